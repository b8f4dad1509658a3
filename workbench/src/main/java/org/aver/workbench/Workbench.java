package org.aver.workbench;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.time.InstantSource;
import org.aver.ledger.Ledger;
import org.aver.ledger.LedgerException;
import org.aver.reader.Reader;
import org.aver.workbench.account.Gate;
import org.aver.workbench.page.Answers;
import org.aver.workbench.page.ArticlePage;
import org.aver.workbench.page.BulkPage;
import org.aver.workbench.page.ChangesPage;
import org.aver.workbench.page.CoveragePage;
import org.aver.workbench.page.Desk;
import org.aver.workbench.page.ExportsPage;
import org.aver.workbench.page.FiguresPage;
import org.aver.workbench.page.HomePage;
import org.aver.workbench.page.MapPage;
import org.aver.workbench.page.MethodPage;
import org.aver.workbench.page.ReviewPage;
import org.aver.workbench.page.SearchPage;
import org.aver.workbench.page.SignInPage;
import org.aver.workbench.page.SourcesPage;
import org.aver.workbench.page.StatementPage;
import org.aver.workbench.page.StoriesPage;
import org.aver.workbench.page.TimelinePage;
import org.aver.workbench.review.Queue;
import org.aver.workbench.server.Assets;
import org.aver.workbench.server.Guard;
import org.aver.workbench.shelf.Shelf;

/**
 * A ledger in a browser: for this machine alone, where the server listens at 127.0.0.1, else for whoever has an account. Ledger and
 * reader stay the caller's to close.
 */
public final class Workbench implements AutoCloseable {
    /** What one form may bring, files and text together. */
    private static final int MOST_MEGABYTES = 12;

    private final Shelf shelf;
    private final Javalin server;
    private final String host;

    private Workbench(Shelf shelf, Javalin server, String host) {
        this.shelf = shelf;
        this.server = server;
        this.host = host.contains(":") ? "[" + host + "]" : host.equals("0.0.0.0") ? "127.0.0.1" : host;
    }

    /** Starts it for this machine alone. */
    public static Workbench start(Ledger ledger, String name, Reader reader, int port) {
        return start(ledger, name, reader, Settings.local(port));
    }

    /**
     * Starts it.
     *
     * @param name the ledger's, as pages show it
     * @throws Taken                    where another program listens there
     * @throws IllegalArgumentException where it would be open to other machines without anybody being able to sign in
     */
    public static Workbench start(Ledger ledger, String name, Reader reader, Settings settings) {
        boolean isLocal = settings.isLocal();
        if (!isLocal && ledger.accounts().stream().noneMatch(r -> r.account().isOpen())) {
            throw new IllegalArgumentException("other machines may only come in with an account; make one first:"
                    + " aver account add NAME --role keeper");
        }
        var shelf = new Shelf(ledger);
        var desk = new Desk(ledger, reader, shelf, new Guard(isLocal, settings.hosts()), new Assets(), name,
                new Gate(ledger, !isLocal, InstantSource.system()), new Queue(ledger, shelf, settings.reviewers()),
                settings.folding());
        Javalin server = Javalin.create(config -> configure(config, desk));
        try {
            server.start(settings.listen(), settings.port());
        } catch (JavalinBindException e) {
            throw new Taken(e);
        }
        shelf.refresh();
        return new Workbench(shelf, server, settings.listen());
    }

    /** Another program listens at the port. */
    public static final class Taken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Taken(Throwable cause) {
            super("the port is taken", cause);
        }
    }

    private static void configure(JavalinConfig config, Desk desk) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = (long) MOST_MEGABYTES << 20;
        // all of a form stays in memory: nothing that is only looked at ever touches the disk
        config.jetty.multipartConfig.maxInMemoryFileSize(MOST_MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxFileSize(MOST_MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(MOST_MEGABYTES, SizeUnit.MB);
        routes(config, desk, new Answers(desk));
    }

    private static void routes(JavalinConfig config, Desk desk, Answers answers) {
        config.routes.before(ctx -> {
            desk.guard().check(ctx);
            if (ctx.req().getContentLengthLong() > (long) MOST_MEGABYTES << 20) {
                throw new HttpResponseException(413, "too large");
            }
            desk.gate().check(ctx);
        });
        decisions(config, desk, answers);
        var home = new HomePage(desk, answers);
        get(config, "/", home::show);
        get(config, "/new.json", home::show);
        config.routes.post("/read", home::read);
        get(config, "/articles/{id}", new ArticlePage(desk, answers)::show);
        get(config, "/statements/{id}", new StatementPage(desk, answers)::show);
        var stories = new StoriesPage(desk, answers);
        list(config, "/stories", stories::list);
        get(config, "/stories/{id}", stories::one);
        list(config, "/search", new SearchPage(desk, answers)::show);
        var sources = new SourcesPage(desk, answers);
        list(config, "/sources", sources::list);
        get(config, "/sources/{id}", sources::one);
        list(config, "/figures", new FiguresPage(desk, answers)::show);
        var map = new MapPage(desk, answers);
        list(config, "/map", map::show);
        get(config, "/map.geojson", map::geojson);
        list(config, "/timeline", new TimelinePage(desk, answers)::show);
        list(config, "/coverage", new CoveragePage(desk, answers)::show);
        var method = new MethodPage(desk, answers);
        get(config, "/method", method::show);
        get(config, "/method.json", method::show);
        get(config, "/assets/{name}", ctx -> {
            if (!desk.assets().answer(ctx, ctx.pathParam("name"))) {
                answers.missing(ctx);
            }
        });
        troubles(config, answers);
    }

    /** What people decide, what was kept, and who may. */
    private static void decisions(JavalinConfig config, Desk desk, Answers answers) {
        var review = new ReviewPage(desk, answers);
        list(config, "/review", review::show);
        config.routes.post("/review", review::decide);
        config.routes.post("/review/undo", review::undo);
        config.routes.post("/review/keys", review::keys);
        var bulk = new BulkPage(desk, answers);
        list(config, "/review/bulk", bulk::show);
        config.routes.post("/review/bulk", bulk::accept);
        list(config, "/changes", new ChangesPage(desk, answers)::show);
        var exports = new ExportsPage(desk, answers);
        list(config, "/exports", exports::show);
        get(config, "/exports/{form}", exports::write);
        config.routes.post("/exports", exports::unmasked);
        var signing = new SignInPage(desk, answers);
        get(config, "/sign-in", signing::show);
        config.routes.post("/sign-in", signing::enter);
        config.routes.post("/sign-out", signing::leave);
    }

    private static void get(JavalinConfig config, String path, Handler handler) {
        config.routes.get(path, handler);
    }

    /** A list has its data beside it. */
    private static void list(JavalinConfig config, String path, Handler handler) {
        get(config, path, handler);
        get(config, path + ".json", handler);
        get(config, path + ".csv", handler);
    }

    private static void troubles(JavalinConfig config, Answers answers) {
        config.routes.exception(Guard.Refused.class, (e, ctx) -> ctx.status(e.status()).contentType("text/plain")
                .result(e.getMessage() + "\n"));
        config.routes.exception(Gate.Denied.class, (e, ctx) -> answers.trouble(ctx, e.status(), String.valueOf(e
                .getMessage()), e.next()));
        config.routes.exception(LedgerException.class, (e, ctx) -> answers.trouble(ctx, 500, String.valueOf(e
                .getMessage()), "Check the ledger with \"aver verify\", then load this page again."));
        config.routes.exception(HttpResponseException.class, (e, ctx) -> http(ctx, answers, e.getStatus()));
        config.routes.exception(Exception.class, (e, ctx) -> {
            if (isTooLarge(e)) {
                http(ctx, answers, 413);
            } else {
                answers.trouble(ctx, 500, "Something unexpected happened: " + e.getClass().getSimpleName() + ".",
                        "Go back; what you typed is still there. Please report how it came about.");
            }
        });
        config.routes.error(404, ctx -> {
            if (ctx.result() == null || !"text/html".equals(ctx.contentType()) && ctx.result() != null && ctx.result()
                    .equals("Endpoint GET " + ctx.path() + " not found")) {
                answers.missing(ctx);
            }
        });
    }

    private static boolean isTooLarge(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(java.util.Locale.ROOT);
            if (message.contains("exceeds") || message.contains("too large") || message.contains("max length")) {
                return true;
            }
        }
        return false;
    }

    private static void http(Context ctx, Answers answers, int status) {
        switch (status) {
            case 404 -> answers.missing(ctx);
            case 413 -> answers.trouble(ctx, 413, "This is more than " + MOST_MEGABYTES + " MB.",
                    "Go back; what you typed is still there. Larger files are added with \"aver add FILE\".");
            default -> answers.trouble(ctx, status, "This cannot be answered (" + status + ").",
                    "Go back; what you typed is still there.");
        }
    }

    /** Where it is, such as {@code http://127.0.0.1:7070/}. */
    public String address() {
        return "http://" + host + ":" + server.port() + "/";
    }

    Shelf shelf() {
        return shelf;
    }

    /** How far the ledger is taken up. */
    public Shelf.State state() {
        return shelf.state();
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
        shelf.close();
    }
}
