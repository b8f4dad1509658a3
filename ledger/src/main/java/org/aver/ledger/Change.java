package org.aver.ledger;

import java.time.Instant;
import org.aver.ledger.decision.Decided;
import org.jspecify.annotations.Nullable;

/**
 * Something that was kept.
 *
 * @param kind    {@code article}, {@code reading}, {@code decision}, {@code seal} or {@code account}
 * @param key     the article's key; of a decision or seal also the id of what it is about; an account's name
 * @param by      who did it; null where the ledger knows no name
 * @param what    the reader's version, a seal's reason, an account's role or "closed"; null otherwise
 * @param decided null for all but decisions, and for one whose content was sealed
 */
public record Change(long seq, Instant at, String kind, String key, @Nullable String by, @Nullable String what,
        @Nullable Decided decided) {
}
