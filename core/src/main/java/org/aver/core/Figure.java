package org.aver.core;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A count or amount. Fields and values as in the reading format; spans in code points of the article's text.
 *
 * @param id     {@code f} and the start of the span
 * @param number the number as written ("nearly 52,000" has "52,000"), null where one person stands without a number word
 * @param low    the least it can be, null where open or not a number
 * @param high   the most it can be, null where open or not a number
 */
public record Figure(String id, Span span, @Nullable String number, @Nullable BigDecimal low,
        @Nullable BigDecimal high, Bound bound, Unit unit, Measure measure, @Nullable Group group, Scope scope,
        @Nullable Window window, @Nullable String asOf, @Nullable Outlook outlook, @Nullable String time,
        @Nullable String place, @Nullable String statement, boolean carried, @Nullable String partOf,
        @Nullable String supersedes) {
    public Figure {
        requireNonNull(span, "span is null");
        low = low == null ? null : plain(low);
        high = high == null ? null : plain(high);
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException(id + ": low " + low + " is above high " + high);
        }
    }

    // one form for equal numbers: 2300000, never 2300000.0 or 2.3E+6, in the JSON and in equality
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        if (Math.abs((long) stripped.scale()) > 100) {
            throw new IllegalArgumentException("no figure has this many places: " + number);
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whom the figure counts, only as a source says. */
    public record Group(@Nullable Span span, @Nullable String actor, GroupStatus status, @Nullable String asCalled,
            @Nullable String sex, @Nullable String age, @Nullable String role, @Nullable String side) {
    }

    /** The days a cumulative figure covers, ISO dates. */
    public record Window(@Nullable String from, @Nullable String to) {
    }

    public enum Bound implements Label {
        EXACT, AT_LEAST, MORE_THAN, AT_MOST, FEWER_THAN, UP_TO, ABOUT, NEARLY, BETWEEN, VAGUE, UNCOUNTED
    }

    public enum Unit implements Label {
        PERSON, FAMILY, HOUSEHOLD, DWELLING, BUILDING, VEHICLE, MUNITION, MONEY, OTHER
    }

    public enum Measure implements Label {
        KILLED, INJURED, MISSING, DISPLACED, SHELTERING, DETAINED, ABDUCTED, CAPTURED, RELEASED, BODIES_FOUND, CASUALTIES, WOUNDED_OR_MISSING, NEUTRALISED, TREATED, AFFECTED, DESTROYED, DAMAGED, FIRED, OTHER
    }

    public enum GroupStatus implements Label {
        CIVILIAN, COMBATANT, CAPTIVE, UNCLEAR, UNSTATED
    }

    public enum Scope implements Label {
        INCIDENT, DAILY, CUMULATIVE, INCREMENT, UNKNOWN
    }

    public enum Outlook implements Label {
        RISING, PROVISIONAL
    }
}
