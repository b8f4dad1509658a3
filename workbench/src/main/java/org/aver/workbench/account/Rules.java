package org.aver.workbench.account;

import java.util.Map;
import java.util.Set;
import org.aver.ledger.account.Role;
import org.jspecify.annotations.Nullable;

/** Which role a route asks for at least. What is not named here, only a keeper may send. */
final class Rules {
    private static final Set<String> OPEN = Set.of("/sign-in", "/sign-out");
    private static final Map<String, Role> SENDING = Map.of("/read", Role.CODER, "/review", Role.CODER, "/review/undo",
            Role.CODER, "/review/bulk", Role.REVIEWER, "/review/keys", Role.READER, "/exports", Role.KEEPER);

    private Rules() {
    }

    /** Null where nobody needs to have signed in. */
    static @Nullable Role least(String method, String path) {
        if (OPEN.contains(path)) {
            return null;
        }
        boolean reads = method.equals("GET") || method.equals("HEAD");
        if (reads) {
            return path.startsWith("/assets/") ? null : Role.READER;
        }
        return SENDING.getOrDefault(path, Role.KEEPER);
    }
}
