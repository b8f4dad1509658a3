package org.aver.reader.place;

import java.util.List;
import org.aver.reader.gazetteer.Entry;
import org.aver.reader.gazetteer.Gazetteer.Found;
import org.jspecify.annotations.Nullable;

/** The mentions of one name in an article, which mean one place, and what the text says of it so far. One thread. */
final class Group {
    final List<Found> options;
    /** For each option, what the words around its mentions add to its prior. */
    final double[] said;
    /** How many mentions, as votes for the places around them. */
    double weight;
    @Nullable Found best;
    /** How far the best is ahead, between 0 and 1. */
    double sure;

    Group(List<Found> options) {
        this.options = List.copyOf(options);
        said = new double[options.size()];
    }

    @Nullable
    Entry entry() {
        return best == null ? null : best.entry();
    }

    /** Chooses the option with the highest score; the earlier one, with the smaller number, where two are level. */
    void choose(double[] scores) {
        int first = -1;
        double second = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            if (first < 0 || scores[i] > scores[first]) {
                second = first < 0 ? second : Math.max(second, scores[first]);
                first = i;
            } else {
                second = Math.max(second, scores[i]);
            }
        }
        best = first < 0 ? null : options.get(first);
        sure = first < 0 ? 0 : Math.min(1, (scores[first] - second) / 4);
    }
}
