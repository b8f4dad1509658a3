package org.aver.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened, once, at a place and time, with participants, as one article tells it.
 *
 * @param id      {@code i} and the start of the span
 * @param when    id of a time
 * @param where   id of a place
 * @param figures ids of the outcome figures
 */
public record Incident(String id, String type, Span span, Stage stage, @Nullable String when, @Nullable String where,
        List<Responsibility> responsibility, @Nullable String target, @Nullable Weapon weapon, List<String> figures,
        List<String> statements) {
    public Incident {
        responsibility = List.copyOf(responsibility);
        figures = List.copyOf(figures);
        statements = List.copyOf(statements);
    }

    /** Who is said to have done it, how strongly, by which statement. */
    public record Responsibility(List<String> actors, Join join, Strength strength, @Nullable String statement) {
        public Responsibility {
            actors = List.copyOf(actors);
        }
    }

    public record Weapon(Span span, @com.fasterxml.jackson.annotation.JsonProperty("class") String weaponClass) {
    }

    public enum Stage implements Label {
        HAPPENED, ATTEMPTED, THREATENED, PLANNED, DENIED
    }

    public enum Join implements Label {
        AND, OR
    }

    public enum Strength implements Label {
        CLAIMED_BY_SELF, ADMITTED, ACCUSED, SUSPECTED, INFERRED, DENIED, UNSTATED
    }
}
