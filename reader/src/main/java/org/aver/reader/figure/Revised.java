package org.aver.reader.figure;

import org.aver.core.Figure;
import org.aver.core.Figure.Measure;

/** A figure with one field changed by what the text says later. */
final class Revised {
    private Revised() {
    }

    static Figure measured(Figure f, Measure measure) {
        return new Figure(f.id(), f.span(), f.number(), f.low(), f.high(), f.bound(), f.unit(), measure, f.group(),
                f.scope(), f.window(), f.asOf(), f.outlook(), f.time(), f.place(), f.statement(), f.carried(),
                f.partOf(), f.supersedes());
    }

    static Figure superseding(Figure f, String earlier) {
        return new Figure(f.id(), f.span(), f.number(), f.low(), f.high(), f.bound(), f.unit(), f.measure(), f.group(),
                f.scope(), f.window(), f.asOf(), f.outlook(), f.time(), f.place(), f.statement(), f.carried(),
                f.partOf(), earlier);
    }
}
