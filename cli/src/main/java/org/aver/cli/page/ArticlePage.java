package org.aver.cli.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.core.Article;
import org.aver.core.Figure;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Text;
import org.aver.core.TimeExpression;
import org.aver.core.words.OutletVoice;
import org.jspecify.annotations.Nullable;

/**
 * One article's reading for people: who says what, then what the outlet says itself, then what is told to have happened, where,
 * and who takes part, then what could not be read.
 */
public final class ArticlePage {
    private static final int INDENT = 2;

    private final Reading reading;
    private final Text text;
    private final Screen screen;
    private final StatementLines lines;

    private ArticlePage(Reading reading, Screen screen) {
        this.reading = reading;
        this.text = Text.of(reading.article().text());
        this.screen = screen;
        this.lines = new StatementLines(reading, text, screen);
    }

    /** Prints all of it. */
    public static void print(Reading reading, Screen screen) {
        var page = new ArticlePage(reading, screen);
        page.header();
        page.statements();
        page.ownVoice();
        page.incidents();
        page.places();
        page.actors();
        page.warnings();
    }

    /** Prints the head and the statements, for a short look. */
    public static void printStatements(Reading reading, Screen screen) {
        var page = new ArticlePage(reading, screen);
        page.header();
        page.statements();
    }

    /** Prints the head and one statement with those inside it, or the one a figure stands in. */
    public static void printOnly(Reading reading, String innerId, Screen screen) {
        var page = new ArticlePage(reading, screen);
        page.header();
        page.only(innerId);
    }

    private void only(String innerId) {
        Figure figure = reading.figures().stream().filter(f -> f.id().equals(innerId)).findFirst().orElse(null);
        String id = figure == null ? innerId : figure.statement();
        screen.blank();
        reading.statements().stream().filter(s -> s.id().equals(id)).forEach(s -> tree(s, 1, false));
        if (figure != null && id == null) {
            reading.sentences().stream().filter(s -> s.contains(figure.span())).forEach(s -> sentence(s, false));
        }
    }

    private void header() {
        Article article = reading.article();
        screen.line(new Run(Objects.requireNonNullElse(article.title(), "(without a title)"), Style.TITLE));
        String published = article.published() == null ? null : article.published().value().replace('T', ' ');
        note(article.publisher(), article.byline(), published);
        note(article.address(), article.id().equals(article.address()) ? null : article.id());
    }

    private void note(@Nullable String... parts) {
        List<String> known = Stream.of(parts).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        if (!known.isEmpty()) {
            screen.line(new Run(String.join(" · ", known), Style.NOTE));
        }
    }

    private void statements() {
        heading(switch (reading.statements().size()) {
            case 0 -> "No statements found";
            default -> counted(reading.statements().size(), "statement");
        });
        Set<String> ids = new HashSet<>();
        reading.statements().forEach(s -> ids.add(s.id()));
        boolean first = true;
        for (Statement s : reading.statements()) {
            if (s.within() == null || !ids.contains(s.within())) {
                if (!first) {
                    screen.blank();
                }
                tree(s, 1, false);
                first = false;
            }
        }
    }

    private void tree(Statement s, int depth, boolean isNested) {
        lines.print(s, depth * INDENT, isNested);
        reading.statements().stream().filter(inner -> s.id().equals(inner.within()) && !inner.equals(s))
                .forEach(inner -> tree(inner, depth + 1, true));
    }

    private void ownVoice() {
        Set<Span> own = new HashSet<>(OutletVoice.sentences(reading));
        List<Span> sentences = reading.sentences().stream().filter(s -> own.contains(s) || holdsOwnFigure(s)).toList();
        if (!sentences.isEmpty() && !reading.statements().isEmpty()) {
            heading("In the outlet’s own voice");
            sentences.forEach(s -> sentence(s, !own.contains(s)));
        }
    }

    private boolean holdsOwnFigure(Span sentence) {
        return reading.figures().stream().anyMatch(f -> f.statement() == null && sentence.contains(f.span()));
    }

    private void sentence(Span sentence, boolean inPart) {
        var runs = new ArrayList<Run>();
        if (inPart) {
            runs.add(new Run("in part: ", Style.NOTE));
        }
        runs.add(Run.of(text.slice(sentence)));
        screen.flow(INDENT, INDENT, runs);
        List<Figure> figures = reading.figures().stream()
                .filter(f -> f.statement() == null && sentence.contains(f.span())).toList();
        List<TimeExpression> times = inPart
                ? List.of()
                : reading.times().stream().filter(t -> sentence.contains(t.span())).toList();
        lines.read(figures, times, 2 * INDENT);
    }

    private void incidents() {
        if (!reading.incidents().isEmpty()) {
            heading(counted(reading.incidents().size(), "incident") + ", as told here");
            var incidents = new IncidentLines(reading, text, screen);
            for (int i = 0; i < reading.incidents().size(); i++) {
                if (i > 0) {
                    screen.blank();
                }
                incidents.print(reading.incidents().get(i), INDENT);
            }
        }
    }

    private void places() {
        if (!reading.places().isEmpty()) {
            heading("Places named");
            new PlaceLines(reading, screen).print(INDENT);
        }
    }

    private void actors() {
        if (!reading.actors().isEmpty()) {
            heading("Who speaks or is held responsible");
            new ActorLines(reading, screen).print(INDENT);
        }
    }

    static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private void warnings() {
        if (!reading.warnings().isEmpty()) {
            heading("Warnings");
            reading.warnings().forEach(w -> screen.flow(INDENT, INDENT, List.of(new Run(w, Style.WARNING))));
        }
    }

    private void heading(String words) {
        screen.blank();
        screen.line(new Run(words, Style.HEADING));
    }
}
