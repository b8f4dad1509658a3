package org.aver.compare.claim;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.aver.compare.Report;
import org.aver.core.Actor;
import org.aver.core.Figure;
import org.aver.core.Incident;
import org.aver.core.Place;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Text;
import org.aver.core.TimeExpression;
import org.aver.core.Zone;
import org.jspecify.annotations.Nullable;

/** One article's reading with its parts by id and its sentences by position. Immutable and thread-safe. */
public final class Page {
    private final String article;
    private final Reading reading;
    private final Text text;
    private final Map<String, Statement> statements;
    private final Map<String, Figure> figures;
    private final Map<String, TimeExpression> times;
    private final Map<String, Place> places;
    private final Map<String, Actor> actors;
    private final Map<String, Incident> incidentOfFigure;

    private Page(Report report) {
        this.article = report.id();
        this.reading = report.reading();
        this.text = Text.of(reading.article().text());
        this.statements = byId(reading.statements(), Statement::id);
        this.figures = byId(reading.figures(), Figure::id);
        this.times = byId(reading.times(), TimeExpression::id);
        this.places = byId(reading.places(), Place::id);
        this.actors = byId(reading.actors(), Actor::id);
        this.incidentOfFigure = new HashMap<>();
        reading.incidents().forEach(i -> i.figures().forEach(f -> incidentOfFigure.putIfAbsent(f, i)));
    }

    public static Page of(Report report) {
        return new Page(report);
    }

    private static <T> Map<String, T> byId(Collection<T> all, Function<T, String> id) {
        return all.stream().collect(toMap(id, Function.identity(), (one, other) -> one));
    }

    public Reading reading() {
        return reading;
    }

    /** What the user calls the article. */
    public String article() {
        return article;
    }

    /** Who publishes it, or the article's id where nobody says. */
    public String outlet() {
        return Objects.requireNonNullElse(reading.article().publisher(), "article " + article());
    }

    /** The local day it was published. */
    public @Nullable LocalDate published() {
        return reading.article().published() == null ? null : reading.article().published().day();
    }

    /** As it was given. */
    public Report report() {
        return new Report(article, reading);
    }

    public @Nullable Statement statement(@Nullable String id) {
        return id == null ? null : statements.get(id);
    }

    public @Nullable Figure figure(@Nullable String id) {
        return id == null ? null : figures.get(id);
    }

    public @Nullable TimeExpression time(@Nullable String id) {
        return id == null ? null : times.get(id);
    }

    public @Nullable Place place(@Nullable String id) {
        return id == null ? null : places.get(id);
    }

    public @Nullable Actor actor(@Nullable String id) {
        return id == null ? null : actors.get(id);
    }

    /** The incident that a figure is an outcome of. */
    public @Nullable Incident incident(Figure figure) {
        return incidentOfFigure.get(figure.id());
    }

    public Text text() {
        return text;
    }

    /** The words of a span on one line. */
    public String words(Span span) {
        return text.slice(span).replaceAll("\\s+", " ").strip();
    }

    /** The single days that a sentence names, but the one on which its statement was said. */
    public SortedSet<LocalDate> days(Span sentence, @Nullable Statement statement) {
        String said = statement == null ? null : statement.saidAt();
        SortedSet<LocalDate> days = new TreeSet<>();
        reading.times().stream().filter(t -> sentence.contains(t.span()) && t.from() != null && t.from().equals(t.to())
                && !t.id().equals(said)).forEach(t -> days.add(t.from()));
        return days;
    }

    /** The words between two spans; empty where the second does not follow the first. */
    public String between(Span one, Span other) {
        int start = one.end();
        int end = Math.max(start, other.start());
        return words(new Span(start, end));
    }

    /** The sentence that a span begins in; the span itself where none does. */
    public Span sentence(Span span) {
        int at = sentenceIndex(span);
        return at < 0 ? span : reading.sentences().get(at);
    }

    /** The number of the sentence that a span begins in, -1 where none does. */
    public int sentenceIndex(Span span) {
        List<Span> sentences = reading.sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            Span sentence = sentences.get(middle);
            if (sentence.contains(span.start())) {
                return middle;
            }
            if (sentence.start() > span.start()) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }

    /** Whether a span stands in a zone of a kind. */
    public boolean isIn(Span span, Zone.Kind kind) {
        return reading.article().zones().stream().anyMatch(z -> z.kind() == kind && z.span().contains(span.start()));
    }

    /** The one day of a time, null where it is none or more than one. */
    public @Nullable LocalDate day(@Nullable String timeId) {
        TimeExpression time = time(timeId);
        return time == null || time.from() == null || !time.from().equals(time.to()) ? null : time.from();
    }
}
