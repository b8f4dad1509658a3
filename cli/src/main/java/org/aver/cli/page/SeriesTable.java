package org.aver.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Safe;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.compare.series.Line;
import org.aver.compare.series.Series;
import org.aver.core.Figure;
import org.aver.core.words.Wording;
import org.jspecify.annotations.Nullable;

/** A series for people. */
public final class SeriesTable {
    private static final int INDENT = 2;

    private SeriesTable() {
    }

    /** One series: a line a figure, the sentence below. */
    public static void print(Series series, Screen screen) {
        boolean persons = series.unit() == Figure.Unit.PERSON || series.unit() == Figure.Unit.OTHER;
        screen.line(new Run(Wording.label(series.measure()), Style.HEADING), new Run((persons
                ? ""
                : ", " + Wording.label(series.unit()) + "s") + " · " + Safe.line(series.about()) + " · "
                + series.event(), Style.NOTE));
        Map<List<String>, List<Line>> same = new LinkedHashMap<>(); // reprints stand once
        series.lines().forEach(l -> same.computeIfAbsent(List.of(day(l), l.number(), l.voice(),
                String.valueOf(l.group()), String.valueOf(l.supersededBy() != null)), k -> new ArrayList<>()).add(l));
        same.values().forEach(lines -> print(lines, series.lines(), screen));
        screen.blank();
    }

    private static void print(List<Line> lines, List<Line> all, Screen screen) {
        Line line = lines.getFirst();
        var runs = new ArrayList<Run>();
        runs.add(new Run(day(line), Style.NOTE));
        runs.add(new Run("  " + Safe.line(line.number() + (line.group() == null || line.number().endsWith(line.group())
                ? ""
                : " " + line.group())), Style.FIGURE));
        runs.add(new Run("  " + Safe.line(line.source()), Style.SOURCE));
        List<String> notes = notes(line, all);
        if (lines.size() > 1) {
            notes.add("in " + lines.stream().map(Line::article).distinct().count() + " articles");
        }
        if (!notes.isEmpty()) {
            runs.add(new Run(" · " + String.join(" · ", notes), Style.NOTE));
        }
        screen.flow(INDENT, 2 * INDENT, runs);
        screen.flow(3 * INDENT, 3 * INDENT, List.of(new Run(Safe.line(line.sentence()) + "  [" + line.id() + "]",
                Style.NOTE)));
    }

    /** The day it is as of; in brackets where only the publication tells. */
    private static String day(Line line) {
        String day = line.asOf() == null ? line.saidAt() : line.asOf();
        if (day != null) {
            return day;
        }
        return line.published() == null
                ? "(undated)"
                : "(" + line.published().substring(0,
                        Math.min(10, line.published().length())) + ")";
    }

    private static List<String> notes(Line line, List<Line> all) {
        var notes = new ArrayList<String>();
        if (!line.through().isEmpty()) {
            notes.add(Safe.line(String.join(" → ", line.chain())));
        }
        if (line.increment()) {
            notes.add("came on top, in no total");
        }
        if (line.scope() == Figure.Scope.DAILY || line.scope() == Figure.Scope.CUMULATIVE) {
            notes.add(line.scope().name().toLowerCase(Locale.ROOT));
        }
        number(line.partOf(), all).forEach(n -> notes.add("part of " + n));
        if (line.withdrawn()) {
            notes.add("withdrawn");
        }
        if (line.denied()) {
            notes.add("denied");
        }
        number(line.supersededBy(), all).forEach(n -> notes.add("then " + n + " (" + line.because() + ")"));
        return notes;
    }

    private static Stream<String> number(@Nullable String id, List<Line> all) {
        return all.stream().filter(l -> l.id().equals(id)).map(Line::number).limit(1);
    }
}
