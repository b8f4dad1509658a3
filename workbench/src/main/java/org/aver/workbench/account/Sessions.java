package org.aver.workbench.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.aver.core.Digest;

/** Who has signed in, in memory: a restart signs everybody out. Thread-safe. */
final class Sessions {
    static final Duration IDLE = Duration.ofHours(12);
    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Session> sessions = new HashMap<>();

    /** {@code entry}: number of the account's entry at signing in; whatever changes the account ends its sessions. */
    record Session(String name, long entry, Instant last) {
    }

    /** Begins one; its token, which is kept only as a hash. */
    synchronized String begin(String name, long entry, Instant now) {
        sessions.values().removeIf(s -> isOver(s, now));
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        sessions.put(hash(token), new Session(name, entry, now));
        return token;
    }

    /** The session of a token; a look at it makes it last. */
    synchronized Optional<Session> find(String token, Instant now) {
        Session session = sessions.get(hash(token));
        if (session == null || isOver(session, now)) {
            return Optional.empty();
        }
        sessions.put(hash(token), new Session(session.name(), session.entry(), now));
        return Optional.of(session);
    }

    synchronized void end(String token) {
        sessions.remove(hash(token));
    }

    private static boolean isOver(Session session, Instant now) {
        return session.last().plus(IDLE).isBefore(now);
    }

    private static String hash(String token) {
        return Digest.sha256(token.getBytes(StandardCharsets.UTF_8));
    }
}
