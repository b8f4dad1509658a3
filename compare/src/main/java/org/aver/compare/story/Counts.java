package org.aver.compare.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * In how many reports each word stands. A name that half of a ledger's reports have tells little of the story, however unusual
 * it is elsewhere. What the list of words says counts like a hundred reports more.
 */
final class Counts {
    private static final double ELSEWHERE = 100;
    /** A word is rare where it tells nearly as much as one that a single report has. */
    private static final double RARE = 0.75;

    private final Map<Integer, Integer> ids = new HashMap<>();
    private int[] reports = new int[1024];
    private int all;

    /** A number for a word, the same each time. */
    int id(String word) {
        int id = ids.computeIfAbsent(word.hashCode(), w -> ids.size());
        if (id >= reports.length) {
            reports = Arrays.copyOf(reports, 2 * reports.length);
        }
        return id;
    }

    /** So many more reports are kept, which have none of these words; fewer where it is below zero. */
    void others(int reports) {
        all += reports;
    }

    int all() {
        return all;
    }

    void add(Vector words) {
        all++;
        for (int id : words.words()) {
            reports[id]++;
        }
    }

    /** @param listed what the list of words gives it */
    double weight(int id, float listed) {
        return Math.min(listed, Math.log((all + ELSEWHERE) / (reports[id] + ELSEWHERE * Math.exp(-listed))));
    }

    boolean isRare(int id, float listed) {
        double most = Math.log((all + ELSEWHERE) / (1 + ELSEWHERE * Math.exp(-Words.RAREST)));
        return listed >= Words.RAREST
                && Math.log((all + ELSEWHERE) / (reports[id] + ELSEWHERE * Math.exp(-listed))) >= RARE * most;
    }
}
