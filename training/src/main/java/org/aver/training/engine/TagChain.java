package org.aver.training.engine;

import org.aver.reader.statement.Tag;

/**
 * The loss of a linear-chain conditional random field over {@link Tag}s (Lafferty and others 2001) and its gradient, which is
 * what the model expects of every tag and step less what the gold has. Every sequence begins behind and ends with outside.
 */
final class TagChain {
    private final double[][] steps = new double[Tag.COUNT][Tag.COUNT];
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
        for (int before = 0; before < Tag.COUNT; before++) {
            for (int tag = 0; tag < Tag.COUNT; tag++) {
                steps[before][tag] = Tag.follows(before, tag) ? Math.exp(given[before * Tag.COUNT + tag]) : 0;
            }
        }
        for (int row = 0; row < gold.length; row++) {
            read(scores, given, gold[row], row);
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

    private void read(float[] scores, float[] given, byte[] gold, int row) {
        int end = gold.length;
        double[][] likely = new double[end][Tag.COUNT];
        double[][] ahead = new double[end][];
        double[] scale = new double[end + 1];
        double[] before = new double[Tag.COUNT];
        before[Tag.OUTSIDE] = 1;
        double total = 0;
        int last = Tag.OUTSIDE;
        for (int t = 0; t < end; t++) {
            int at = (row * length + t) * Tag.COUNT;
            double most = scores[at];
            for (int tag = 1; tag < Tag.COUNT; tag++) {
                most = Math.max(most, scores[at + tag]);
            }
            double[] here = new double[Tag.COUNT];
            for (int tag = 0; tag < Tag.COUNT; tag++) {
                likely[t][tag] = Math.exp(scores[at + tag] - most);
                for (int b = 0; b < Tag.COUNT; b++) {
                    here[tag] += before[b] * steps[b][tag];
                }
                here[tag] *= likely[t][tag];
                scale[t] += here[tag];
            }
            divide(here, scale[t]);
            total += Math.log(scale[t]) + most;
            loss -= scores[at + gold[t]] + given[last * Tag.COUNT + gold[t]];
            last = gold[t];
            ahead[t] = here;
            before = here;
        }
        for (int b = 0; b < Tag.COUNT; b++) {
            scale[end] += before[b] * steps[b][Tag.OUTSIDE];
        }
        loss += total + Math.log(scale[end]) - given[last * Tag.COUNT + Tag.OUTSIDE];
        expect(ahead, likely, scale, gold, row);
    }

    private static void divide(double[] values, double by) {
        for (int i = 0; i < values.length; i++) {
            values[i] /= by;
        }
    }

    /** Backwards over the row; what is expected of each step and tag, less the gold's. */
    private void expect(double[][] ahead, double[][] likely, double[] scale, byte[] gold, int row) {
        double[] behind = new double[Tag.COUNT];
        behind[Tag.OUTSIDE] = 1 / scale[gold.length];
        double[] start = new double[Tag.COUNT];
        start[Tag.OUTSIDE] = 1;
        for (int t = gold.length; t >= 0; t--) {
            double[] before = t == 0 ? start : ahead[t - 1];
            double[] next = new double[Tag.COUNT];
            for (int b = 0; b < Tag.COUNT; b++) {
                for (int tag = 0; tag < Tag.COUNT; tag++) {
                    double part = steps[b][tag] * behind[tag];
                    next[b] += part;
                    byStep[b * Tag.COUNT + tag] += (float) (before[b] * part);
                }
            }
            int to = t == gold.length ? Tag.OUTSIDE : gold[t];
            byStep[(t == 0 ? Tag.OUTSIDE : gold[t - 1]) * Tag.COUNT + to]--;
            if (t > 0) {
                int at = (row * length + t - 1) * Tag.COUNT;
                behind = new double[Tag.COUNT];
                for (int tag = 0; tag < Tag.COUNT; tag++) {
                    byScore[at + tag] = (float) (before[tag] * next[tag]);
                    behind[tag] = next[tag] * likely[t - 1][tag] / scale[t - 1];
                }
                byScore[at + gold[t - 1]]--;
            }
        }
    }
}
