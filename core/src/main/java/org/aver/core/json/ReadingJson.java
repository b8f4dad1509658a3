package org.aver.core.json;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import org.aver.core.Actor;
import org.aver.core.Article;
import org.aver.core.Caveat;
import org.aver.core.Figure;
import org.aver.core.Incident;
import org.aver.core.Inconsistency;
import org.aver.core.Place;
import org.aver.core.Published;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.TimeExpression;
import org.aver.core.Victim;
import org.aver.core.Zone;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;

/** One reading, one line of JSON: article and reading in one flat object with the contract's key order. Thread-safe. */
public final class ReadingJson {
    // every key is printed, so a missing one is damage
    private static final ObjectReader READER = Json.mapper().readerFor(Line.class)
            .with(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);

    private ReadingJson() {
    }

    /** The line, without a line end. */
    public static String write(Reading reading) {
        Article a = reading.article();
        return Json.mapper().writeValueAsString(new Line(a.id(), reading.reader(), a.address(), a.sha256(), a.title(),
                a.publisher(), a.byline(), a.published(), a.language(), a.text(), a.zones(), reading.sentences(),
                reading.statements(), reading.figures(), reading.times(), reading.places(), reading.actors(),
                reading.incidents(), reading.victims(), reading.caveats(), reading.inconsistencies(),
                reading.warnings()));
    }

    /**
     * Reads a line that {@link #write} wrote. The article's own warnings come back as the reading's, which hold them.
     *
     * @throws JacksonException where the line is no JSON or not of this form; the message names the key or the line and column
     */
    public static Reading read(String json) {
        Line l = READER.readValue(json);
        if (l == null) {
            throw new StreamReadException("a reading is expected, not null");
        }
        Article article = new Article(l.id(), l.address(), l.sha256(), l.title(), l.publisher(), l.byline(),
                l.published(), l.language(), l.text(), l.zones(), List.of());
        return new Reading(article, l.reader(), l.sentences(), l.statements(), l.figures(), l.times(), l.places(),
                l.actors(), l.incidents(), l.victims(), l.caveats(), l.inconsistencies(), l.warnings());
    }

    private record Line(String id, String reader, @Nullable String address, String sha256, @Nullable String title,
            @Nullable String publisher, @Nullable String byline, @Nullable Published published,
            @Nullable String language, String text, List<Zone> zones, List<Span> sentences,
            List<Statement> statements, List<Figure> figures, List<TimeExpression> times, List<Place> places,
            List<Actor> actors, List<Incident> incidents, List<Victim> victims, List<Caveat> caveats,
            List<Inconsistency> inconsistencies, List<String> warnings) {
        private Line {
            requireNonNull(id, "id is null");
            requireNonNull(sha256, "sha256 is null");
            requireNonNull(text, "text is null");
            requireNonNull(reader, "reader is null");
            for (List<?> list : Arrays.asList(zones, sentences, statements, figures, times, places, actors, incidents,
                    victims, caveats, inconsistencies, warnings)) {
                requireNonNull(list, "a list is null; none is written []");
            }
        }
    }
}
