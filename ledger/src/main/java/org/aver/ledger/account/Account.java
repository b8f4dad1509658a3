package org.aver.ledger.account;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.regex.Pattern;
import org.aver.core.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in, as the ledger keeps it.
 *
 * @param name     1 to 60 letters, digits, points, underscores, hyphens, and single spaces between them
 * @param password its hash, as {@link Password} writes it; null for an account that is closed
 */
public record Account(String name, Role role, @Nullable String password) {
    private static final Pattern NAME = Pattern
            .compile("(?=.{1,60}$)[\\p{L}\\p{M}\\p{N}._-]+(?: [\\p{L}\\p{M}\\p{N}._-]+)*");

    public Account {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "an account's name is 1 to 60 letters, digits, points, underscores, hyphens and"
                            + " single spaces, not \"" + name + "\"");
        }
    }

    @JsonIgnore
    public boolean isOpen() {
        return password != null;
    }

    /** One line of JSON; the ledger hashes it. */
    public String json() {
        return Json.mapper().writeValueAsString(this);
    }

    public static Account read(String json) {
        return Json.mapper().readValue(json, Account.class);
    }
}
