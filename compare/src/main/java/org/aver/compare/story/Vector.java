package org.aver.compare.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Words with their weights, of length one.
 *
 * @param words   hashes, rising
 * @param weights of the words
 * @param rare    whether no list has the word
 */
record Vector(int[] words, float[] weights, boolean[] rare) {
    /** Of the words that weigh most, at most {@code most} of them. */
    static Vector of(Map<String, Float> weighed, int most) {
        List<Map.Entry<String, Float>> kept = weighed.entrySet().stream()
                .sorted(Map.Entry.<String, Float>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most).sorted(Comparator.comparingInt(e -> e.getKey().hashCode())).toList();
        double square = kept.stream().mapToDouble(e -> e.getValue() * e.getValue()).sum();
        float length = square == 0 ? 1 : (float) Math.sqrt(square);
        int[] words = new int[kept.size()];
        float[] weights = new float[kept.size()];
        boolean[] rare = new boolean[kept.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = kept.get(i).getKey().hashCode();
            weights[i] = kept.get(i).getValue() / length;
            rare[i] = Words.weight(kept.get(i).getKey()) >= Words.RAREST;
        }
        return new Vector(words, weights, rare);
    }

    /** Cosine, 0 to 1. */
    double likeness(Vector other) {
        double sum = 0;
        for (int i = 0, j = 0; i < words.length && j < other.words.length;) {
            int order = Integer.compare(words[i], other.words[j]);
            sum += order == 0 ? weights[i] * other.weights[j] : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /** How many rare words both have. */
    int sharedRare(Vector other) {
        int shared = 0;
        for (int i = 0, j = 0; i < words.length && j < other.words.length;) {
            int order = Integer.compare(words[i], other.words[j]);
            shared += order == 0 && rare[i] ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
