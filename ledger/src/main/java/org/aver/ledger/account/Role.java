package org.aver.ledger.account;

import org.aver.core.Label;

/**
 * What an account may do; each may do what those before it may. A reader looks; a coder keeps reports, adds what was missed and
 * corrects; a reviewer accepts, rejects, merges and takes back what others decided; a keeper hands on what is masked.
 */
public enum Role implements Label {
    READER, CODER, REVIEWER, KEEPER;

    public boolean isAtLeast(Role other) {
        return compareTo(other) >= 0;
    }
}
