package org.aver.workbench.page;

import io.javalin.http.Context;
import java.util.List;

/** How Aver reads, and how often it errs. */
public final class MethodPage {
    private final Desk desk;
    private final Answers answers;

    public MethodPage(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    public record Page(String reader, List<Bands.Band> bands) {
    }

    public void show(Context ctx) {
        answers.send(ctx, "method.jte", "Method", Asked.of(ctx, "/method"), new Page(desk.reader().version(), Bands
                .builtIn().bands()), null);
    }
}
