package org.aver.compare.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.aver.core.Span;
import org.aver.core.Text;
import org.jspecify.annotations.Nullable;

/** What differs between two sentences word by word: by their longest common run of words, capitals aside. */
final class WordDiff {
    private final List<Span> before;
    private final List<Span> after;
    private final List<String> one;
    private final List<String> other;

    private WordDiff(Text first, Span sentence, Text second, Span copy) {
        before = spans(first, sentence);
        after = spans(second, copy);
        one = words(first, before);
        other = words(second, after);
    }

    /** Words that one has in the place of the other's; null for none. */
    record Change(@Nullable Span before, @Nullable Span after) {
    }

    static List<Change> of(Text first, Span sentence, Text second, Span copy) {
        return new WordDiff(first, sentence, second, copy).changes();
    }

    private List<Change> changes() {
        int[][] common = common();
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            int from = i;
            int to = j;
            while ((i < one.size() || j < other.size())
                    && !(i < one.size() && j < other.size() && one.get(i).equals(other.get(j)))) {
                boolean skipsFirst = j == other.size() || i < one.size() && common[i + 1][j] >= common[i][j + 1];
                i += skipsFirst ? 1 : 0;
                j += skipsFirst ? 0 : 1;
            }
            if (i > from || j > to) {
                changes.add(new Change(cover(before, from, i), cover(after, to, j)));
            }
            i++;
            j++;
        }
        return changes;
    }

    /** Length of the longest common run from every pair of places. */
    private int[][] common() {
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] = one.get(i).equals(other.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static @Nullable Span cover(List<Span> words, int from, int to) {
        return from == to ? null : words.get(from).cover(words.get(to - 1));
    }

    private static List<Span> spans(Text text, Span within) {
        List<Span> spans = new ArrayList<>();
        Matcher word = SentenceWords.WORD.matcher(text.chars());
        word.region(text.unit(within.start()), text.unit(within.end()));
        while (word.find()) {
            spans.add(text.span(word.start(), word.end()));
        }
        return spans;
    }

    private static List<String> words(Text text, List<Span> spans) {
        return spans.stream().map(s -> text.slice(s).toLowerCase(Locale.ROOT)).toList();
    }
}
