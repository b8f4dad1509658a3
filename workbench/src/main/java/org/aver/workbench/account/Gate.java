package org.aver.workbench.account;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.aver.ledger.Ledger;
import org.aver.ledger.account.Account;
import org.aver.ledger.account.Password;
import org.aver.ledger.account.Registered;
import org.aver.ledger.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * Lets in who may. Where the workbench is open to this machine alone, whoever sits at it may do all, and gives a name for decisions;
 * elsewhere everybody signs in, and every route asks for a role.
 */
public final class Gate {
    private static final String SESSION = "aver-session";
    private static final String NAME = "aver-name";
    private static final String WHO = "who";
    private static final int LONGEST_NAME = 100;
    private static final int AT_ONCE = 2; // hashes of 19 MiB each
    /** What a password is compared with where nobody has that name, so that both take the same time. */
    private static final String NOBODY = Password.hash("nobody has this password".toCharArray());

    private final Ledger ledger;
    private final boolean needsAccounts;
    private final InstantSource clock;
    private final Sessions sessions = new Sessions();
    private final Attempts attempts = new Attempts();
    private final Semaphore hashing = new Semaphore(AT_ONCE);

    public Gate(Ledger ledger, boolean needsAccounts, InstantSource clock) {
        this.ledger = ledger;
        this.needsAccounts = needsAccounts;
        this.clock = clock;
    }

    /** Refuses what somebody may not do; with what to do next. */
    public static final class Denied extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int status;
        private final String next;

        Denied(int status, String what, String next) {
            super(what);
            this.status = status;
            this.next = next;
        }

        public int status() {
            return status;
        }

        public String next() {
            return next;
        }
    }

    public boolean needsAccounts() {
        return needsAccounts;
    }

    /** What every request passes after the host and form checks. Sends people without a session to the page where they sign in. */
    public void check(Context ctx) {
        Role least = Rules.least(String.valueOf(ctx.req().getMethod()), ctx.path());
        Who who = find(ctx);
        ctx.attribute(WHO, who);
        if (!needsAccounts || least == null) {
            return;
        }
        if (!who.isSigned()) {
            if (ctx.req().getMethod().equals("GET") && !ctx.path().matches(".*\\.(json|csv|geojson)")) {
                String query = ctx.queryString() == null ? "" : "?" + ctx.queryString();
                ctx.redirect("/sign-in?to=" + encode(ctx.path() + query), HttpStatus.SEE_OTHER);
                ctx.skipRemainingHandlers();
                return;
            }
            throw new Denied(401, "You are not signed in.",
                    "Sign in at /sign-in in another tab, then send this again.");
        }
        demand(ctx, least);
    }

    /** Refuses whoever has not at least that role. */
    public void demand(Context ctx, Role least) {
        Who who = who(ctx);
        if (!who.may(least)) {
            throw new Denied(403, "This needs a " + least.label() + "; your account is a " + who.role().label() + ".",
                    "Go back; what you typed is still there. A keeper of the ledger changes roles with \"aver account\".");
        }
    }

    public Who who(Context ctx) {
        Who who = ctx.attribute(WHO);
        return who == null ? find(ctx) : who;
    }

    private Who find(Context ctx) {
        if (!needsAccounts) {
            String name = ctx.cookie(NAME);
            return new Who(name == null ? "" : decode(name), Role.KEEPER, false);
        }
        String token = ctx.cookie(SESSION);
        Optional<Sessions.Session> session = token == null ? Optional.empty() : sessions.find(token, clock.instant());
        return session.flatMap(s -> ledger.account(s.name()).filter(r -> r.seq() == s.entry() && r.account().isOpen()))
                .map(r -> new Who(r.account().name(), r.account().role(), true))
                .orElse(new Who("", Role.READER, false));
    }

    /** Keeps the name that somebody at this machine decides under, in a cookie; the name as it is kept. */
    public String name(Context ctx, String given) {
        String name = given.strip().replaceAll("\\p{Cc}", " ");
        if (needsAccounts || name.isEmpty()) {
            return who(ctx).name();
        }
        String kept = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        ctx.cookie(new Cookie(NAME, encode(kept), "/", -1, false, true, null, SameSite.STRICT));
        ctx.attribute(WHO, new Who(kept, Role.KEEPER, false));
        return kept;
    }

    /** Begins a session where name and password fit; else the reason that people are told. */
    public @Nullable String signIn(Context ctx, String name, String password) {
        String from = name + "\n" + ctx.req().getRemoteAddr();
        Duration wait = attempts.wait(from, clock.instant());
        if (!wait.isZero()) {
            return "Too many tries; wait " + (wait.toSeconds() + 1) + " seconds.";
        }
        Optional<Registered> found = ledger.account(name);
        Optional<Account> open = found.map(Registered::account).filter(Account::isOpen);
        boolean fits = matches(password, open.map(Account::password).orElse(NOBODY)) && open.isPresent();
        if (!fits) {
            attempts.failed(from, clock.instant());
            return "Name and password do not fit.";
        }
        attempts.succeeded(from);
        String token = sessions.begin(name, found.orElseThrow().seq(), clock.instant());
        ctx.cookie(new Cookie(SESSION, token, "/", -1, ctx.req().isSecure(), true, null, SameSite.STRICT));
        return null;
    }

    private boolean matches(String password, String hash) {
        hashing.acquireUninterruptibly();
        try {
            return Password.matches(password.toCharArray(), hash);
        } finally {
            hashing.release();
        }
    }

    public void signOut(Context ctx) {
        String token = ctx.cookie(SESSION);
        if (token != null) {
            sessions.end(token);
        }
        ctx.cookie(new Cookie(SESSION, "", "/", 0, ctx.req().isSecure(), true, null, SameSite.STRICT));
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String decode(String words) {
        try {
            return URLDecoder.decode(words, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return ""; // a cookie of somebody else's making
        }
    }
}
