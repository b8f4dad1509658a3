package org.aver.reader.text;

import java.util.ArrayList;
import java.util.List;
import org.aver.core.Text;

/**
 * Which line ends of a text end a paragraph. In a text whose lines were broken at a fixed width, as wires and mails are, only a
 * blank line, an indent or a line that stops short does; in any other text every line end does. Linear in the text's length.
 * Immutable and thread-safe.
 */
final class LineEnds {
    private static final int WIDEST = 100; // code points; nobody breaks lines at more
    private static final int FEWEST = 4; // breaks inside paragraphs, before a width can be told
    private static final double FULL = 0.6; // of the longest line
    private static final double SHORT = 0.5;

    private final boolean wrapped;
    private final int widest;
    private final List<Line> lines;

    /** A line that is not blank, {@code [start, end)} without the white space around it. */
    private record Line(int start, int end, int indent, boolean afterBlank) {
        int length() {
            return end - start;
        }
    }

    private LineEnds(List<Line> lines, boolean wrapped, int widest) {
        this.lines = lines;
        this.wrapped = wrapped;
        this.widest = widest;
    }

    static LineEnds of(Text text) {
        List<Line> lines = lines(text);
        int widest = lines.stream().mapToInt(Line::length).max().orElse(0);
        int inner = 0;
        int full = 0;
        int open = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isInside(lines.get(i), lines.get(i + 1))) {
                inner++;
                full += lines.get(i).length() >= FULL * widest ? 1 : 0;
                open += isOpen(text, lines.get(i)) ? 1 : 0;
            }
        }
        // lines that each hold a sentence, a verse or a cell are short or closed more often
        boolean wrapped = widest <= WIDEST && inner >= FEWEST && full >= 0.8 * inner && open >= 0.6 * inner;
        return new LineEnds(wrapped ? lines : List.of(), wrapped, widest);
    }

    private static boolean isInside(Line line, Line next) {
        return !next.afterBlank && next.indent <= line.indent + 1;
    }

    /** Whether the line stops in the middle of a sentence. */
    private static boolean isOpen(Text text, Line line) {
        return ".!?:\"\u201D".indexOf(text.at(line.end - 1)) < 0;
    }

    private static List<Line> lines(Text text) {
        List<Line> lines = new ArrayList<>();
        boolean blank = false;
        for (int at = 0; at < text.length();) {
            int end = at;
            while (end < text.length() && !isLineEnd(text.at(end))) {
                end++;
            }
            int first = at;
            int last = end;
            while (first < last && Tokenizer.isSpace(text.at(first))) {
                first++;
            }
            while (last > first && Tokenizer.isSpace(text.at(last - 1))) {
                last--;
            }
            if (first < last) {
                lines.add(new Line(first, last, first - at, blank));
            }
            blank = first == last;
            boolean pair = end + 1 < text.length() && text.at(end) == '\r' && text.at(end + 1) == '\n';
            at = end + (pair ? 2 : 1);
        }
        return lines;
    }

    /** Whether a paragraph ends between two neighbouring tokens, the first ending at {@code from}, the second beginning at {@code to}. */
    boolean endsParagraph(Text text, int from, int to) {
        if (!hasLineEnd(text, from, to)) {
            return false;
        }
        if (!wrapped) {
            return true;
        }
        int at = lineAt(to);
        return at == 0 || !isInside(lines.get(at - 1), lines.get(at)) || lines.get(at - 1).length() < SHORT * widest;
    }

    private int lineAt(int position) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).start <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static boolean hasLineEnd(Text text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isLineEnd(text.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLineEnd(int point) {
        return point == '\n' || point == '\r' || point == '\u2028' || point == '\u2029';
    }
}
