package org.aver.training.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import org.aver.reader.statement.Tag;

/** The loss of a linear-chain conditional random field over {@link Tag}s; every sequence begins behind and ends with outside. */
final class TagChain {
    private static final float NONE = 1e-30f;

    private final NDArray steps;

    /** @param steps [tag before, tag] */
    TagChain(NDArray steps) {
        this.steps = steps;
    }

    /**
     * Minus the logarithm of the gold sequences' probability, summed over the rows.
     *
     * @param scores [row, length, tag]
     * @param gold   [row][length], outside in the last cell
     */
    NDArray loss(NDArray scores, int[][] gold) {
        return total(scores).sum().sub(gold(scores, gold));
    }

    private NDArray gold(NDArray scores, int[][] gold) {
        int length = gold[0].length;
        long[] tags = new long[gold.length * length];
        float[] counts = new float[Tag.COUNT * Tag.COUNT];
        for (int row = 0; row < gold.length; row++) {
            int before = Tag.OUTSIDE;
            for (int t = 0; t < length; t++) {
                tags[row * length + t] = gold[row][t];
                counts[before * Tag.COUNT + gold[row][t]]++;
                before = gold[row][t];
            }
        }
        NDArray index = scores.getManager().create(tags, new Shape((long) gold.length * length, 1));
        NDArray times = scores.getManager().create(counts, new Shape(Tag.COUNT, Tag.COUNT));
        return scores.reshape(-1, Tag.COUNT).gather(index, 1).sum().add(steps.mul(times).sum());
    }

    /** [row]: the logarithm of the sum over all sequences. */
    private NDArray total(NDArray scores) {
        float[] may = new float[Tag.COUNT * Tag.COUNT];
        for (int before = 0; before < Tag.COUNT; before++) {
            for (int tag = 0; tag < Tag.COUNT; tag++) {
                may[before * Tag.COUNT + tag] = Tag.follows(before, tag) ? 1 : 0;
            }
        }
        NDArray allowed = steps.exp().mul(scores.getManager().create(may, new Shape(Tag.COUNT, Tag.COUNT)));
        long length = scores.getShape().get(1);
        NDList cells = scores.transpose(1, 0, 2).split(length, 0);
        NDArray first = allowed.get("0:1").add(NONE).log();
        NDArray sum = cells.get(0).squeeze(0).add(first);
        for (int t = 1; t < length; t++) {
            NDArray most = sum.max(new int[]{1}, true).stopGradient();
            sum = sum.sub(most).exp().matMul(allowed).add(NONE).log().add(most).add(cells.get(t).squeeze(0));
        }
        NDArray most = sum.max(new int[]{1}, true).stopGradient();
        return sum.sub(most).exp().sum(new int[]{1}).log().add(most.squeeze(1));
    }
}
