package org.aver.compare.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of a report that tell most.
 *
 * @param words  their numbers in {@link Counts}, rising, each once
 * @param often  one and the logarithm of how often each stands in the report
 * @param listed what the list of words gives each
 */
record Vector(int[] words, float[] often, float[] listed) {
    /** How often a word stands in the report, and what the list gives it. */
    record Weighed(float count, float listed) {
        float often() {
            return (float) (1 + Math.log(count));
        }

        float weight() {
            return often() * listed;
        }
    }

    /** Of the words that weigh most, at most {@code most} of them; of two that have one number the one that weighs more. */
    static Vector of(Map<String, Weighed> weighed, int most, Counts counts) {
        Map<Integer, Weighed> kept = new TreeMap<>();
        heaviest(weighed).stream().limit(most).forEach(e -> kept.putIfAbsent(counts.id(e.getKey()), e.getValue()));
        int[] words = new int[kept.size()];
        float[] often = new float[kept.size()];
        float[] listed = new float[kept.size()];
        int at = 0;
        for (Map.Entry<Integer, Weighed> one : kept.entrySet()) {
            words[at] = one.getKey();
            often[at] = one.getValue().often();
            listed[at] = one.getValue().listed();
            at++;
        }
        return new Vector(words, often, listed);
    }

    static List<Map.Entry<String, Weighed>> heaviest(Map<String, Weighed> weighed) {
        return weighed.entrySet().stream().sorted(Comparator
                .comparingDouble((Map.Entry<String, Weighed> e) -> -e.getValue().weight())
                .thenComparing(Map.Entry::getKey))
                .toList();
    }

    /** What the words weigh at one time, the sum of the squares, and which of them are rare. */
    record Now(double[] weights, double square, boolean[] rare) {
    }

    Now now(Counts counts) {
        double[] weights = new double[words.length];
        boolean[] rare = new boolean[words.length];
        double square = 0;
        for (int i = 0; i < words.length; i++) {
            weights[i] = weight(i, counts);
            square += weights[i] * weights[i];
            rare[i] = counts.isRare(words[i], listed[i]);
        }
        return new Now(weights, square, rare);
    }

    /** Cosine of the words as they weigh now, 0 to 1. */
    double likeness(Vector other, Counts counts) {
        Now own = counts.now(this);
        Now others = counts.now(other);
        double sum = 0;
        for (int i = 0, j = 0; i < words.length && j < other.words.length;) {
            int order = Integer.compare(words[i], other.words[j]);
            sum += order == 0 ? own.weights()[i] * others.weights()[j] : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum == 0 ? 0 : sum / Math.sqrt(own.square() * others.square());
    }

    private double weight(int i, Counts counts) {
        return often[i] * counts.weight(words[i], listed[i]);
    }

    /** How many rare words both have. */
    int sharedRare(Vector other, Counts counts) {
        boolean[] rare = counts.now(this).rare();
        int shared = 0;
        for (int i = 0, j = 0; i < words.length && j < other.words.length;) {
            int order = Integer.compare(words[i], other.words[j]);
            shared += order == 0 && rare[i] ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** The words that tell most now, at most so many. */
    int[] keys(int most, Counts counts) {
        double[] weights = counts.now(this).weights();
        return java.util.stream.IntStream.range(0, words.length).boxed()
                .filter(i -> listed[i] >= Words.TELLING)
                .sorted(Comparator.comparingDouble((Integer i) -> -weights[i])
                        .thenComparingInt(i -> counts.hash(words[i])))
                .limit(most)
                .mapToInt(i -> words[i]).toArray();
    }
}
