package org.aver.compare.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * In how many reports each word stands. A name that half of a ledger's reports have tells little of the story, however unusual
 * it is elsewhere. What the list of words says counts like a hundred reports more.
 */
final class Counts {
    private static final double ELSEWHERE = 100;
    /** A word is rare where it tells nearly as much as one that a single report has. */
    private static final double RARE = 0.75;

    private static final int MOST_KEPT = 4096;

    private final Map<Integer, Integer> ids = new HashMap<>();
    private int[] reports = new int[1024];
    private int[] hashes = new int[1024];
    private final IdentityHashMap<Vector, Vector.Now> now = new IdentityHashMap<>();
    private int all;

    /** A number for a word, the same each time. */
    int id(String word) {
        return idOf(word.hashCode());
    }

    /** @param hash of a word */
    int idOf(int hash) {
        int id = ids.computeIfAbsent(hash, w -> ids.size());
        if (id >= reports.length) {
            reports = Arrays.copyOf(reports, 2 * reports.length);
            hashes = Arrays.copyOf(hashes, 2 * hashes.length);
        }
        hashes[id] = hash;
        return id;
    }

    /** Something by which words are put in one order, whichever of them came first. */
    int hash(int id) {
        return hashes[id];
    }

    /** So many more reports are kept, which have none of these words; fewer where it is below zero. */
    void others(int reports) {
        all += reports;
        now.clear();
    }

    /** So many of the other reports have a word, by the word's hash. To be told before it weighs anything. */
    void know(int hash, int others) {
        reports[idOf(hash)] = others;
    }

    void add(Vector words) {
        all++;
        now.clear();
        for (int id : words.words()) {
            reports[id]++;
        }
    }

    /** A report's words as they weigh now. */
    Vector.Now now(Vector words) {
        if (now.size() > MOST_KEPT) {
            now.clear();
        }
        return now.computeIfAbsent(words, w -> w.now(this));
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
