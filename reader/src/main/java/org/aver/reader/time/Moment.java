package org.aver.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.aver.core.TimeExpression;
import org.jspecify.annotations.Nullable;

/** What a time comes to: its TIMEX3 value and the local days it denotes, both inclusive, where it denotes days. */
record Moment(TimeExpression.Type type, String value, @Nullable LocalDate from, @Nullable LocalDate to) {
    static Moment days(String value, LocalDate from, LocalDate to) {
        return new Moment(TimeExpression.Type.DATE, value, from, to);
    }

    static Moment open(String value) {
        return new Moment(TimeExpression.Type.DATE, value, null, null);
    }

    static Moment day(LocalDate day) {
        return days(day.toString(), day, day);
    }

    static Moment month(YearMonth month) {
        return days(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    static Moment week(LocalDate within) {
        LocalDate monday = within.with(DayOfWeek.MONDAY);
        return days(weekValue(monday), monday, monday.plusDays(6));
    }

    static Moment weekend(LocalDate monday) {
        return days(weekValue(monday) + "-WE", monday.plusDays(5), monday.plusDays(6));
    }

    /** A year, decade or century: the {@code index}th stretch of {@code length} years. */
    static Moment years(int index, int length) {
        int first = index * length;
        if (first < 1 || first + length > Year.MAX_VALUE) {
            return open("XXXX");
        }
        String digits = four(first);
        return days(digits.substring(0, digits.length() - (length == 1 ? 0 : length == 10 ? 1 : 2)),
                LocalDate.of(first, 1, 1), LocalDate.of(first + length - 1, 12, 31));
    }

    boolean isOneDay() {
        return from != null && from.equals(to);
    }

    Moment between(LocalDate first, LocalDate last) {
        return first.isAfter(last) ? this : new Moment(type, value, first, last);
    }

    /**
     * What is known where two readings differ: the days of both, and of the value what they share; X stands for a digit that
     * they do not.
     */
    Moment or(Moment other) {
        if (equals(other) || from == null || to == null || other.from == null || other.to == null) {
            return this;
        }
        LocalDate first = from.isBefore(other.from) ? from : other.from;
        LocalDate last = to.isAfter(other.to) ? to : other.to;
        return new Moment(type, shared(value, other.value), first, last);
    }

    /** The parts of two values up to the first that differs, X for the digits of the rest: 2026-03-XX. */
    private static String shared(String one, String other) {
        StringBuilder shared = new StringBuilder();
        boolean same = true;
        for (int i = 0; i < one.length(); i++) {
            int end = one.indexOf('-', i);
            String part = one.substring(i, end < 0 ? one.length() : end);
            same = same && other.startsWith(part, i)
                    && (other.length() == i + part.length() || other.charAt(i + part.length()) == '-');
            shared.append(same ? part : part.replaceAll("[0-9]", "X")).append(end < 0 ? "" : "-");
            i += part.length();
        }
        return shared.toString();
    }

    private static String weekValue(LocalDate monday) {
        return four(monday.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    static String four(int number) {
        return String.format(Locale.ROOT, "%04d", number);
    }
}
