package org.aver.ledger.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aver.core.Actor;
import org.aver.core.Figure;
import org.aver.core.Incident;
import org.aver.core.Label;
import org.aver.core.Place;
import org.aver.core.Statement;
import org.aver.core.TimeExpression;
import org.aver.core.Victim;

/** The kinds of things in a reading that a decision can be about: the letter of their ids and their key in the JSON. */
public enum Kind implements Label {
    STATEMENT("s", "statements", Statement.class), FIGURE("f", "figures", Figure.class), INCIDENT("i", "incidents",
            Incident.class), VICTIM("v", "victims", Victim.class), PLACE("p", "places",
                    Place.class), TIME("t", "times", TimeExpression.class), ACTOR("a", "actors", Actor.class);

    /** What only a person sets of an incident, for exports and sheets that ask for it; no machine value stands beside. */
    private static final List<String> OF_PEOPLE = List.of("best", "clarity", "type_of_violence", "event_type",
            "sub_event_type", "external_id", "date", "place", "country", "lat", "lon", "killed_low", "killed_high",
            "injured_low", "injured_high", "actors", "notes", "address");

    private final String letter;
    private final String key;
    private final Class<?> record;

    Kind(String letter, String key, Class<?> record) {
        this.letter = letter;
        this.key = key;
        this.record = record;
    }

    /** The list's key in the reading's JSON. */
    public String key() {
        return key;
    }

    Class<?> type() {
        return record;
    }

    /** The fields of an incident that only people set. */
    public static List<String> ofPeople() {
        return OF_PEOPLE;
    }

    /** Whether a field is one that only people set. */
    public boolean isOfPeople(String field) {
        return this == INCIDENT && OF_PEOPLE.contains(field);
    }

    /** The kind that an inner id such as {@code s700} names. */
    public static Optional<Kind> ofId(String id) {
        return Arrays.stream(values()).filter(k -> id.startsWith(k.letter)).findFirst();
    }

    /** The kinds that a person may add. */
    public static List<Kind> addable() {
        return List.of(STATEMENT, FIGURE, VICTIM, INCIDENT);
    }
}
