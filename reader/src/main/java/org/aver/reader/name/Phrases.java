package org.aver.reader.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A set of phrases, each with a value, that finds the longest that begins at a token. Linear: no phrase is longer than a handful
 * of words.
 */
public final class Phrases<V> {
    private final Map<String, V> values = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();

    /** A phrase found: its length in tokens and its value. */
    public record Match<V>(int length, V value) {
    }

    public void put(List<String> words, V value) {
        values.putIfAbsent(String.join(" ", words), value);
        longest.merge(words.getFirst(), words.size(), Math::max);
    }

    /** The longest phrase that begins with word {@code at} of {@code size} words. */
    public @Nullable Match<V> at(IntFunction<String> words, int at, int size) {
        int most = Math.min(longest.getOrDefault(words.apply(at), 0), size - at);
        Match<V> found = null;
        StringBuilder phrase = new StringBuilder();
        for (int length = 1; length <= most; length++) {
            phrase.append(length == 1 ? "" : " ").append(words.apply(at + length - 1));
            V value = values.get(phrase.toString());
            if (value != null) {
                found = new Match<>(length, value);
            }
        }
        return found;
    }
}
