package org.aver.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Safe;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.compare.series.Line;
import org.aver.compare.series.Series;
import org.aver.core.words.Wording;

/** A series for people. */
public final class SeriesTable {
    private static final int INDENT = 2;

    private SeriesTable() {
    }

    /** One series: a line a figure, the sentence below. */
    public static void print(Series series, Screen screen) {
        String measure = Wording.label(series.measure());
        screen.line(new Run(measure, Style.HEADING), new Run(series.counted().substring(measure.length()) + " · "
                + Safe.line(series.about()) + " · " + series.event(), Style.NOTE));
        series.once().forEach(lines -> print(lines, series.lines(), screen));
        screen.blank();
    }

    private static void print(List<Line> lines, List<Line> all, Screen screen) {
        Line line = lines.getFirst();
        var runs = new ArrayList<Run>();
        runs.add(new Run(line.day(), Style.NOTE));
        runs.add(new Run("  " + Safe.line(line.counted()), Style.FIGURE));
        runs.add(new Run("  " + Safe.line(line.source()), Style.SOURCE));
        List<String> notes = line.notes(all);
        if (lines.size() > 1) {
            notes.add("in " + lines.stream().map(Line::article).distinct().count() + " articles");
        }
        if (!notes.isEmpty()) {
            runs.add(new Run(" · " + Safe.line(String.join(" · ", notes)), Style.NOTE));
        }
        screen.flow(INDENT, 2 * INDENT, runs);
        screen.flow(3 * INDENT, 3 * INDENT, List.of(new Run(Safe.line(line.sentence()) + "  [" + line.id() + "]",
                Style.NOTE)));
    }
}
