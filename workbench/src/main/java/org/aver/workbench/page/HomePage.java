package org.aver.workbench.page;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.aver.capture.CaptureException;
import org.aver.capture.Captured;
import org.aver.capture.Captures;
import org.aver.capture.Given;
import org.aver.capture.Sink;
import org.aver.ledger.Added;
import org.aver.ledger.LedgerException;
import org.aver.workbench.article.ArticleView;
import org.aver.workbench.shelf.Holding;
import org.aver.workbench.shelf.Report;
import org.aver.workbench.shelf.StoryHead;
import org.jspecify.annotations.Nullable;

/** The start: a box to read a report at once, and what is new. */
public final class HomePage {
    private static final int NEWEST = 12;
    private static final int STORIES = 4;
    private static final int MOST_ARTICLES = 500;
    private final Desk desk;
    private final Answers answers;

    public HomePage(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /** What the form holds; nothing typed is ever lost. */
    public record Typed(String text, String title, String publisher, String published) {
        static final Typed NOTHING = new Typed("", "", "", "");

        static Typed of(Context ctx) {
            return new Typed(field(ctx, "text"), field(ctx, "title"), field(ctx, "publisher"), field(ctx, "published"));
        }

        private static String field(Context ctx, String name) {
            return Objects.requireNonNullElse(ctx.formParam(name), "");
        }

        private Given given() {
            return new Given(blank(title), blank(publisher), blank(published), null);
        }

        private static @Nullable String blank(String words) {
            return words.isBlank() ? null : words.strip();
        }
    }

    /** {@code problems}: what went wrong with what was sent; {@code done}: what was kept of it. */
    public record Home(Typed typed, List<String> problems, List<Report> done, List<Report> newest, int articles,
            List<StoryHead> stories) {
    }

    public void show(Context ctx) {
        send(ctx, Typed.NOTHING, List.of(), List.of());
    }

    private void send(Context ctx, Typed typed, List<String> problems, List<Report> done) {
        List<Holding> all = desk.shelf().all();
        List<Report> newest = all.reversed().stream().limit(NEWEST).map(Holding::report).toList();
        var asked = new Asked("/", java.util.Map.of(), List.of());
        List<StoryHead> stories = desk.shelf().stories().stream().filter(s -> s.articles() > 1).limit(STORIES).toList();
        Home home = new Home(typed, problems, done, newest, all.size(), stories);
        if (Answers.form(ctx).equals("json")) {
            Answers.json(ctx, org.aver.core.json.Json.mapper().writeValueAsString(home.newest()));
        } else {
            answers.page(ctx, "home.jte", answers.frame(ctx, "Read a report", asked, "/new", false), home);
        }
    }

    /** Reads what was pasted or dropped; keeps it unless only a look was asked for. */
    public void read(Context ctx) {
        desk.guard().checkForm(ctx);
        Typed typed = Typed.of(ctx);
        List<UploadedFile> files = ctx.uploadedFiles("file").stream().filter(f -> f.size() > 0).toList();
        if (typed.text().isBlank() && files.isEmpty()) {
            refuse(ctx, typed, List.of("There is nothing to read yet: paste a report, or choose a file."));
            return;
        }
        var captured = new ArrayList<Captured>();
        var problems = new ArrayList<String>();
        Sink sink = new Gathering(captured, problems);
        try {
            if (!typed.text().isBlank()) {
                var bytes = new ByteArrayInputStream(typed.text().getBytes(StandardCharsets.UTF_8));
                Captures.read("pasted text", bytes, null, typed.given(), sink);
            }
            for (UploadedFile file : files) {
                try (InputStream in = file.content()) {
                    Captures.read(name(file), in, null, typed.given(), sink);
                }
            }
        } catch (IOException e) {
            problems.add("The file could not be received: " + e.getMessage());
        }
        if (captured.size() > MOST_ARTICLES) {
            refuse(ctx, typed, List.of("These are more than " + MOST_ARTICLES + " reports at once; add them with"
                    + " \"aver add FILE\" instead."));
        } else if (captured.isEmpty()) {
            refuse(ctx, typed, problems);
        } else if ("show".equals(ctx.formParam("do"))) {
            look(ctx, typed, captured.getFirst());
        } else {
            keep(ctx, typed, captured, problems);
        }
    }

    private record Gathering(List<Captured> captured, List<String> problems) implements Sink {
        @Override
        public void article(Captured one) {
            if (captured.size() <= MOST_ARTICLES) {
                captured.add(one);
            }
        }

        @Override
        public void failed(CaptureException failure) {
            problems.add(String.valueOf(failure.getMessage()));
        }
    }

    /** The last part of the name that the browser sends; some send the whole path. */
    private static String name(UploadedFile file) {
        String name = file.filename().replaceFirst("(?s)^.*[/\\\\]", "").replaceAll("\\p{Cc}", "").strip();
        return name.isEmpty() ? "dropped file" : name;
    }

    private void refuse(Context ctx, Typed typed, List<String> problems) {
        ctx.status(422);
        send(ctx, typed, problems, List.of());
    }

    private void look(Context ctx, Typed typed, Captured captured) {
        var view = ArticleView.of(desk.reader().read(captured.article()));
        var asked = new Asked("/articles", java.util.Map.of(), List.of());
        var page = new ArticlePage.Page(view, null, asked, typed.text().isBlank() ? Typed.NOTHING : typed, null, "",
                null, null);
        answers.page(ctx, "article.jte", answers.frame(ctx, "Not kept", asked, null, false), page);
    }

    private void keep(Context ctx, Typed typed, List<Captured> captured, List<String> problems) {
        var keys = new ArrayList<String>();
        for (Captured one : captured) {
            try {
                String key = one.article().key();
                if (!desk.ledger().contains(key, desk.reader().version())) {
                    Added added = desk.ledger().add(one.capture(), one.article(), desk.reader().read(one.article()));
                    Objects.requireNonNull(added);
                }
                keys.add(key);
            } catch (LedgerException | IllegalArgumentException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        if (keys.size() == 1 && problems.isEmpty()) {
            ctx.redirect("/articles/" + keys.getFirst().substring(0, 12), io.javalin.http.HttpStatus.SEE_OTHER);
            return;
        }
        ctx.status(problems.isEmpty() ? 200 : 422);
        List<Report> done = desk.shelf().of(keys).stream().map(Holding::report).toList();
        send(ctx, keys.isEmpty() ? typed : Typed.NOTHING, problems, Collections.unmodifiableList(done));
    }
}
