package org.aver.cli.terminal;

import java.util.Arrays;
import java.util.List;

/** Prints words for people: wrapped to the width, coloured where wanted. Not thread-safe. */
public final class Screen {
    private static final int WIDEST = 100; // longer lines are hard to read
    private static final int NARROWEST = 20;

    private final Output out;
    private final boolean coloured;
    private final int width;

    private Screen(Output out, int width, boolean coloured) {
        this.out = out;
        this.coloured = coloured;
        this.width = width;
    }

    /** @param columns of the terminal; lines stay within them, and within what is good to read */
    public static Screen of(Output out, boolean coloured, int columns) {
        return new Screen(out, Math.clamp(columns, NARROWEST, WIDEST), coloured);
    }

    /** A screen that breaks no lines, for messages that scripts read too. */
    public static Screen unbroken(Output out, boolean coloured) {
        return new Screen(out, Integer.MAX_VALUE, coloured);
    }

    /** Columns that lines may take. */
    public int width() {
        return width;
    }

    public void blank() {
        out.println("");
    }

    /** A line between articles. */
    public void rule() {
        blank();
        row(List.of(new Cell(new Run("─".repeat(width), Style.NOTE), width)));
        blank();
    }

    public void line(Run... runs) {
        flow(0, 0, Arrays.asList(runs));
    }

    /** Prints runs as a paragraph: its first line indented by {@code first} columns, the others by {@code hanging}. */
    public void flow(int first, int hanging, List<Run> runs) {
        int most = width / 2; // deep nesting must leave room for words
        int hang = Math.min(hanging, most);
        int lead = Math.min(first, most);
        int indent = lead;
        for (List<Run> line : Wrap.lines(runs, width - Math.max(lead, hang))) {
            out.println(" ".repeat(indent) + painted(line));
            indent = hang;
        }
    }

    /** Prints a label in a column of its own, and behind it runs that stay beside it where they take several lines. */
    public void entry(int indent, Cell label, List<Run> runs) {
        int lead = Math.min(indent, width / 4);
        int columns = Math.min(label.columns(), width / 3);
        String mark = painted(Width.fit(label.run().words(), columns - 1), label.run().style()) + " ";
        for (List<Run> line : Wrap.lines(runs, width - lead - columns)) {
            out.println(" ".repeat(lead) + mark + painted(line));
            mark = " ".repeat(columns);
        }
    }

    /** Words in a column of a table. */
    public record Cell(Run run, int columns) {
    }

    /** Prints a line of a table, every cell cut or filled to its columns. */
    public void row(List<Cell> cells) {
        var line = new StringBuilder();
        cells.forEach(cell -> line.append(painted(Width.fit(cell.run().words(), cell.columns()), cell.run().style())));
        out.println(line.toString().stripTrailing());
    }

    private String painted(List<Run> line) {
        var words = new StringBuilder();
        line.forEach(run -> words.append(painted(Safe.isolated(run.words()), run.style())));
        return words.toString();
    }

    private String painted(String words, Style style) {
        return coloured ? style.paint(words) : words;
    }

    public void flush() {
        out.flush();
    }
}
