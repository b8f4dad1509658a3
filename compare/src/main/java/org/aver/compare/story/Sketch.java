package org.aver.compare.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aver.compare.Report;
import org.aver.compare.story.Vector.Weighed;
import org.aver.compare.text.Furniture;
import org.aver.core.Actor;
import org.aver.core.Figure;
import org.aver.core.Figure.Measure;
import org.aver.core.Incident;
import org.aver.core.Place;
import org.aver.core.Place.Precision;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Text;
import org.aver.core.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a report to tell which story it is of: a few kilobytes, however long it is.
 *
 * @param day    of publication, counted from 1970, or null
 * @param events days on which its incidents happened
 * @param towns  GeoNames ids of towns and smaller places, with their names
 * @param names  last names of persons, lower case
 */
record Sketch(String id, @Nullable Long day, Set<Long> events, Vector body, Vector title,
        Map<Long, String> towns, Map<String, String> names, Set<BigDecimal> killed, Set<BigDecimal> injured) {
    private static final int MOST_WORDS = 500;
    private static final int FIRST_WORDS = 60;
    private static final int KEPT_WORDS = 120;
    private static final float LEAST_WEIGHT = 0.7f;
    /** A country or region is in the reports of many stories. */
    private static final float WIDE = 2;
    private static final Set<Precision> TOWNS = Set.of(Precision.TOWN, Precision.NEIGHBOURHOOD, Precision.FACILITY,
            Precision.POINT, Precision.DISTRICT);
    /** Farther back than this an incident is background. */
    private static final int OLDEST = 400;

    static Sketch of(Report report, Counts counts) {
        Reading reading = report.reading();
        Text text = Text.of(report.text());
        Set<String> wide = wide(reading, text);
        String title = Objects.requireNonNullElse(report.article().title(), "");
        Map<String, Weighed> body = body(reading, text, title, wide);
        Map<String, Weighed> ofTitle = new TreeMap<>();
        Words.in(title).map(Words::lower).filter(w -> weight(w, wide) > LEAST_WEIGHT)
                .forEach(w -> ofTitle.put(w, new Weighed(1, weight(w, wide))));
        Long day = report.article().published() == null ? null : report.article().published().day().toEpochDay();
        return new Sketch(report.id(), day, events(reading, day), Vector.of(body, KEPT_WORDS, counts),
                Vector.of(ofTitle, KEPT_WORDS, counts), towns(reading, text), names(reading),
                figures(reading, Measure.KILLED), figures(reading, Measure.INJURED));
    }

    private static Map<String, Weighed> body(Reading reading, Text text, String title, Set<String> wide) {
        Map<String, Weighed> body = new TreeMap<>();
        counts(reading, text, title).forEach((word, count) -> {
            float weight = weight(word, wide);
            if (weight > LEAST_WEIGHT) {
                body.put(word, new Weighed(count, weight));
            }
        });
        return body;
    }

    /** What the opening and the title have counts twice. */
    private static Map<String, Float> counts(Reading reading, Text text, String title) {
        Map<String, Float> counts = new HashMap<>();
        int at = 0;
        for (Span span : reading.sentences()) {
            String sentence = text.slice(span);
            if (at >= MOST_WORDS || Furniture.isNamed(sentence.toLowerCase(Locale.ROOT))) {
                continue;
            }
            for (String word : Words.in(sentence).map(Words::lower).toList()) {
                if (at < MOST_WORDS) {
                    counts.merge(word, at < FIRST_WORDS ? 2f : 1f, Float::sum);
                }
                at++;
            }
        }
        Words.in(title).map(Words::lower).forEach(w -> counts.merge(w, 2f, Float::sum));
        return counts;
    }

    private static float weight(String word, Set<String> wide) {
        float weight = Words.weight(word);
        return wide.contains(word) ? Math.min(weight, WIDE) : weight;
    }

    private static Set<String> wide(Reading reading, Text text) {
        Set<String> wide = new HashSet<>();
        for (Place place : reading.places()) {
            if (place.precision() == Precision.COUNTRY || place.precision() == Precision.REGION) {
                Words.in(text.slice(place.span())).map(Words::lower).forEach(wide::add);
            }
        }
        return wide;
    }

    private static Set<Long> events(Reading reading, @Nullable Long day) {
        Map<String, TimeExpression> times = new HashMap<>();
        reading.times().forEach(t -> times.put(t.id(), t));
        Set<Long> events = new TreeSet<>();
        for (Incident incident : reading.incidents()) {
            TimeExpression when = times.get(Objects.requireNonNullElse(incident.when(), ""));
            LocalDate from = when == null ? null : when.from();
            if (when != null && from != null && from.equals(when.to())) {
                long at = from.toEpochDay();
                if (day == null || day - at >= -2 && day - at <= OLDEST) {
                    events.add(at);
                }
            }
        }
        return events;
    }

    private static Map<Long, String> towns(Reading reading, Text text) {
        Map<Long, String> towns = new TreeMap<>();
        for (Place place : reading.places()) {
            Long geonames = place.geonames();
            if (geonames != null && place.use() != Place.Use.METONYM && TOWNS.contains(place.precision())) {
                towns.putIfAbsent(geonames, text.slice(place.span()));
            }
        }
        return towns;
    }

    private static Map<String, String> names(Reading reading) {
        Map<String, String> names = new TreeMap<>();
        List<String> persons = reading.actors().stream().filter(a -> a.kind() == Actor.Kind.PERSON).map(Actor::name)
                .filter(n -> n.indexOf(' ') > 0 && Character.isUpperCase(n.charAt(0))).toList();
        for (String person : persons) {
            names.putIfAbsent(person.substring(person.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT), person);
        }
        return names;
    }

    private static Set<BigDecimal> figures(Reading reading, Measure measure) {
        Set<BigDecimal> numbers = new TreeSet<>();
        for (Figure f : reading.figures()) {
            BigDecimal low = f.low();
            if (f.measure() == measure && low != null && f.unit() == Figure.Unit.PERSON
                    && f.scope() != Figure.Scope.DAILY && f.scope() != Figure.Scope.INCREMENT) {
                numbers.add(low);
            }
        }
        return numbers;
    }
}
