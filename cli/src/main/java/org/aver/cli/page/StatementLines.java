package org.aver.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.core.Figure;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Statement.Source;
import org.aver.core.Statement.SourceKind;
import org.aver.core.Statement;
import org.aver.core.Text;
import org.aver.core.TimeExpression;
import org.aver.core.words.Wording;
import org.jspecify.annotations.Nullable;

/** One statement: who and how in the first line, then what, then the figures and dates in it. */
final class StatementLines {
    private static final int MOST_POINTS = 700;
    private static final int KEPT_POINTS = 600;
    private static final int INDENT = 2;

    private final Reading reading;
    private final Text text;
    private final Screen screen;

    StatementLines(Reading reading, Text text, Screen screen) {
        this.reading = reading;
        this.text = text;
        this.screen = screen;
    }

    void print(Statement s, int indent, boolean isNested) {
        screen.flow(indent, indent + INDENT, head(s, isNested));
        if (s.content() != null) {
            screen.flow(indent + INDENT, indent + INDENT,
                    List.of(Run.of(shortened(Wording.words(text, s.content().spans())))));
        }
        for (Span carried : s.carried()) {
            screen.flow(indent + INDENT, indent + INDENT,
                    List.of(new Run("and goes on: ", Style.NOTE), Run.of(shortened(text.slice(carried)))));
        }
        read(reading.figures().stream().filter(f -> s.id().equals(f.statement())).toList(),
                reading.times().stream().filter(t -> s.equals(innermost(t.span()))).toList(), indent + 2 * INDENT);
    }

    private List<Run> head(Statement s, boolean isNested) {
        var runs = new ArrayList<Run>();
        if (isNested) {
            runs.add(new Run("↳ ", Style.NOTE));
        }
        Source source = s.source();
        if (source == null) {
            runs.add(new Run("hearsay", Style.SOURCE));
            runs.add(new Run(" (nobody is named)", Style.NOTE));
        } else {
            runs.add(new Run(Wording.words(text, source.spans()), Style.SOURCE));
            if (source.kind() != null && isTelling(source.kind())) {
                runs.add(new Run(" (" + Wording.label(source.kind()) + ")", Style.NOTE));
            }
        }
        runs.add(new Run("  " + Wording.words(text, s.cue().spans()), Style.CUE));
        List<String> notes = Wording.notes(s, text, isNamed(s));
        if (!notes.isEmpty()) {
            runs.add(new Run(" · " + String.join(" · ", notes), Style.NOTE));
        }
        return runs;
    }

    /** A name speaks for itself; who is not named is told apart. */
    private static boolean isTelling(SourceKind kind) {
        return kind != SourceKind.PERSON && kind != SourceKind.ORGANISATION;
    }

    /** Whether the cue says what is done: "accused" needs no "accuse" beside it. */
    private boolean isNamed(Statement s) {
        String label = Wording.label(s.act());
        return Wording.words(text, s.cue().spans()).toLowerCase(Locale.ROOT)
                .startsWith(label.substring(0, label.length() - 1));
    }

    private static String shortened(String words) {
        int points = words.codePointCount(0, words.length());
        return points <= MOST_POINTS ? words : words.substring(0, words.offsetByCodePoints(0, KEPT_POINTS)) + " …";
    }

    /** The statement that a time stands in: the one with the shortest span around it, whatever its part. */
    private @Nullable Statement innermost(Span span) {
        Statement found = null;
        int length = Integer.MAX_VALUE;
        for (Statement s : reading.statements()) {
            var spans = new ArrayList<>(s.cue().spans());
            spans.addAll(s.content() == null ? List.of() : s.content().spans());
            spans.addAll(s.carried());
            for (Span part : spans) {
                if (part.contains(span) && part.length() < length) {
                    found = s;
                    length = part.length();
                }
            }
        }
        return found;
    }

    /** Figures and dates, one line each kind. */
    void read(List<Figure> figures, List<TimeExpression> times, int indent) {
        var runs = new ArrayList<Run>();
        for (Figure f : figures) {
            separate(runs);
            runs.add(new Run(Wording.measure(f) + ": ", Style.NOTE));
            runs.add(new Run(Wording.count(f, text), Style.FIGURE));
            List<String> limits = Wording.limits(f, reading.figures(), text);
            if (!limits.isEmpty()) {
                runs.add(new Run(" (" + String.join(", ", limits) + ")", Style.NOTE));
            }
        }
        for (TimeExpression t : times) {
            String days = Wording.days(t);
            if (!days.isEmpty()) {
                separate(runs);
                runs.add(new Run(text.slice(t.span()) + ": ", Style.NOTE));
                runs.add(new Run(days, Style.FIGURE));
            }
        }
        if (!runs.isEmpty()) {
            screen.flow(indent, indent, runs);
        }
    }

    private static void separate(List<Run> runs) {
        if (!runs.isEmpty()) {
            runs.add(new Run(" · ", Style.NOTE));
        }
    }
}
