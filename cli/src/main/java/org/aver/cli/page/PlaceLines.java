package org.aver.cli.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.core.Place;
import org.aver.core.Place.Precision;
import org.aver.core.Place.Use;
import org.aver.core.Reading;
import org.aver.core.Text;
import org.aver.core.words.Wording;

/** The places of a report, each once: what it is and what holds it, where it lies, how often and how it is named. */
final class PlaceLines {
    private final Reading reading;
    private final Screen screen;
    private final Named named;

    PlaceLines(Reading reading, Screen screen) {
        this.reading = reading;
        this.screen = screen;
        this.named = new Named(reading, Text.of(reading.article().text()));
    }

    void print(int indent) {
        Map<String, List<Place>> same = new LinkedHashMap<>();
        for (Place place : reading.places()) {
            String words = named.place(place);
            same.computeIfAbsent(words.toLowerCase(Locale.ROOT) + point(place), k -> new ArrayList<>()).add(place);
        }
        same.values().forEach(mentions -> screen.flow(indent, 2 * indent, line(mentions)));
    }

    private List<Run> line(List<Place> mentions) {
        Place first = mentions.getFirst();
        String words = named.place(first);
        var notes = new ArrayList<String>();
        if (first.lat() != null) {
            notes.add(Wording.label(first.precision()));
        }
        if (!point(first).isEmpty()) {
            notes.add(point(first));
        }
        if (mentions.size() > 1) {
            notes.add("named " + mentions.size() + " times");
        }
        if (mentions.stream().allMatch(m -> m.use() == Use.METONYM)) {
            notes.add("for who acts there");
        } else if (mentions.stream().noneMatch(m -> m.use() == Use.LITERAL)) {
            notes.add("only in other names");
        }
        String name = first.name();
        return List.of(new Run(name, Style.SOURCE), Run.of(words.substring(name.length())),
                new Run(notes.isEmpty() ? "" : " · " + String.join(" · ", notes), Style.NOTE));
    }

    /** Latitude and longitude to about a hundred metres; empty where the place has none, or is no spot but a country. */
    private static String point(Place place) {
        boolean wide = place.precision() == Precision.COUNTRY || place.precision() == Precision.REGION
                || place.precision() == Precision.DISTRICT;
        return wide || place.lat() == null || place.lon() == null
                ? ""
                : String.format(Locale.ROOT, "%.3f, %.3f", place.lat(), place.lon());
    }
}
