package org.aver.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What adding one article did.
 *
 * @param newArticle false where an article of that key is kept already
 * @param newReading false where that very reading is kept already
 * @param revises    key of the article of the same address that a new article revises, else null
 */
public record Added(String articleKey, boolean newArticle, boolean newReading, @Nullable String revises) {
}
