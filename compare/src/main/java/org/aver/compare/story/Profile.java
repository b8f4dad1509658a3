package org.aver.compare.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the reports of one story have in common: the rare words, names mostly, that at least half of them have. Whoever tells of the
 * story months later names some of these, whatever else is new.
 *
 * @param weights of each word, by its number
 * @param all     their sum
 */
record Profile(Map<Integer, Double> weights, double all) {
    /** What the first so many reports have is enough. */
    private static final int MOST_ASKED = 24;

    static Profile of(List<Vector> bodies, Counts counts) {
        List<Vector> asked = bodies.subList(0, Math.min(MOST_ASKED, bodies.size()));
        Map<Integer, Integer> often = new HashMap<>();
        Map<Integer, Float> listed = new HashMap<>();
        for (Vector body : asked) {
            for (int i = 0; i < body.words().length; i++) {
                if (body.listed()[i] >= Words.RAREST) {
                    often.merge(body.words()[i], 1, Integer::sum);
                    listed.put(body.words()[i], body.listed()[i]);
                }
            }
        }
        Map<Integer, Double> weights = new HashMap<>();
        double all = 0;
        for (int word : often.keySet().stream().sorted().toList()) {
            int reports = often.getOrDefault(word, 0);
            if (2 * reports >= asked.size()) {
                double weight = counts.weight(word, listed.getOrDefault(word, 0f)) * reports / asked.size();
                weights.put(word, weight);
                all += weight;
            }
        }
        return new Profile(weights, all);
    }

    /** How much of it a report has, 0 to 1. */
    double share(Vector body) {
        double has = 0;
        for (int word : body.words()) {
            has += weights.getOrDefault(word, 0.0);
        }
        return all == 0 ? 0 : has / all;
    }
}
