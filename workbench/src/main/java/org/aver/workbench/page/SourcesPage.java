package org.aver.workbench.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aver.workbench.mask.Speaker;
import org.aver.workbench.shelf.Count;
import org.aver.workbench.shelf.Holding;
import org.aver.workbench.shelf.Said;
import org.jspecify.annotations.Nullable;

/** Organisations and office-holders who are quoted, by name and never by rank. Private persons have no page. */
public final class SourcesPage {
    private static final int PAGE = 200;
    private static final int MOST = 300;
    private final Desk desk;
    private final Answers answers;

    public SourcesPage(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /** A source in the list. */
    public record Row(String id, String name, String kind, int articles, int outlets, int statements) {
    }

    public record Page(Asked asked, List<Row> rows, int total, @Nullable String next, @Nullable String previous) {
    }

    /** {@code outlets}, {@code cues}, {@code acts}: how many statements each has, by name. */
    public record One(Asked asked, Speaker speaker, List<Facet> facets, List<Said> said, int statements,
            List<Count> counts) {
    }

    private static final class Tally {
        private final Speaker speaker;
        private final Set<String> articles = new HashSet<>();
        private final Set<String> outlets = new HashSet<>();
        private int statements;

        Tally(Speaker speaker) {
            this.speaker = speaker;
        }

        void add(Said said) {
            articles.add(said.report().key());
            outlets.add(said.report().publisher());
            statements++;
        }
    }

    public void list(Context ctx) {
        Asked asked = Asked.of(ctx, "/sources");
        Map<String, Tally> tallies = new TreeMap<>();
        String words = asked.get("q").toLowerCase(java.util.Locale.ROOT);
        for (Holding h : desk.shelf().all()) {
            for (Said said : h.said()) {
                if (said.speaker().isPublic() && said.speaker().plain().contains(words)) {
                    tallies.computeIfAbsent(said.speaker().plain(), n -> new Tally(said.speaker())).add(said);
                }
            }
        }
        boolean whole = Answers.form(ctx).equals("csv");
        int from = whole ? 0 : (asked.page() - 1) * PAGE;
        List<Row> rows = tallies.values().stream().skip(from).limit(whole ? Integer.MAX_VALUE : PAGE)
                .map(t -> new Row(t.speaker.id(), t.speaker.name(), t.speaker.kind(), t.articles.size(), t.outlets
                        .size(), t.statements))
                .toList();
        var page = new Page(asked, rows, tallies.size(), from + PAGE < tallies.size()
                ? asked.with("page", Integer.toString(asked.page() + 1))
                : null, from > 0 ? asked.with("page", Integer.toString(asked.page() - 1)) : null);
        answers.send(ctx, "sources.jte", "Sources", asked, page, () -> Stream.concat(
                Stream.of(Arrays.<@Nullable Object>asList("source", "name", "kind", "articles", "outlets",
                        "statements")),
                rows.stream().map(r -> Arrays.<@Nullable Object>asList(r.id(), r.name(), r.kind(), r.articles(), r
                        .outlets(), r.statements())))
                .toList());
    }

    public void one(Context ctx) {
        String id = ctx.pathParam("id").replaceFirst("\\.(json|csv)$", "");
        var said = new ArrayList<Said>();
        var counts = new ArrayList<Count>();
        for (Holding h : desk.shelf().all()) {
            h.said().stream().filter(s -> s.speaker().isPublic() && s.speaker().id().equals(id)).forEach(said::add);
            h.counts().stream().filter(c -> c.speaker().isPublic() && c.speaker().id().equals(id)).forEach(counts::add);
        }
        if (said.isEmpty() && counts.isEmpty()) {
            answers.missing(ctx);
            return;
        }
        Asked asked = Asked.of(ctx, "/sources/" + id);
        Speaker speaker = said.isEmpty() ? counts.getFirst().speaker() : said.getFirst().speaker();
        List<Facet> facets = List.of(Facets.facet("outlet", "Quoted by", said, s -> Stream.of(s.report().publisher())),
                Facets.facet("cue", "With the cues", said, s -> Stream.of(s.tone().equals("neutral")
                        ? s.cue()
                        : s.cue() + " (" + s.tone() + ")")),
                Facets.facet("act", "What is done", said, s -> Stream.of(s.act())));
        var page = new One(asked, speaker, facets, said.stream().sorted(Comparator.comparing((Said s) -> FiguresPage
                .dayOf(s.report()))).limit(MOST).toList(), said.size(), counts.stream().sorted(FiguresPage.BY_TIME)
                        .limit(MOST).toList());
        answers.send(ctx, "source.jte", speaker.name(), asked, page, () -> FiguresPage.rows(page.counts()));
    }
}
