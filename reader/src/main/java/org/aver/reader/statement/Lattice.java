package org.aver.reader.statement;

import java.util.Arrays;

/**
 * The tags of one cue's window as a linear-chain conditional random field (Lafferty and others 2001): the best sequence that is a
 * statement, and how probable it is among all sequences.
 */
final class Lattice {
    /** Runs of content that a statement may have: before and after its cue. */
    private static final int MOST_CONTENTS = 2;
    /** What has been seen: a cue or none, a source or none, and so many contents. */
    private static final int SEEN = 4 * (MOST_CONTENTS + 1);
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final double[][] scores;
    private final double[][] steps;

    /**
     * @param scores one of each tag, a chunk; minus infinity where a tag is barred
     * @param steps  [before][after]; what does not {@linkplain Tag#follows follow} is not looked at
     */
    Lattice(double[][] scores, float[][] steps) {
        this.scores = scores;
        this.steps = new double[Tag.COUNT][Tag.COUNT];
        for (int before = 0; before < Tag.COUNT; before++) {
            for (int tag = 0; tag < Tag.COUNT; tag++) {
                this.steps[before][tag] = Tag.follows(before, tag) ? steps[before][tag] : NEVER;
            }
        }
    }

    /** A sequence of tags with the logarithm of its probability. */
    record Path(int[] tags, double log) {
    }

    /** The best sequence with one cue, at most one source and at most two contents. */
    Path best() {
        int states = Tag.COUNT * SEEN;
        double[] score = new double[states];
        Arrays.fill(score, NEVER);
        score[Tag.OUTSIDE * SEEN] = 0;
        int[][] from = new int[scores.length][states];
        for (int t = 0; t < scores.length; t++) {
            score = advance(score, scores[t], from[t]);
        }
        int last = -1;
        double most = NEVER;
        for (int state = 0; state < states; state++) {
            double ended = score[state] + steps[state / SEEN][Tag.OUTSIDE];
            if (hasCue(state % SEEN) && ended > most) {
                most = ended;
                last = state;
            }
        }
        if (last < 0) {
            throw new IllegalStateException("no sequence of tags holds a cue");
        }
        int[] tags = new int[scores.length];
        for (int t = scores.length - 1, state = last; t >= 0; t--) {
            tags[t] = state / SEEN;
            state = from[t][state];
        }
        return new Path(tags, Math.min(0, most - total()));
    }

    private double[] advance(double[] score, double[] here, int[] from) {
        double[] next = new double[score.length];
        Arrays.fill(next, NEVER);
        for (int state = 0; state < score.length; state++) {
            if (score[state] == NEVER) {
                continue;
            }
            int before = state / SEEN;
            for (int tag = 0; tag < Tag.COUNT; tag++) {
                double sum = score[state] + steps[before][tag] + here[tag];
                int seen = sum == NEVER ? -1 : seen(state % SEEN, tag);
                if (seen >= 0 && sum > next[tag * SEEN + seen]) {
                    next[tag * SEEN + seen] = sum;
                    from[tag * SEEN + seen] = state;
                }
            }
        }
        return next;
    }

    /** What has been seen after one more tag; -1 where that is no statement. */
    private static int seen(int seen, int tag) {
        if (!Tag.begins(tag)) {
            return seen;
        }
        return switch (Tag.role(tag)) {
            case Role.CUE -> hasCue(seen) ? -1 : seen + 1;
            case Role.SOURCE -> (seen & 2) != 0 ? -1 : seen + 2;
            default -> seen / 4 == MOST_CONTENTS ? -1 : seen + 4;
        };
    }

    private static boolean hasCue(int seen) {
        return (seen & 1) != 0;
    }

    /** The logarithm of the sum over all sequences. */
    private double total() {
        double[] sums = new double[Tag.COUNT];
        Arrays.fill(sums, NEVER);
        sums[Tag.OUTSIDE] = 0;
        for (double[] here : scores) {
            double[] next = new double[Tag.COUNT];
            for (int tag = 0; tag < Tag.COUNT; tag++) {
                next[tag] = here[tag] == NEVER ? NEVER : here[tag] + sum(sums, tag);
            }
            sums = next;
        }
        return sum(sums, Tag.OUTSIDE);
    }

    private double sum(double[] sums, int tag) {
        double most = NEVER;
        for (int before = 0; before < Tag.COUNT; before++) {
            most = Math.max(most, sums[before] + steps[before][tag]);
        }
        if (most == NEVER) {
            return NEVER;
        }
        double sum = 0;
        for (int before = 0; before < Tag.COUNT; before++) {
            sum += Math.exp(sums[before] + steps[before][tag] - most);
        }
        return most + Math.log(sum);
    }
}
