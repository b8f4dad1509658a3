package org.aver.cli.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Safe;
import org.aver.cli.terminal.Screen.Cell;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.core.Article;
import org.aver.core.Figure.Measure;
import org.aver.core.Figure;
import org.aver.core.Mask;
import org.aver.core.Reading;
import org.aver.core.Statement;
import org.aver.core.Text;
import org.aver.core.words.Wording;

/**
 * The figures of several reports side by side, by day of publication: who says how many, in which outlet. The same words by
 * the same speaker stand once, with the number of outlets that have them; nothing is added up. Private persons' names are withheld.
 */
public final class FigureTable {
    private static final String UNDATED = "(undated)";
    private static final int DAY = 12;
    private static final int LEAST_SPEAKER = 16;
    private static final int LONGEST_PRONOUN = 4;

    private final Screen screen;

    private FigureTable(Screen screen) {
        this.screen = screen;
    }

    private record Line(String day, String count, String speaker) {
        // the undated stand last: nobody knows where they belong
        static final Comparator<Line> ORDER = Comparator.comparing((Line l) -> l.day().equals(UNDATED))
                .thenComparing(Line::day);
    }

    /** Prints one table a measure; a measure without figures is left out. */
    public static void print(List<Reading> readings, List<Measure> measures, Screen screen) {
        measures.forEach(measure -> new FigureTable(screen).print(readings, measure));
    }

    private void print(List<Reading> readings, Measure measure) {
        Map<List<String>, Line> lines = new LinkedHashMap<>();
        Map<List<String>, TreeSet<String>> outlets = new LinkedHashMap<>();
        readings.stream().sorted(Comparator.comparing(r -> day(r.article()))).forEach(reading -> {
            Text text = Text.of(reading.article().text());
            Mask mask = Mask.of(reading);
            reading.figures().stream().filter(f -> f.measure() == measure).forEach(f -> {
                String count = mask.hide(count(f, reading, text));
                String speaker = mask.hide(speaker(f, reading, text));
                List<String> same = List.of(count, speaker.toLowerCase(Locale.ROOT));
                lines.putIfAbsent(same, new Line(day(reading.article()), count, speaker));
                outlets.computeIfAbsent(same, k -> new TreeSet<>()).add(outlet(reading.article()));
            });
        });
        if (lines.isEmpty()) {
            return;
        }
        screen.blank();
        screen.flow(2, 2, List.of(new Run(Wording.label(measure), Style.HEADING)));
        lines.entrySet().stream().sorted(Map.Entry.comparingByValue(Line.ORDER))
                .forEach(e -> row(e.getValue(), Objects.requireNonNull(outlets.get(e.getKey()))));
    }

    private void row(Line line, SortedSet<String> outlets) {
        int left = screen.width() - DAY - 2;
        int count = left / 3;
        boolean isNarrow = left - count < 2 * LEAST_SPEAKER;
        int outlet = isNarrow ? 0 : (left - count) * 2 / 5;
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(Run.of(""), 2));
        cells.add(new Cell(new Run(line.day(), Style.NOTE), DAY));
        cells.add(new Cell(new Run(line.count(), Style.FIGURE), count - 1));
        cells.add(new Cell(Run.of(""), 1));
        cells.add(new Cell(new Run(line.speaker(), Style.SOURCE), left - count - outlet - 1));
        if (!isNarrow) {
            cells.add(new Cell(Run.of(""), 1));
            cells.add(new Cell(new Run(outlets.size() == 1 ? outlets.first() : outlets.size() + " outlets",
                    Style.NOTE), outlet));
        }
        screen.row(cells);
    }

    private static String count(Figure f, Reading reading, Text text) {
        List<String> limits = Wording.limits(f, reading.figures(), text);
        return Safe.line(Wording.count(f, text) + (limits.isEmpty() ? "" : " (" + String.join(", ", limits) + ")"));
    }

    private static String speaker(Figure f, Reading reading, Text text) {
        Statement said = reading.statements().stream().filter(s -> s.id().equals(f.statement())).findFirst()
                .orElse(null);
        if (said == null) {
            return "(the outlet itself)";
        }
        return said.source() == null ? "hearsay" : Safe.line(speaker(said.source(), reading, text));
    }

    /** "she" alone tells nobody who: the actor's name stands before it. */
    private static String speaker(Statement.Source source, Reading reading, Text text) {
        String words = Wording.words(text, source.spans());
        return reading.actors().stream()
                .filter(a -> a.id().equals(source.actor()) && words.length() <= LONGEST_PRONOUN
                        && !a.name().equalsIgnoreCase(words))
                .findFirst().map(a -> a.name() + " (“" + words + "”)").orElse(words);
    }

    private static String day(Article article) {
        return article.published() == null ? UNDATED : article.published().day().toString();
    }

    private static String outlet(Article article) {
        return Safe.line(article.publisher() != null
                ? article.publisher()
                : Objects.requireNonNullElse(article.byline(), "(unnamed outlet)"));
    }
}
