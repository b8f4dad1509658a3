package org.aver.cli.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Safe;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Screen.Cell;
import org.aver.cli.terminal.Style;
import org.aver.compare.series.Matrix;
import org.aver.core.Figure.GroupStatus;
import org.aver.core.Figure.Measure;
import org.aver.core.words.Wording;

/** One incident's standing figures for people: sources down and measures across, then what stands behind each. */
public final class MatrixTable {
    private static final int INDENT = 2;
    private static final int SOURCE_COLUMNS = 34;
    private static final int LEAST_COLUMNS = 12;
    private static final int MOST_COLUMNS = 24;

    private MatrixTable() {
    }

    public static void print(Matrix matrix, Screen screen) {
        List<Measure> measures = matrix.cells().stream().map(Matrix.Cell::measure).distinct().toList();
        if (measures.size() > 1 && SOURCE_COLUMNS + measures.size() * LEAST_COLUMNS <= screen.width()) {
            grid(matrix, measures, screen);
            screen.blank();
        }
        matrix.cells().forEach(cell -> print(cell, screen));
    }

    private static void grid(Matrix matrix, List<Measure> measures, Screen screen) {
        Map<String, Map<Measure, List<String>>> rows = new LinkedHashMap<>();
        matrix.cells().forEach(c -> rows.computeIfAbsent(c.source(), k -> new TreeMap<>())
                .computeIfAbsent(c.measure(), k -> new ArrayList<>()).add(briefly(c)));
        int columns = Math.min(MOST_COLUMNS, (screen.width() - SOURCE_COLUMNS) / measures.size());
        List<Cell> head = new ArrayList<>(List.of(new Cell(Run.of(""), SOURCE_COLUMNS)));
        measures.forEach(m -> head.add(new Cell(new Run(Wording.label(m), Style.HEADING), columns)));
        screen.row(head);
        rows.forEach((source, counts) -> {
            List<Cell> row = new ArrayList<>(List.of(new Cell(Run.of(""), INDENT),
                    new Cell(new Run(Safe.line(source), Style.SOURCE), SOURCE_COLUMNS - 2 * INDENT),
                    new Cell(Run.of(""), INDENT)));
            for (Measure measure : measures) {
                List<String> here = counts.getOrDefault(measure, List.of("–")).stream().distinct().toList();
                row.add(new Cell(new Run(String.join("; ", here), Style.FIGURE), columns - 1));
                row.add(new Cell(Run.of(""), 1));
            }
            screen.row(row);
        });
    }

    /** "14 fighters". */
    private static String briefly(Matrix.Cell cell) {
        String whom = cell.group() != null
                ? Safe.line(cell.group())
                : cell.status() == GroupStatus.UNSTATED ? "" : Wording.label(cell.status());
        String range = Safe.line(cell.range());
        return whom.isEmpty() || range.endsWith(whom) ? range : range + " " + whom;
    }

    private static void print(Matrix.Cell cell, Screen screen) {
        screen.flow(INDENT, 2 * INDENT, List.of(new Run(Wording.label(cell.measure()), Style.NOTE),
                new Run("  " + Safe.line(cell.range()), Style.FIGURE),
                new Run("  " + Safe.line(cell.source()), Style.SOURCE),
                new Run(" · " + Safe.line(String.join(" · ", cell.notes())), Style.NOTE)));
    }
}
