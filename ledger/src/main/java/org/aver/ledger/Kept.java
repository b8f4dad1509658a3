package org.aver.ledger;

import java.time.Instant;
import java.util.List;
import org.aver.core.Article;
import org.aver.core.Reading;
import org.jspecify.annotations.Nullable;

/**
 * An article as the ledger holds it.
 *
 * @param key       {@link Article#key()}
 * @param reading   the newest; where a statement or figure was asked for, the newest that has it
 * @param revises   key of the earlier article of the same address, or null
 * @param revisedBy key of the article that revises this one, or null
 * @param readers   the versions of all readings kept, oldest first
 */
public record Kept(String key, Article article, Reading reading, Instant keptAt, @Nullable String revises,
        @Nullable String revisedBy, List<String> readers) {
    public Kept {
        readers = List.copyOf(readers);
    }
}
