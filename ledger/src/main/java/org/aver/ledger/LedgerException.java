package org.aver.ledger;

import org.jspecify.annotations.Nullable;

/** A ledger that cannot be opened, read or added to. The message names the file and says what to do about it. */
public final class LedgerException extends RuntimeException {
    public LedgerException(String message) {
        this(message, null);
    }

    public LedgerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
