package org.aver.core;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An ISO-TimeML TIMEX3 expression.
 *
 * @param id    {@code t} and the start of the span
 * @param value the TIMEX3 value, such as {@code 2026-03-03}, {@code 2026-W10}, {@code P3D}, {@code PAST_REF}
 * @param from  first local day it denotes, inclusive; null for durations, sets and vague references
 * @param to    last local day it denotes, inclusive
 */
public record TimeExpression(String id, Span span, Type type, @Nullable String value, @Nullable LocalDate from,
        @Nullable LocalDate to, @Nullable Relation relation) {
    public TimeExpression {
        requireNonNull(span, "span is null");
        requireNonNull(type, "type is null");
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException(id + ": from " + from + " is after to " + to);
        }
    }

    /** TIMEX3 types, printed in capitals as the standard writes them. */
    public enum Type {
        DATE, TIME, DURATION, SET
    }

    public enum Relation implements Label {
        ON, SINCE, UNTIL, BEFORE, AFTER, DURING
    }
}
