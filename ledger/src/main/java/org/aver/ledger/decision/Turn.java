package org.aver.ledger.decision;

import org.jspecify.annotations.Nullable;

/**
 * A request of somebody who saw a state of its subject.
 *
 * @param seen the id of the last decision about it that was seen, empty for none; null where it does not matter
 */
public record Turn(Request request, @Nullable String seen) {
}
