package org.aver.compare.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aver.compare.Report;
import org.aver.core.Span;
import org.aver.core.Text;
import org.aver.core.Zone;

/**
 * A sentence as the set of its pairs of neighbouring words, which is what a copy keeps when a few words are changed.
 *
 * @param keys under which it meets sentences like it
 */
record SentenceWords(int report, int sentence, int words, long[] pairs, long[] keys) {
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    /** Shorter sentences ("He did not elaborate.") are alike in texts that have nothing to do with each other. */
    private static final int FEWEST_WORDS = 8;
    private static final double SAME_SENTENCE = 0.4;

    /** The sentences of what is read of a report, without furniture that its words give away. */
    static List<SentenceWords> of(int index, Report report) {
        Text text = Text.of(report.text());
        List<Span> unread = report.article().zones().stream()
                .filter(z -> !z.kind().isRead() || z.kind() == Zone.Kind.BYLINE).map(Zone::span).toList();
        List<SentenceWords> found = new ArrayList<>();
        Set<Long> before = new HashSet<>();
        for (int i = 0; i < report.sentences().size(); i++) {
            Span span = report.sentences().get(i);
            if (unread.stream().anyMatch(u -> u.contains(span))) {
                continue;
            }
            String sentence = text.slice(span).toLowerCase(Locale.ROOT);
            long[] words = words(sentence);
            if (words.length >= FEWEST_WORDS && !Furniture.isNamed(sentence)) {
                long[] pairs = pairs(words);
                long[] keys = MinHash.keys(pairs);
                if (!isRepeated(keys, before)) {
                    found.add(new SentenceWords(index, i, words.length, pairs, keys));
                }
            }
        }
        return found;
    }

    /** Whether the report has it already, as captions of one picture after another have. */
    private static boolean isRepeated(long[] keys, Set<Long> before) {
        int known = 0;
        for (long key : keys) {
            known += before.add(key) ? 0 : 1;
        }
        return 2 * known > keys.length;
    }

    private static long[] words(String sentence) {
        Matcher word = WORD.matcher(sentence);
        return word.results().mapToLong(w -> hash(w.group())).toArray();
    }

    private static long[] pairs(long[] words) {
        long[] pairs = new long[words.length - 1];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = MinHash.mix(words[i] * 31 + words[i + 1]);
        }
        return Arrays.stream(pairs).sorted().distinct().toArray();
    }

    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L; // FNV-1a, so that it never depends on the virtual machine
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Whether one is a copy of the other with few changes: each changed word changes two pairs. */
    boolean isLike(SentenceWords other) {
        return likeness(other) >= SAME_SENTENCE;
    }

    /** The share of word pairs that both have among all that either has (Jaccard), 0 to 1. */
    double likeness(SentenceWords other) {
        int both = 0;
        for (int i = 0, j = 0; i < pairs.length && j < other.pairs.length;) {
            int order = Long.compare(pairs[i], other.pairs[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return both / (double) (pairs.length + other.pairs.length - both);
    }
}
