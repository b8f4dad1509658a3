package org.aver.workbench.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where accounts sign in and out. */
public final class SignInPage {
    private final Desk desk;
    private final Answers answers;

    public SignInPage(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /** {@code to}: the page that was asked for; {@code needed}: false on this machine alone, where nobody signs in. */
    public record Page(String name, String to, @Nullable String problem, boolean needed) {
    }

    public void show(Context ctx) {
        send(ctx, "", Asked.of(ctx, "/sign-in").get("to"), null);
    }

    private void send(Context ctx, String name, String to, @Nullable String problem) {
        var asked = new Asked("/sign-in", java.util.Map.of(), List.of());
        answers.page(ctx, "signin.jte", answers.frame(ctx, "Sign in", asked, null, false),
                new Page(name, local(to), problem,
                        desk.gate().needsAccounts()));
    }

    public void enter(Context ctx) {
        desk.guard().checkForm(ctx);
        String name = ReviewPage.param(ctx, "name").strip();
        String to = local(ReviewPage.param(ctx, "to"));
        String problem = desk.gate().needsAccounts()
                ? desk.gate().signIn(ctx, name, ReviewPage.param(ctx, "password"))
                : "Nobody signs in on this machine alone.";
        if (problem == null) {
            ctx.redirect(to, HttpStatus.SEE_OTHER);
        } else {
            ctx.status(401);
            send(ctx, name, to, problem);
        }
    }

    public void leave(Context ctx) {
        desk.guard().checkForm(ctx);
        desk.gate().signOut(ctx);
        ctx.redirect("/sign-in", HttpStatus.SEE_OTHER);
    }

    /** A path of this server; whatever leads elsewhere becomes the start page. */
    private static String local(String to) {
        return to.matches("/(?![/\\\\])[^\\p{Cc}\\\\]*") || to.equals("/") ? to : "/";
    }
}
