package org.aver.ledger;

import java.time.Instant;
import org.aver.core.Published;
import org.jspecify.annotations.Nullable;

/**
 * One article in a list.
 *
 * @param key        the article's key, 64 hex digits
 * @param id         the id the article came with, else 16 hex digits of its text's hash
 * @param statements how many the newest reading has
 * @param figures    how many the newest reading has
 * @param sealed     whether its content was erased
 */
public record Summary(String key, String id, @Nullable String title, @Nullable String publisher,
        @Nullable Published published, int statements, int figures, Instant keptAt, boolean sealed) {
}
