package org.aver.reader.statement;

/**
 * A linear-chain conditional random field (Lafferty and others 2001) over the {@link Tag}s of one cue's window, summed up forwards
 * and backwards: how probable every tag is everywhere. Every sequence begins behind and ends with outside.
 */
public final class Chain {
    private final double[][] steps;
    private final double[][] likely;
    private final double[][] ahead;
    private final double[][] behind;
    private final double[] scale;
    private final double logTotal;

    /**
     * @param scores one of each tag, a chunk; minus infinity where a tag is barred
     * @param steps  as {@link #steps} gives them
     */
    public Chain(double[][] scores, double[][] steps) {
        this.steps = steps;
        int end = scores.length;
        likely = new double[end][Tag.COUNT];
        ahead = new double[end + 1][Tag.COUNT];
        behind = new double[end + 1][Tag.COUNT];
        scale = new double[end + 1];
        ahead[0][Tag.OUTSIDE] = 1;
        double total = 0;
        for (int t = 0; t < end; t++) {
            double most = Double.NEGATIVE_INFINITY;
            for (double score : scores[t]) {
                most = Math.max(most, score);
            }
            for (int tag = 0; tag < Tag.COUNT; tag++) {
                likely[t][tag] = Math.exp(scores[t][tag] - most);
                double sum = 0;
                for (int before = 0; before < Tag.COUNT; before++) {
                    sum += ahead[t][before] * steps[before][tag];
                }
                ahead[t + 1][tag] = sum * likely[t][tag];
                scale[t] += ahead[t + 1][tag];
            }
            for (int tag = 0; tag < Tag.COUNT; tag++) {
                ahead[t + 1][tag] /= scale[t];
            }
            total += Math.log(scale[t]) + most;
        }
        for (int before = 0; before < Tag.COUNT; before++) {
            scale[end] += ahead[end][before] * steps[before][Tag.OUTSIDE];
            behind[end][before] = steps[before][Tag.OUTSIDE];
        }
        for (int before = 0; before < Tag.COUNT; before++) {
            behind[end][before] /= scale[end];
        }
        for (int t = end - 1; t >= 0; t--) {
            for (int before = 0; before < Tag.COUNT; before++) {
                double sum = 0;
                for (int tag = 0; tag < Tag.COUNT; tag++) {
                    sum += steps[before][tag] * likely[t][tag] * behind[t + 1][tag];
                }
                behind[t][before] = sum / scale[t];
            }
        }
        logTotal = total + Math.log(scale[end]);
    }

    /**
     * The weights of steps from one tag to the next; 0 where the one may not {@linkplain Tag#follows follow}.
     *
     * @param scores [before][tag], logarithms
     */
    public static double[][] steps(float[][] scores) {
        double[][] steps = new double[Tag.COUNT][Tag.COUNT];
        for (int before = 0; before < Tag.COUNT; before++) {
            for (int tag = 0; tag < Tag.COUNT; tag++) {
                steps[before][tag] = Tag.follows(before, tag) ? Math.exp(scores[before][tag]) : 0;
            }
        }
        return steps;
    }

    /** The logarithm of the sum over all sequences. */
    public double logTotal() {
        return logTotal;
    }

    /** How probable a tag is at a chunk. */
    public double probability(int chunk, int tag) {
        return ahead[chunk + 1][tag] * behind[chunk + 1][tag];
    }

    /** How probable it is that a tag stands before a chunk and another at it; behind the last chunk only outside stands. */
    public double probability(int chunk, int before, int tag) {
        if (chunk == likely.length) {
            return tag == Tag.OUTSIDE ? ahead[chunk][before] * behind[chunk][before] : 0;
        }
        return ahead[chunk][before] * steps[before][tag] * likely[chunk][tag] * behind[chunk + 1][tag] / scale[chunk];
    }
}
