package org.aver.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks runs of words into lines: at spaces, between wide characters, and inside a word only where it is longer than a line. */
final class Wrap {
    private final int width;
    private final List<List<Run>> lines = new ArrayList<>();
    private final List<Cell> line = new ArrayList<>();
    private int used;

    private record Cell(String sign, int columns, Style style) {
        boolean isSpace() {
            return sign.equals(" ");
        }
    }

    private Wrap(int width) {
        this.width = Math.max(width, 2);
    }

    /** @param width columns of a line, at least 2 */
    static List<List<Run>> lines(List<Run> runs, int width) {
        var wrap = new Wrap(width);
        cells(runs).forEach(wrap::add);
        wrap.end();
        return wrap.lines;
    }

    /** One cell a sign with all that combines with it. */
    private static List<Cell> cells(List<Run> runs) {
        var cells = new ArrayList<Cell>();
        for (Run run : runs) {
            String words = run.words();
            for (int i = 0; i < words.length();) {
                int end = i + Character.charCount(words.codePointAt(i));
                while (end < words.length() && (Width.of(words.codePointAt(end)) == 0
                        || words.codePointBefore(end) == 0x200D)) {
                    end += Character.charCount(words.codePointAt(end));
                }
                String sign = words.substring(i, end);
                cells.add(new Cell(sign, Width.of(sign), run.style()));
                i = end;
            }
        }
        return cells;
    }

    private void add(Cell cell) {
        if (cell.isSpace() && (line.isEmpty() || line.getLast().isSpace())) {
            return;
        }
        if (!cell.isSpace() && used + cell.columns() > width) {
            breakLine(cell);
        }
        line.add(cell);
        used += cell.columns();
    }

    private void breakLine(Cell next) {
        int at = line.size();
        boolean between = next.columns() == 2 && !line.isEmpty() && line.getLast().columns() == 2;
        while (!between && at > 0 && !line.get(at - 1).isSpace()) {
            at--;
        }
        List<Cell> rest = at == 0 ? List.of() : List.copyOf(line.subList(at, line.size()));
        line.subList(at == 0 ? line.size() : at, line.size()).clear();
        end();
        line.addAll(rest);
        used = rest.stream().mapToInt(Cell::columns).sum();
    }

    private void end() {
        while (!line.isEmpty() && line.getLast().isSpace()) {
            line.removeLast();
        }
        var runs = new ArrayList<Run>();
        for (int i = 0; i < line.size();) {
            Style style = line.get(i).style();
            var words = new StringBuilder();
            for (; i < line.size() && line.get(i).style() == style; i++) {
                words.append(line.get(i).sign());
            }
            runs.add(new Run(words.toString(), style));
        }
        if (!runs.isEmpty()) {
            lines.add(runs);
        }
        line.clear();
        used = 0;
    }
}
