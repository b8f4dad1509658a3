package org.aver.core;

import org.jspecify.annotations.Nullable;

/**
 * What an article's story is found by, without reading the article again: made by whoever compares, kept beside the article. It is no
 * part of the record, and can be made anew at any time.
 *
 * @param key     the article's, 64 hex digits
 * @param day     of publication, counted from 1970; null where it is unknown
 * @param words   numbers of its words, each once; those by which others are looked for come first
 * @param telling how many these are
 * @param rest    what else the maker needs, in a form of the maker's own
 */
public record Trace(String key, @Nullable Long day, int[] words, int telling, byte[] rest) {
}
