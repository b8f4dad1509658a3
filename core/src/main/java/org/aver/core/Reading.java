package org.aver.core;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;

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
        actors = List.copyOf(actors);
        incidents = incidents.stream().sorted(Comparator.comparing(Incident::span)).toList();
        victims = List.copyOf(victims);
        caveats = caveats.stream().sorted(Comparator.comparing(Caveat::span)).toList();
        inconsistencies = List.copyOf(inconsistencies);
        warnings = List.copyOf(warnings);
    }
}
