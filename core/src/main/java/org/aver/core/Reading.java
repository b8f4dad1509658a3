package org.aver.core;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What the reader found in one article; a pure function of the article and the reader's version. Lists are sorted by first
 * span, start then end.
 *
 * @param reader    the reader's version, ending with a digest of its model and data files
 * @param sentences spans in code points of the article's text
 */
public record Reading(Article article, String reader, List<Span> sentences, List<Statement> statements,
        List<Figure> figures, List<TimeExpression> times, List<Place> places, List<Actor> actors,
        List<Incident> incidents, List<Victim> victims, List<Caveat> caveats, List<Inconsistency> inconsistencies,
        List<String> warnings) {
    public Reading {
        requireNonNull(article, "article is null");
        requireNonNull(reader, "reader is null");
        sentences = sentences.stream().sorted().toList();
        statements = statements.stream().sorted(Comparator.comparing((Statement s) -> s.cue().first())).toList();
        figures = figures.stream().sorted(Comparator.comparing(Figure::span)).toList();
        times = times.stream().sorted(Comparator.comparing(TimeExpression::span)).toList();
        places = places.stream().sorted(Comparator.comparing(Place::span)).toList();
        actors = actors.stream().sorted(byFirst(Actor::mentions)).toList();
        incidents = incidents.stream().sorted(Comparator.comparing(Incident::span)).toList();
        victims = victims.stream().sorted(byFirst(Victim::spans)).toList();
        caveats = caveats.stream().sorted(Comparator.comparing(Caveat::span)).toList();
        inconsistencies = inconsistencies.stream().sorted(byFirst(Inconsistency::spans)).toList();
        warnings = List.copyOf(warnings);
    }

    private static <T> Comparator<T> byFirst(Function<T, List<Span>> spans) {
        Span none = new Span(Integer.MAX_VALUE, Integer.MAX_VALUE);
        return Comparator.comparing(t -> spans.apply(t).isEmpty() ? none : spans.apply(t).getFirst());
    }
}
