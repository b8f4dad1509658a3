package org.aver.workbench.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other sites out of a server on this machine: a name that is not this machine's own is refused (DNS rebinding), forms need
 * the token of the page they came with (CSRF), and pages may load nothing from elsewhere nor run anything written into them.
 */
public final class Guard {
    private static final String COOKIE = "aver";
    private static final String TOKEN = "token";
    private static final int TOKEN_BYTES = 24;
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final SecureRandom random = new SecureRandom();
    private final boolean isLocal;
    private final Set<String> names;

    /** @param hosts names and addresses it answers to besides this machine's own; none for this machine alone */
    public Guard(boolean isLocal, List<String> hosts) {
        this.isLocal = isLocal;
        this.names = hosts.stream().map(h -> h.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /** Refuses a request that must not be answered. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int status;

        Refused(int status, String message) {
            super(message);
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /** What every request passes first. */
    public void check(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY).header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin").header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin").header("X-Frame-Options", "DENY")
                .header("Cache-Control", "no-store");
        if (!isOurs(ctx.host(), ctx.req().getLocalPort()) && !isGiven(ctx.host(), ctx.req().getLocalAddr())) {
            throw new Refused(421, "This server answers only to the name of this machine itself.");
        }
        String origin = ctx.header("Origin");
        boolean reads = Set.of("GET", "HEAD").contains(ctx.req().getMethod());
        if (!reads && origin != null && !origin.equals("null") && !origin.equals("http://" + ctx.host())
                && (isLocal || !origin.equals("https://" + ctx.host()))) {
            throw new Refused(403, "This form came from another site.");
        }
        if (!reads && ctx.cookie(COOKIE) == null) {
            throw new Refused(403, STALE);
        }
    }

    private static final String STALE = "This form is from an earlier start of the workbench, or cookies are blocked."
            + " Go back, copy what you typed, load the page again, and send it once more.";

    static boolean isOurs(@Nullable String host, int port) {
        if (host == null) {
            return false;
        }
        String name = host.toLowerCase(Locale.ROOT);
        return Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port).contains(name)
                || port == 80 && Set.of("127.0.0.1", "localhost", "[::1]").contains(name);
    }

    /** A name that was given at the start, or the very address that the request came to: neither can be another site's. */
    private boolean isGiven(@Nullable String host, String address) {
        if (isLocal || host == null) {
            return false;
        }
        String name = host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
        return names.contains(name) || name.equals(address.toLowerCase(Locale.ROOT))
                || name.equals("[" + address.toLowerCase(Locale.ROOT) + "]");
    }

    /** The token that a form on this page must bring back; sets the cookie that it is compared with. */
    public String token(Context ctx) {
        String known = ctx.cookie(COOKIE);
        if (known != null && known.matches("[0-9a-f]{" + 2 * TOKEN_BYTES + "}")) {
            return known;
        }
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        ctx.cookie(new Cookie(COOKIE, token, "/", -1, false, true, null, SameSite.STRICT));
        return token;
    }

    /** Refuses a form without the token of its page. */
    public void checkForm(Context ctx) {
        String sent = ctx.formParam(TOKEN);
        String known = ctx.cookie(COOKIE);
        if (sent == null || known == null || !MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8),
                known.getBytes(StandardCharsets.UTF_8))) {
            throw new Refused(403, STALE);
        }
    }
}
