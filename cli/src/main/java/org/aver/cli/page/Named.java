package org.aver.cli.page;

import java.util.List;
import java.util.stream.Collectors;
import org.aver.core.Actor;
import org.aver.core.Incident;
import org.aver.core.Place;
import org.aver.core.Reading;
import org.aver.core.Statement;
import org.aver.core.Text;
import org.aver.core.TimeExpression;
import org.aver.core.words.Wording;
import org.jspecify.annotations.Nullable;

/** The words for what a reading points at by id. */
final class Named {
    private static final String OUTLET = "the outlet itself";

    private final Reading reading;
    private final Text text;

    Named(Reading reading, Text text) {
        this.reading = reading;
        this.text = text;
    }

    /** Who makes a statement: "the outlet itself" where it is none, and hearsay where nobody is named. */
    String speaker(@Nullable String statement) {
        Statement said = reading.statements().stream().filter(s -> s.id().equals(statement)).findFirst().orElse(null);
        if (said == null) {
            return OUTLET;
        }
        Statement.Source source = said.source();
        if (source == null) {
            return "hearsay (nobody is named)";
        }
        return source.actor() == null ? Wording.words(text, source.spans()) : actor(source.actor());
    }

    /** An actor's name; the id where the reading holds no such actor. */
    String actor(String id) {
        return reading.actors().stream().filter(a -> a.id().equals(id)).map(Actor::name).findFirst().orElse(id);
    }

    /** "Karovia and Tarvenia", "Karovia or Tarvenia". */
    String actors(List<String> ids, Incident.Join join) {
        return ids.stream().map(this::actor).collect(Collectors.joining(" " + Wording.label(join) + " "));
    }

    /** "Tuesday (2026-03-03)"; the words alone where they are too vague for days. Null where there is no such time. */
    @Nullable
    String time(@Nullable String id) {
        TimeExpression time = reading.times().stream().filter(t -> t.id().equals(id)).findFirst().orElse(null);
        if (time == null) {
            return null;
        }
        String days = Wording.days(time);
        return text.slice(time.span()) + (days.isEmpty() ? "" : " (" + days + ")");
    }

    /** A place and what holds it, in words. Null where there is no such place. */
    @Nullable
    String place(@Nullable String id) {
        Place place = reading.places().stream().filter(p -> p.id().equals(id)).findFirst().orElse(null);
        return place == null ? null : place(place);
    }

    /** "Terrigal, New South Wales, Australia"; "Kellhad (not in the gazetteer)". */
    String place(Place place) {
        var words = new StringBuilder(place.name());
        String before = place.name();
        for (String holder : place.hierarchy()) {
            if (!holder.equals(before)) {
                words.append(", ").append(holder);
            }
            before = holder;
        }
        if (place.area() != null) {
            return words.append(" (an area)").toString();
        }
        if (place.lat() == null) {
            Place holder = reading.places().stream().filter(p -> p.id().equals(place.container())).findFirst()
                    .orElse(null);
            words.append(holder == null ? "" : ", in " + holder.name()).append(" (not in the gazetteer)");
        }
        return words.toString();
    }
}
