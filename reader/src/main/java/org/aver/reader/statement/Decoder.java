package org.aver.reader.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.aver.reader.model.Window;
import org.aver.reader.statement.Found.Run;

/**
 * From the model's scores to statements: for each anchor the best sequence of tags over its window in which the anchor is in the
 * cue and cue, source and contents are whole. Pure and thread-safe.
 */
final class Decoder {
    private Decoder() {
    }

    /** Which tokens a statement may take part of, given its anchor; both are tokens of the passage. */
    interface Reach {
        boolean holds(int anchor, int token);
    }

    /** The statements whose cues stand in the window's core, by anchor. */
    static List<Found> decode(Window window, StatementModel.Scores scores, Reach reach) {
        List<Found> found = new ArrayList<>();
        double[][] steps = Chain.steps(scores.steps());
        for (int n = 0; n < scores.anchors().length; n++) {
            int anchor = (int) scores.anchors()[n];
            int token = window.starts()[anchor];
            if (scores.anchorScores()[anchor] > StatementModel.CUE_BAR && window.isCore(anchor)
                    && reach.holds(token, token)) {
                double[][] tags = new double[window.chunks()][];
                for (int c = 0; c < tags.length; c++) {
                    tags[c] = scores(scores.tags()[n][c], c == anchor, reach.holds(token, window.starts()[c]));
                }
                found.add(found(window, anchor, new Lattice(tags, steps).best(),
                        scores.anchorScores()[anchor]));
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

    /** The scores with what cannot be barred: a role out of reach, an anchor outside the cue. */
    private static double[] scores(float[] given, boolean isAnchor, boolean isWithinReach) {
        double[] scores = new double[given.length];
        for (int tag = 0; tag < scores.length; tag++) {
            boolean barred = isAnchor ? Tag.role(tag) != Role.CUE : !isWithinReach && tag != Tag.OUTSIDE;
            scores[tag] = barred ? Double.NEGATIVE_INFINITY : given[tag];
        }
        return scores;
    }

    private static Found found(Window window, int anchor, Lattice.Path path, float anchorScore) {
        Run cue = runs(window, path.tags(), Role.CUE).getFirst();
        double p = Math.clamp(Math.exp(path.log() - Math.log1p(Math.exp(-anchorScore))), 1e-6, 1 - 1e-6);
        return new Found(window.starts()[anchor], cue, runs(window, path.tags(), Role.SOURCE),
                runs(window, path.tags(), Role.CONTENT), Math.log(p / (1 - p)));
    }

    private static List<Run> runs(Window window, int[] tags, int role) {
        int[] roles = Arrays.stream(tags).map(Tag::role).toArray();
        List<Run> runs = new ArrayList<>();
        for (int c = 0; c < roles.length; c++) {
            if (roles[c] == role) {
                int first = c;
                while (c + 1 < roles.length && roles[c + 1] == role) {
                    c++;
                }
                runs.add(new Run(window.starts()[first], window.starts()[c + 1]));
            }
        }
        return runs;
    }
}
