package org.aver.workbench.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.Moved;
import org.aver.ledger.decision.Request;
import org.aver.ledger.decision.Turn;
import org.aver.workbench.account.Who;
import org.aver.workbench.review.Entry;
import org.aver.workbench.review.Line;
import org.aver.workbench.review.Range;
import org.aver.workbench.review.Shown;
import org.aver.workbench.review.Verb;
import org.jspecify.annotations.Nullable;

/** Many accepted at once: first all of them are shown, then they are kept together, and one undo takes them back. */
public final class BulkPage {
    private static final int MOST = 100;
    private final Desk desk;
    private final Answers answers;

    public BulkPage(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /** {@code isCut}: more wait than are shown. */
    public record Page(Asked asked, List<Shown> items, boolean isCut, List<String> problems, String reason, Who who,
            String back) {
    }

    public void show(Context ctx) {
        send(ctx, Asked.of(ctx, "/review/bulk"), List.of(), "");
    }

    private void send(Context ctx, Asked asked, List<String> problems, String reason) {
        Who who = desk.gate().who(ctx);
        List<Line> lines = desk.queue().first(ReviewPage.limits(desk, asked.set("state", "open"), who), MOST + 1);
        List<Shown> items = desk.queue().entries(lines.stream().limit(MOST).map(Line::id).toList()).stream()
                .map(e -> Shown.of(e, false)).toList();
        var page = new Page(asked, items, lines.size() > MOST, problems, reason, who,
                new Asked("/review", asked.values(),
                        List.of()).address());
        answers.send(ctx, "bulk.jte", "Accept many", asked, page, () -> Stream.concat(Stream.of(
                Arrays.<@Nullable Object>asList("id", "kind", "words")),
                items.stream().map(
                        i -> Arrays.<@Nullable Object>asList(i.id(), i.kind(), i.words())))
                .toList());
    }

    /** Accepts what was shown and left chosen, all of it or, where somebody decided on some meanwhile, none. */
    public void accept(Context ctx) {
        desk.guard().checkForm(ctx);
        Asked asked = Asked.parse("/review/bulk", ReviewPage.param(ctx, "query"));
        String reason = ReviewPage.param(ctx, "reason").strip();
        try {
            String by = desk.gate().name(ctx, ReviewPage.param(ctx, "by"));
            List<Turn> turns = new ArrayList<>();
            for (String item : ctx.formParams("item").stream().limit(MOST).toList()) {
                String[] parts = item.split(" ", -1);
                Optional<Entry> entry = desk.queue().entry(parts[0]);
                if (entry.isPresent()) {
                    turns.add(new Turn(Request.of(Verb.ACCEPT.verdict(), entry.get().id(), by, reason.isEmpty()
                            ? String.valueOf(Verb.ACCEPT.reason())
                            : reason), parts.length > 1 ? parts[1] : ""));
                }
            }
            if (by.isEmpty() || turns.isEmpty()) {
                throw new IllegalArgumentException(by.isEmpty()
                        ? "Say your name: every decision is kept with the name of whoever made it."
                        : "Nothing is chosen.");
            }
            List<Decided> decided = desk.ledger().decide(turns, desk.gate().who(ctx).account());
            ctx.redirect(new Asked("/review", asked.values(), List.of()).set("at", "").set("last", Range.of(decided)
                    .toString()).address(), HttpStatus.SEE_OTHER);
        } catch (Moved e) {
            ctx.status(409);
            send(ctx, asked,
                    List.of("Nothing was kept: somebody else decided meanwhile on " + String.join(", ", e.ids())
                            + ". The list is new now; look again, then accept."),
                    reason);
        } catch (IllegalArgumentException e) {
            ctx.status(422);
            send(ctx, asked, List.of(ReviewPage.plain(e)), reason);
        }
    }
}
