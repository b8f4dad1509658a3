package org.aver.training.swap;

import java.util.List;
import org.aver.core.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which spans of a rewritten text answer which of the text it was made from. What was not replaced answers itself. A border
 * inside a replaced run that has no finer counterpart goes to the run's border: half a name answers the whole of the other.
 * Immutable and thread-safe.
 */
public final class Alignment {
    private final List<Run> runs;

    /** A replaced run: in the old text and in the new one, in code points. */
    record Run(Span old, Span made) {
    }

    Alignment(List<Run> runs) {
        this.runs = List.copyOf(runs);
    }

    /** The old text's span that answers a span of the new one. */
    public Span toOld(Span span) {
        int start = toOld(span.start(), false);
        return new Span(start, Math.max(start, toOld(span.end(), true)));
    }

    private int toOld(int point, boolean isEnd) {
        Run run = lastNotAfter(point);
        if (run == null) {
            return point;
        }
        if (point >= run.made().end()) {
            return run.old().end() + point - run.made().end();
        }
        boolean atStart = point == run.made().start();
        return isEnd && !atStart ? run.old().end() : run.old().start();
    }

    private @Nullable Run lastNotAfter(int point) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).made().start() <= point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : runs.get(low - 1);
    }
}
