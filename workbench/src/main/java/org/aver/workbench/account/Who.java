package org.aver.workbench.account;

import org.aver.ledger.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking.
 *
 * @param name     an account's, or on this machine alone the name that was given for decisions; empty where none was
 * @param isSigned whether it is an account that signed in
 */
public record Who(String name, Role role, boolean isSigned) {
    /** The account that signs decisions, null where nobody signs in. */
    public @Nullable String account() {
        return isSigned ? name : null;
    }

    public boolean may(Role least) {
        return role.isAtLeast(least);
    }
}
