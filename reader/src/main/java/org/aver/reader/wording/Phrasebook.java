package org.aver.reader.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases of base forms with what each means, found in sequences of tokens; up to three tokens may stand between two words of a
 * phrase. Immutable once filled, then thread-safe.
 */
final class Phrasebook<T> {
    private static final int GAP = 3;

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    private record Entry<T>(List<String> words, T value) {
    }

    /** A phrase found: its meaning, its length in words, the positions in the sequence of its first and last word. */
    record Match<T>(T value, int words, int first, int last) {
    }

    void add(String phrase, T value) {
        List<String> words = List.of(phrase.trim().split(" "));
        byFirst.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(new Entry<>(words, value));
    }

    /** Every match in a sequence of tokens, by first word; a negative token matches nothing and is never skipped. */
    List<Match<T>> in(Page page, int[] tokens) {
        List<Match<T>> found = new ArrayList<>();
        for (int at = 0; at < tokens.length; at++) {
            if (tokens[at] >= 0) {
                for (String base : page.base(tokens[at])) {
                    for (Entry<T> entry : byFirst.getOrDefault(base, List.of())) {
                        int last = last(page, tokens, at, entry.words());
                        if (last >= 0) {
                            found.add(new Match<>(entry.value(), entry.words().size(), at, last));
                        }
                    }
                }
            }
        }
        return found;
    }

    private static int last(Page page, int[] tokens, int first, List<String> words) {
        int at = first;
        for (String word : words.subList(1, words.size())) {
            int next = at + 1;
            int limit = Math.min(tokens.length, at + GAP + 2);
            while (next < limit && tokens[next] >= 0 && !page.isForm(tokens[next], word)) {
                next++;
            }
            if (next >= limit || tokens[next] < 0) {
                return -1;
            }
            at = next;
        }
        return at;
    }
}
