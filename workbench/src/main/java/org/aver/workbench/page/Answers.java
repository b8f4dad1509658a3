package org.aver.workbench.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.aver.core.json.Json;
import org.aver.workbench.server.Csv;
import org.aver.workbench.server.Frame;
import org.aver.workbench.shelf.Shelf;
import org.jspecify.annotations.Nullable;

/** Answers in the form the address ends with: a page, ".json" or ".csv". */
public final class Answers {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Desk desk;

    public Answers(Desk desk) {
        this.desk = desk;
    }

    /** The rows of a list, column names first. */
    interface Rows extends Supplier<List<? extends List<? extends @Nullable Object>>> {
    }

    static String form(Context ctx) {
        String path = ctx.path();
        return path.endsWith(".json") ? "json" : path.endsWith(".csv") ? "csv" : "html";
    }

    /** A list or other page with data of its own. {@code model} is what the template shows and the JSON holds. */
    void send(Context ctx, String template, String title, Asked asked, Object model, @Nullable Rows rows) {
        switch (form(ctx)) {
            case "json" -> json(ctx, Json.mapper().writeValueAsString(model));
            case "csv" -> {
                if (rows == null) {
                    missing(ctx);
                } else {
                    ctx.contentType("text/csv; charset=utf-8").result(Csv.write(rows.get()));
                }
            }
            default -> page(ctx, template, frame(ctx, title, asked, asked.path(), rows != null), model);
        }
    }

    static void json(Context ctx, String json) {
        ctx.contentType("application/json; charset=utf-8").result(json);
    }

    Frame frame(Context ctx, String title, Asked asked, @Nullable String data, boolean asCsv) {
        Shelf.State state = desk.shelf().state();
        String partial = state.isWhole() && state.failed() == 0
                ? null
                : state.held() + " of " + state.kept() + " articles are taken up"
                        + (state.isWhole() ? "" : " so far; load the page again in a moment")
                        + (state.failed() == 0 ? "." : "; " + state.failed() + " failed: see coverage.");
        String section = asked.path().indexOf('/', 1) < 0
                ? asked.path()
                : asked.path().substring(0, asked.path()
                        .indexOf('/', 1));
        return new Frame(title, section, desk.name(), desk.guard().token(ctx), desk.assets(), partial, data,
                asked.query(), asCsv, desk.folding(),
                desk.gate().who(ctx).isSigned() ? desk.gate().who(ctx).name() : "");
    }

    void page(Context ctx, String template, Frame frame, Object model) {
        var out = new StringOutput();
        engine.render(template, Map.of("frame", frame, "page", model), out);
        ctx.html(out.toString());
    }

    /** A page that says what went wrong and what to do next. */
    public void trouble(Context ctx, int status, String what, String next) {
        ctx.status(status);
        if (form(ctx).equals("html")) {
            var asked = new Asked("/", Map.of(), List.of());
            page(ctx, "trouble.jte", frame(ctx, what, asked, null, false), new Trouble(status, what, next));
        } else {
            json(ctx, Json.mapper().writeValueAsString(Map.of("error", what)));
        }
    }

    public record Trouble(int status, String what, String next) {
    }

    public void missing(Context ctx) {
        trouble(ctx, 404, "Nothing is kept under this address.", "Search for it, or go back to the start.");
    }
}
