package org.aver.training.engine;

import java.util.Arrays;
import org.aver.reader.statement.Chain;
import org.aver.reader.statement.Tag;

/**
 * The loss of a {@link Chain} and its gradient, which is what the model expects of every tag and step less what the gold has.
 */
final class TagChain {
    private final int length;
    private final float[] byScore;
    private final float[] byStep = new float[Tag.COUNT * Tag.COUNT];
    private double loss;

    /**
     * @param scores [row × length × tag]
     * @param given  [tag before × tag]
     * @param gold   of each row its tags, at most {@code length}
     */
    TagChain(float[] scores, float[] given, byte[][] gold, int length) {
        this.length = length;
        byScore = new float[scores.length];
        float[][] rows = new float[Tag.COUNT][];
        for (int before = 0; before < Tag.COUNT; before++) {
            rows[before] = Arrays.copyOfRange(given, before * Tag.COUNT, (before + 1) * Tag.COUNT);
        }
        double[][] steps = Chain.steps(rows);
        for (int row = 0; row < gold.length; row++) {
            read(scores, given, steps, gold[row], row);
        }
    }

    /** Minus the logarithm of the gold sequences' probability, summed over the rows. */
    double loss() {
        return loss;
    }

    /** The loss's gradient by the scores, [row × length × tag]; 0 behind a row's end. */
    float[] byScore() {
        return byScore;
    }

    /** The loss's gradient by the steps, [tag before × tag]. */
    float[] byStep() {
        return byStep;
    }

    private void read(float[] scores, float[] given, double[][] steps, byte[] gold, int row) {
        double[][] own = new double[gold.length][Tag.COUNT];
        for (int t = 0; t < gold.length; t++) {
            for (int tag = 0; tag < Tag.COUNT; tag++) {
                own[t][tag] = scores[(row * length + t) * Tag.COUNT + tag];
            }
        }
        Chain chain = new Chain(own, steps);
        loss += chain.logTotal();
        int before = Tag.OUTSIDE;
        for (int t = 0; t <= gold.length; t++) {
            int tag = t == gold.length ? Tag.OUTSIDE : gold[t];
            int step = before * Tag.COUNT + tag;
            loss -= given[step];
            byStep[step]--;
            if (t < gold.length) {
                loss -= own[t][tag];
                expect(chain, t, row);
                byScore[(row * length + t) * Tag.COUNT + tag]--;
            }
            for (int i = 0; i < byStep.length; i++) {
                byStep[i] += (float) chain.probability(t, i / Tag.COUNT, i % Tag.COUNT);
            }
            before = tag;
        }
    }

    private void expect(Chain chain, int t, int row) {
        for (int tag = 0; tag < Tag.COUNT; tag++) {
            byScore[(row * length + t) * Tag.COUNT + tag] += (float) chain.probability(t, tag);
        }
    }
}
