package org.aver.reader.figure;

import org.aver.core.Figure;
import org.aver.core.Figure.Measure;
import org.jspecify.annotations.Nullable;

/** A figure with one field changed by what the text says later. */
final class Revised {
    private Revised() {
    }

    static Figure measured(Figure f, Measure measure) {
        return with(f, measure, f.partOf(), f.supersedes());
    }

    static Figure superseding(Figure f, String earlier) {
        return with(f, f.measure(), f.partOf(), earlier);
    }

    private static Figure with(Figure f, Measure measure, @Nullable String partOf, @Nullable String supersedes) {
        return new Figure(f.id(), f.span(), f.number(), f.low(), f.high(), f.bound(), f.unit(), measure, f.group(),
                f.scope(), f.window(), f.asOf(), f.outlook(), f.time(), f.place(), f.statement(), f.carried(), partOf,
                supersedes);
    }
}
