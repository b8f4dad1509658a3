package org.aver.training.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import org.aver.training.attribution.Example;

/**
 * Examples side by side, padded to the longest, and their pairs of anchor and token laid end to end.
 *
 * @param heads      flat position of each token's first piece
 * @param anchorGold 1 for a token that is an anchor
 * @param pairAnchor for each pair, its anchor among all tokens
 * @param pairToken  for each pair, its token among all tokens
 * @param distance   token minus anchor, held to ±{@value #FARTHEST}, counted from 0
 * @param sentence   the same in sentences, held to ±{@value #FARTHEST_SENTENCE}
 * @param roles      gold role of each pair
 */
record Batch(NDArray ids, NDArray features, NDArray mask, NDArray heads, NDArray anchorGold, NDArray pairAnchor,
        NDArray pairToken, NDArray distance, NDArray sentence, NDArray roles, int anchors, int tokens) {
    static final int FARTHEST = 128;
    static final int FARTHEST_SENTENCE = 3;

    static Batch of(NDManager manager, List<Example> examples) {
        int length = examples.stream().mapToInt(e -> e.window().pieces()).max().orElseThrow();
        int size = examples.size();
        long[] ids = new long[size * length];
        long[] features = new long[size * length];
        float[] mask = new float[size * length];
        java.util.Arrays.fill(mask, -10_000);
        Lists lists = new Lists();
        for (int n = 0; n < size; n++) {
            Example example = examples.get(n);
            int at = n * length;
            System.arraycopy(example.window().ids(), 0, ids, at, example.window().pieces());
            System.arraycopy(example.window().features(), 0, features, at, example.window().pieces());
            java.util.Arrays.fill(mask, at, at + example.window().pieces(), 0);
            lists.add(example, at);
        }
        Shape shape = new Shape(size, length);
        return new Batch(manager.create(ids, shape), manager.create(features, shape),
                manager.create(mask, new Shape(size, 1, 1, length)), manager.create(longs(lists.heads)),
                manager.create(floats(lists.anchorGold)), manager.create(longs(lists.pairAnchor)),
                manager.create(longs(lists.pairToken)), manager.create(longs(lists.distance)),
                manager.create(longs(lists.sentence)), manager.create(longs(lists.roles)), lists.anchors,
                lists.heads.size());
    }

    private static final class Lists {
        private final List<Long> heads = new ArrayList<>();
        private final List<Long> anchorGold = new ArrayList<>();
        private final List<Long> pairAnchor = new ArrayList<>();
        private final List<Long> pairToken = new ArrayList<>();
        private final List<Long> distance = new ArrayList<>();
        private final List<Long> sentence = new ArrayList<>();
        private final List<Long> roles = new ArrayList<>();
        private int anchors;

        void add(Example example, int at) {
            int base = heads.size();
            for (long head : example.window().heads()) {
                heads.add(at + head);
                anchorGold.add(0L);
            }
            for (int n = 0; n < example.anchors().length; n++) {
                int anchor = example.anchors()[n];
                anchorGold.set(base + anchor, 1L);
                anchors++;
                addPairs(example, example.roles()[n], base, anchor);
            }
        }

        private void addPairs(Example example, byte[] gold, int base, int anchor) {
            long[] sentences = example.window().sentences();
            for (int t = 0; t < gold.length; t++) {
                pairAnchor.add((long) base + anchor);
                pairToken.add((long) base + t);
                distance.add((long) Math.clamp(t - anchor, -FARTHEST, FARTHEST) + FARTHEST);
                sentence.add(Math.clamp(sentences[t] - sentences[anchor], -FARTHEST_SENTENCE, FARTHEST_SENTENCE)
                        + (long) FARTHEST_SENTENCE);
                roles.add((long) gold[t]);
            }
        }
    }

    private static long[] longs(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).toArray();
    }

    private static float[] floats(List<Long> values) {
        float[] floats = new float[values.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = values.get(i);
        }
        return floats;
    }
}
