package org.aver.reader.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aver.reader.model.Window;
import org.aver.reader.statement.Found.Run;

/**
 * From the model's scores to statements: for each anchor the best sequence of roles over its window (Viterbi 1967), where every
 * change of role costs something, the anchor is in the cue, and cue and source are one run each. Pure and thread-safe.
 */
final class Decoder {
    /** Log odds from which an anchor is a cue; set on held-back text. */
    private static final double CUE_BAR = -0.4;
    /** What a change of role costs, in log odds; set on held-back text. */
    private static final double CHANGE = 0.5;

    private static final double[] CLOSED = {0, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY};

    private Decoder() {
    }

    /** Which tokens a statement may take part of, given its anchor; both are tokens of the passage. */
    interface Reach {
        boolean holds(int anchor, int token);
    }

    /** The statements whose cues stand in the window's core, by anchor. */
    static List<Found> decode(Window window, StatementModel.Scores scores, Reach reach) {
        List<Found> found = new ArrayList<>();
        for (int n = 0; n < scores.anchors().length; n++) {
            int anchor = (int) scores.anchors()[n];
            int token = window.first() + anchor;
            if (scores.anchorScores()[anchor] > CUE_BAR && token >= window.coreFirst() && token < window.coreEnd()
                    && reach.holds(token, token)) {
                double[][] logs = new double[window.tokens()][];
                for (int t = 0; t < logs.length; t++) {
                    logs[t] = reach.holds(token, window.first() + t) ? logSoftmax(scores.roles()[n][t]) : CLOSED;
                }
                found.add(decode(logs, anchor, scores.anchorScores()[anchor], window.first()));
            }
        }
        return found;
    }

    /** Keeps the surer of two that share a cue token. */
    static List<Found> withoutTwins(List<Found> found) {
        List<Found> kept = new ArrayList<>();
        found.stream().sorted(Comparator.comparingDouble((Found f) -> -f.odds()).thenComparingInt(Found::anchor))
                .filter(f -> kept.stream().noneMatch(k -> overlap(k.cue(), f.cue()))).forEach(kept::add);
        kept.sort(Comparator.comparingInt(f -> f.cue().first()));
        return kept;
    }

    private static boolean overlap(Run a, Run b) {
        return a.first() < b.end() && b.first() < a.end();
    }

    private static Found decode(double[][] logs, int anchor, float anchorScore, int offset) {
        int[] roles = best(logs, anchor);
        List<Run> cues = runs(roles, Role.CUE);
        List<Run> sources = runs(roles, Role.SOURCE);
        Run cue = cues.stream().filter(r -> r.contains(anchor)).findFirst().orElseThrow();
        List<Run> source = sources.stream().max(Comparator.comparingDouble((Run r) -> gain(logs, r))).stream().toList();
        return new Found(anchor + offset, shift(cue, offset), shift(source, offset),
                shift(runs(roles, Role.CONTENT), offset), odds(logs, roles, anchorScore));
    }

    /** How much better a run is as source than as nothing. */
    private static double gain(double[][] logs, Run run) {
        double gain = 0;
        for (int t = run.first(); t < run.end(); t++) {
            gain += logs[t][Role.SOURCE] - logs[t][Role.OUTSIDE];
        }
        return gain;
    }

    private static int[] best(double[][] logs, int anchor) {
        int length = logs.length;
        double[] score = new double[Role.COUNT];
        int[][] from = new int[length][Role.COUNT];
        for (int t = 0; t < length; t++) {
            double[] next = new double[Role.COUNT];
            for (int role = 0; role < Role.COUNT; role++) {
                int before = 0;
                for (int r = 1; t > 0 && r < Role.COUNT; r++) {
                    if (score[r] - change(r, role) > score[before] - change(before, role)) {
                        before = r;
                    }
                }
                from[t][role] = before;
                boolean barred = (t == anchor) != (role == Role.CUE) && t == anchor;
                next[role] = (t == 0 ? 0 : score[before] - change(before, role))
                        + (barred ? Double.NEGATIVE_INFINITY : logs[t][role]);
            }
            score = next;
        }
        int[] roles = new int[length];
        for (int role = 1; role < Role.COUNT; role++) {
            roles[length - 1] = score[role] > score[roles[length - 1]] ? role : roles[length - 1];
        }
        for (int t = length - 1; t > 0; t--) {
            roles[t - 1] = from[t][roles[t]];
        }
        return roles;
    }

    private static double change(int before, int role) {
        return before == role ? 0 : CHANGE;
    }

    /** Log odds that anchor and every role are right: of the product of the least sure token of each run and the anchor. */
    private static double odds(double[][] logs, int[] roles, float anchorScore) {
        double sure = -Math.log1p(Math.exp(-anchorScore));
        double least = 0;
        for (int t = 0; t < roles.length; t++) {
            least = Math.min(least, logs[t][roles[t]]);
            if (t + 1 == roles.length || roles[t + 1] != roles[t]) {
                sure += least;
                least = 0;
            }
        }
        double p = Math.clamp(Math.exp(sure), 1e-6, 1 - 1e-6);
        return Math.log(p / (1 - p));
    }

    private static double[] logSoftmax(float[] logits) {
        double most = Double.NEGATIVE_INFINITY;
        for (float x : logits) {
            most = Math.max(most, x);
        }
        double sum = 0;
        for (float x : logits) {
            sum += Math.exp(x - most);
        }
        double[] logs = new double[logits.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = logits[i] - most - Math.log(sum);
        }
        return logs;
    }

    private static List<Run> runs(int[] roles, int role) {
        List<Run> runs = new ArrayList<>();
        for (int t = 0; t < roles.length; t++) {
            if (roles[t] == role) {
                int first = t;
                while (t + 1 < roles.length && roles[t + 1] == role) {
                    t++;
                }
                runs.add(new Run(first, t + 1));
            }
        }
        return runs;
    }

    private static Run shift(Run run, int by) {
        return new Run(run.first() + by, run.end() + by);
    }

    private static List<Run> shift(List<Run> runs, int by) {
        return runs.stream().map(r -> shift(r, by)).toList();
    }
}
