package org.aver.compare.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the reports that may be of one story with another: those that share words few reports have. */
final class Index {
    /** Of the reports that have a word so many latest ones are met again, so that a report costs the same in any ledger. */
    private static final int MOST_UNDER_ONE_WORD = 96;
    static final int MOST = 64;
    static final int KEYS = 30;

    private final Counts counts;
    private final Map<Integer, List<Integer>> postings = new HashMap<>();
    private final List<Sketch> sketches = new ArrayList<>();

    private record Met(int at, int words, long days, String id) {
    }

    Index(Counts counts) {
        this.counts = counts;
    }

    Sketch get(int at) {
        return sketches.get(at);
    }

    /** Keeps a report; its place. */
    int add(Sketch sketch) {
        int at = sketches.size();
        sketches.add(sketch);
        for (int key : sketch.body().keys(KEYS, counts)) {
            List<Integer> posting = postings.computeIfAbsent(key, k -> new ArrayList<>(2));
            posting.add(at);
            if (posting.size() > MOST_UNDER_ONE_WORD) {
                Integer oldest = posting.stream().min(Comparator.comparingLong((Integer i) -> day(i))
                        .thenComparing(i -> get(i).id())).orElseThrow();
                posting.removeIf(oldest::equals);
            }
        }
        return at;
    }

    private long day(int at) {
        Long day = get(at).day();
        return day == null ? Long.MIN_VALUE : day;
    }

    /** Places of those kept that share most words with it, the nearest in time first among equals. */
    List<Integer> candidates(Sketch sketch) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (int key : sketch.body().keys(KEYS, counts)) {
            for (int at : postings.getOrDefault(key, List.of())) {
                shared.merge(at, 1, Integer::sum);
            }
        }
        return shared.entrySet().stream()
                .map(e -> new Met(e.getKey(), e.getValue(), Likeness.daysBetween(sketch, get(e.getKey())),
                        get(e.getKey()).id()))
                .sorted(Comparator.comparingInt(Met::words).reversed().thenComparingLong(Met::days)
                        .thenComparing(Met::id))
                .limit(MOST).map(Met::at).toList();
    }
}
