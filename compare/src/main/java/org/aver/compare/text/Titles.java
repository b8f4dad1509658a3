package org.aver.compare.text;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.aver.compare.Report;

/** Whether two headlines are of one report: most words of the shorter stand in the other. */
final class Titles {
    private static final double SHARE = 0.6;
    private static final int FEWEST_WORDS = 4;

    private Titles() {
    }

    static boolean areAlike(Report one, Report other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        int fewest = Math.min(first.size(), second.size());
        first.retainAll(second);
        return fewest >= FEWEST_WORDS && first.size() >= SHARE * fewest;
    }

    private static Set<String> words(Report report) {
        Set<String> words = new TreeSet<>();
        String title = report.article().title();
        if (title != null) {
            SentenceWords.WORD.matcher(title.toLowerCase(Locale.ROOT)).results().forEach(w -> words.add(w.group()));
        }
        return words;
    }
}
