package org.aver.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aver.core.Actor;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Figure;
import org.aver.core.Incident;
import org.aver.core.Published;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.TimeExpression;
import org.jspecify.annotations.Nullable;

/** A report of one bombing with counts in sentences "SPEAKER said on DAY that N people were killed.", for tests. */
public final class Counted {
    private final String id;
    private final String published;
    private final StringBuilder text = new StringBuilder("A bomb exploded in Kellhad.");
    private final List<Span> sentences = new ArrayList<>(List.of(new Span(0, 27)));
    private final List<Statement> statements = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();

    public Counted(String id, String published) {
        this.id = id;
        this.published = published;
    }

    /** @param day when it was said by the text, or null */
    public Counted said(String speaker, @Nullable String day, int number) {
        return said(speaker, day, number, Figure.Scope.INCIDENT, null);
    }

    /** @param tail what follows in the sentence */
    public Counted said(String speaker, String day, int number, String tail) {
        said(speaker, day, number);
        text.setLength(text.length() - 1);
        text.append(tail).append('.');
        sentences.set(sentences.size() - 1, new Span(sentences.getLast().start(), text.length()));
        return this;
    }

    /** @param before the number that the text says it was before, or null */
    public Counted said(String speaker, @Nullable String day, int number, Figure.Scope scope,
            @Nullable Integer before) {
        int start = text.length() + 1;
        String cue = " said" + (day == null ? "" : " on " + day) + " that ";
        String words = number + " people";
        String old = before == null ? "" : ", up from " + before;
        text.append('\n').append(speaker).append(cue).append(words).append(" were killed").append(old).append('.');
        int said = start + speaker.length() + 1;
        int at = start + speaker.length() + cue.length();
        String time = null;
        if (day != null) {
            time = "t" + (said + 8);
            times.add(
                    new TimeExpression(time, new Span(said + 8, said + 8 + day.length()), TimeExpression.Type.DATE, day,
                            LocalDate.parse(day), LocalDate.parse(day), null));
        }
        actors.add(
                new Actor("a" + start, speaker, Actor.Kind.AGENCY, List.of(new Span(start, start + speaker.length())),
                        null, null, null));
        Statement.Source source = new Statement.Source(List.of(new Span(start, start + speaker.length())), "a" + start,
                Statement.SourceKind.ORGANISATION, List.of(), Statement.Basis.UNSTATED);
        statements.add(new Statement("s" + said, source, Statement.Spans.of(new Span(said, said + 4)),
                Statement.Spans.of(new Span(at, text.length() - 1)), Statement.Mode.INDIRECT, Statement.Act.STATE,
                Statement.Commitment.ASSERTED, Statement.Polarity.POSITIVE, false, Statement.CueTone.NEUTRAL, null,
                null,
                null, List.of(), time, Statement.Status.STANDING, null, 0.9));
        String earlier = before == null ? null : "f" + (text.length() - 1 - String.valueOf(before).length());
        figures.add(figure("f" + at, new Span(at, at + words.length()), number, scope, "s" + said, earlier));
        if (earlier != null && before != null) {
            int from = Integer.parseInt(earlier.substring(1));
            figures.add(figure(earlier, new Span(from, text.length() - 1), before, scope, "s" + said, null));
        }
        sentences.add(new Span(start, text.length()));
        return this;
    }

    /** A sentence of the outlet's own with a number of people. */
    public Counted told(String sentence, int number, Figure.Measure measure) {
        int start = text.length() + 1;
        text.append('\n').append(sentence);
        sentences.add(new Span(start, text.length()));
        return again(number, measure);
    }

    /** One more number of people in the last sentence, by the same speaker. */
    public Counted again(int number, Figure.Measure measure) {
        int at = text.indexOf(" " + number + " pe", sentences.getLast().start()) + 1;
        int end = text.indexOf(" ", text.indexOf(" ", at) + 1);
        figures.add(figure("f" + at, new Span(at, end), number, measure, Figure.Scope.INCIDENT,
                statements.isEmpty() ? null : statements.getLast().id(), null));
        return this;
    }

    private static Figure figure(String id, Span span, int number, Figure.Scope scope, String statement,
            @Nullable String supersedes) {
        return figure(id, span, number, Figure.Measure.KILLED, scope, statement, supersedes);
    }

    private static Figure figure(String id, Span span, int number, Figure.Measure measure, Figure.Scope scope,
            @Nullable String statement, @Nullable String supersedes) {
        BigDecimal value = BigDecimal.valueOf(number);
        return new Figure(id, span, String.valueOf(number), value, value, Figure.Bound.EXACT, Figure.Unit.PERSON,
                measure, null, scope, null, null, null, null, null, statement, false, null, supersedes);
    }

    public Report report() {
        Incident incident = new Incident("i2", "bombing", new Span(2, 6), Incident.Stage.HAPPENED, null, null,
                List.of(),
                null, null, figures.stream().map(Figure::id).toList(), List.of());
        Article article = new Article(id, null, Digest.sha256(text.toString()), null, "Outlet of " + id, null,
                new Published(published), "en", text.toString(), List.of(), List.of());
        return new Report(id, new Reading(article, "test", sentences, statements, figures, times, List.of(), actors,
                List.of(incident), List.of(), List.of(), List.of(), List.of()));
    }
}
