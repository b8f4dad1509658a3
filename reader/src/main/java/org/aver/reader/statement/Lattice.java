package org.aver.reader.statement;

import java.util.Arrays;

/**
 * The tags of one cue's window: of the sequences that are a statement, the one whose tags are likeliest each by itself. The most
 * probable sequence is often the one without a long content, only because so many contents are alike.
 */
final class Lattice {
    /** Runs of content that a statement may have: before and after its cue. */
    private static final int MOST_CONTENTS = 2;
    /** What has been seen: a cue or none, a source or none, and so many contents. */
    private static final int SEEN = 4 * (MOST_CONTENTS + 1);
    /** Keeps one chunk that is all but impossible from outweighing all others; set on held-back text. */
    private static final double FLOOR = 0.01;
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final double[][] scores;
    private final double[][] steps;
    private final Chain chain;

    /**
     * @param scores one of each tag, a chunk; minus infinity where a tag is barred
     * @param steps  as {@link Chain#steps} gives them
     */
    Lattice(double[][] scores, double[][] steps) {
        this.scores = scores;
        this.steps = steps;
        chain = new Chain(scores, steps);
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
            score = advance(score, worth(t), from[t]);
        }
        int last = -1;
        double most = NEVER;
        for (int state = 0; state < states; state++) {
            if (hasCue(state % SEEN) && Tag.follows(state / SEEN, Tag.OUTSIDE) && score[state] > most) {
                most = score[state];
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
        return new Path(tags, log(tags));
    }

    /** What each tag is worth at a chunk. */
    private double[] worth(int chunk) {
        double[] worth = new double[Tag.COUNT];
        for (int tag = 0; tag < Tag.COUNT; tag++) {
            worth[tag] = scores[chunk][tag] == NEVER ? NEVER : Math.log(chain.probability(chunk, tag) + FLOOR);
        }
        return worth;
    }

    private double log(int[] tags) {
        double sum = 0;
        int before = Tag.OUTSIDE;
        for (int t = 0; t < tags.length; t++) {
            sum += Math.log(steps[before][tags[t]]) + scores[t][tags[t]];
            before = tags[t];
        }
        return Math.min(0, sum + Math.log(steps[before][Tag.OUTSIDE]) - chain.logTotal());
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
                double sum = score[state] + here[tag];
                int seen = sum == NEVER || !Tag.follows(before, tag) ? -1 : seen(state % SEEN, tag);
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
}
