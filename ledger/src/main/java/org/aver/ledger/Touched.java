package org.aver.ledger;

/**
 * An article that was kept, read anew or sealed.
 *
 * @param key    the article's key, 64 hex digits
 * @param sealed whether its content was erased
 */
public record Touched(String key, boolean sealed) {
}
