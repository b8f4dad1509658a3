package org.aver.training.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.aver.reader.name.NameModel;
import org.aver.reader.name.Tags;
import org.aver.training.name.Example.Chain;

/**
 * A linear-chain conditional random field trained by AdaGrad (Duchi et al. 2011) with a ridge penalty; one thread, a fixed seed.
 * Rows that fewer than {@link #FEWEST} tokens have stay at zero.
 */
final class Crf {
    private static final int TAGS = Tags.COUNT;
    private static final int FEWEST = 3;
    private static final float RATE = 0.1f;
    private static final float RIDGE = 2e-5f;
    private static final float NO = -1e9f;
    /** Of a token's features, how many are kept in one step, so that none is leant on alone. */
    private static final double KEPT = 0.5;

    private final float[] rows = new float[NameModel.ROWS * TAGS];
    private final float[] rowSquares = new float[NameModel.ROWS * TAGS];
    private final float[] steps = new float[TAGS * TAGS];
    private final float[] stepSquares = new float[TAGS * TAGS];
    private final BitSet known;
    private final int bias;
    private final SplittableRandom random;

    Crf(List<Chain> seen, long seed) {
        random = new SplittableRandom(seed);
        int[] counts = new int[NameModel.ROWS];
        for (Chain chain : seen) {
            for (int[] row : chain.rows()) {
                for (int r : row) {
                    counts[r]++;
                }
            }
        }
        bias = seen.getFirst().rows()[0][0]; // the feature that every token has stands first
        known = new BitSet(NameModel.ROWS);
        for (int r = 0; r < counts.length; r++) {
            known.set(r, counts[r] >= FEWEST);
        }
        Arrays.fill(rowSquares, 1e-2f);
        Arrays.fill(stepSquares, 1e-2f);
    }

    int known() {
        return known.cardinality();
    }

    /** One pass over the chains in a new order; the mean loss of a chain. */
    double epoch(List<Chain> chains) {
        List<Chain> order = new ArrayList<>(chains);
        for (int i = order.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            Chain swap = order.get(i);
            order.set(i, order.get(j));
            order.set(j, swap);
        }
        double loss = 0;
        for (Chain chain : order) {
            loss += step(chain);
        }
        return loss / chains.size();
    }

    private double step(Chain chain) {
        int length = chain.tags().length;
        int[][] active = new int[length][];
        float[][] scores = new float[length][TAGS];
        for (int i = 0; i < length; i++) {
            active[i] = Arrays.stream(chain.rows()[i])
                    .filter(r -> known.get(r) && random.nextDouble() < KEPT).toArray();
            for (int r : active[i]) {
                for (int t = 0, at = r * TAGS; t < TAGS; t++, at++) {
                    scores[i][t] += rows[at];
                }
            }
        }
        Marginals marginals = new Marginals(scores, steps);
        double loss = marginals.logSum() - score(chain.tags(), scores);
        for (int i = 0; i < length; i++) {
            float[] slope = marginals.of(i);
            slope[chain.tags()[i]] -= 1;
            for (int r : active[i]) {
                for (int t = 0, at = r * TAGS; t < TAGS; t++, at++) {
                    if (Math.abs(slope[t]) > 1e-4f) {
                        descend(rows, rowSquares, at, slope[t]);
                    }
                }
            }
        }
        float[] slopes = marginals.steps();
        for (int i = 1; i < length; i++) {
            slopes[chain.tags()[i - 1] * TAGS + chain.tags()[i]] -= 1;
        }
        for (int at = 0; at < slopes.length; at++) {
            if (slopes[at] != 0) {
                descend(steps, stepSquares, at, slopes[at]);
            }
        }
        return loss;
    }

    private static void descend(float[] weights, float[] squares, int at, float slope) {
        float whole = slope + RIDGE * weights[at];
        squares[at] += whole * whole;
        weights[at] -= (float) (RATE * whole / Math.sqrt(squares[at]));
    }

    private double score(int[] tags, float[][] scores) {
        double score = 0;
        for (int i = 0; i < tags.length; i++) {
            score += scores[i][tags[i]] + (i == 0 ? 0 : steps[tags[i - 1] * TAGS + tags[i]]);
        }
        return score;
    }

    /**
     * The weights as bytes with one scale, the largest 127.
     *
     * @param lean taken off the score of "no name" everywhere
     */
    NameModel model(float lean) {
        float[] all = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            all[i] = (float) (rows[i] * KEPT); // all features of a token speak from now on
        }
        all[bias * TAGS + Tags.OUTSIDE] -= lean;
        float largest = Math.max(largest(all), largest(steps));
        return new NameModel(rounded(all, largest), rounded(steps, largest));
    }

    private static float largest(float[] weights) {
        float largest = 0.01f;
        for (float w : weights) {
            largest = Math.max(largest, Math.abs(w));
        }
        return largest;
    }

    private static byte[] rounded(float[] weights, float largest) {
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(weights[i] / largest * 127);
        }
        return bytes;
    }

    /** Forward and backward sums, each position scaled so that nothing overflows. */
    private static final class Marginals {
        private static final boolean[] MAY = may();

        private final float[][] scores;
        private final float[] factors = new float[TAGS * TAGS];
        private final double[][] forward;
        private final double[][] backward;
        private final double[] scales;
        private final float[] tops;

        Marginals(float[][] scores, float[] steps) {
            this.scores = scores;
            for (int i = 0; i < factors.length; i++) {
                factors[i] = MAY[i] ? (float) Math.exp(steps[i]) : 0;
            }
            forward = new double[scores.length][TAGS];
            backward = new double[scores.length][TAGS];
            scales = new double[scores.length];
            tops = new float[scores.length];
            for (int i = 0; i < scores.length; i++) {
                tops[i] = NO;
                for (float s : scores[i]) {
                    tops[i] = Math.max(tops[i], s);
                }
            }
            forward();
            backward();
        }

        private static boolean[] may() {
            boolean[] may = new boolean[TAGS * TAGS];
            for (int i = 0; i < may.length; i++) {
                may[i] = Tags.mayFollow(i / TAGS, i % TAGS);
            }
            return may;
        }

        private double local(int i, int tag) {
            return Math.exp(scores[i][tag] - tops[i]);
        }

        private void forward() {
            for (int i = 0; i < scores.length; i++) {
                for (int to = 0; to < TAGS; to++) {
                    double sum = i == 0 && Tags.mayFollow(-1, to) ? 1 : 0;
                    for (int from = 0; i > 0 && from < TAGS; from++) {
                        sum += forward[i - 1][from] * factors[from * TAGS + to];
                    }
                    boolean ends = i < scores.length - 1 || Tags.mayFollow(to, -1);
                    forward[i][to] = ends ? sum * local(i, to) : 0;
                    scales[i] += forward[i][to];
                }
                for (int to = 0; to < TAGS; to++) {
                    forward[i][to] /= scales[i];
                }
            }
        }

        private void backward() {
            int last = scores.length - 1;
            Arrays.fill(backward[last], 1);
            for (int i = last - 1; i >= 0; i--) {
                for (int to = 0; to < TAGS; to++) {
                    double next = backward[i + 1][to] * local(i + 1, to) / scales[i + 1];
                    next = i + 1 == last && !Tags.mayFollow(to, -1) ? 0 : next;
                    for (int from = 0; from < TAGS; from++) {
                        backward[i][from] += factors[from * TAGS + to] * next;
                    }
                }
            }
        }

        double logSum() {
            double sum = 0;
            for (int i = 0; i < scales.length; i++) {
                sum += Math.log(scales[i]) + tops[i];
            }
            return sum;
        }

        float[] of(int i) {
            float[] p = new float[TAGS];
            for (int t = 0; t < TAGS; t++) {
                p[t] = (float) (forward[i][t] * backward[i][t]);
            }
            return p;
        }

        float[] steps() {
            float[] expected = new float[TAGS * TAGS];
            for (int i = 1; i < scores.length; i++) {
                for (int to = 0; to < TAGS; to++) {
                    boolean ends = i < scores.length - 1 || Tags.mayFollow(to, -1);
                    double next = ends ? backward[i][to] * local(i, to) / scales[i] : 0;
                    for (int from = 0; next > 0 && from < TAGS; from++) {
                        expected[from * TAGS + to] += (float) (forward[i - 1][from] * factors[from * TAGS + to] * next);
                    }
                }
            }
            return expected;
        }
    }
}
