package org.aver.ledger.account;

import java.time.Instant;

/** An account in the ledger: its last entry's number and time. */
public record Registered(long seq, Instant at, Account account) {
}
