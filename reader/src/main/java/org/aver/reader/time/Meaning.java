package org.aver.reader.time;

import java.time.DayOfWeek;
import org.aver.core.TimeExpression;
import org.jspecify.annotations.Nullable;

/** What the words of a time say, before it is known when the article was published. */
sealed interface Meaning {
    /** A duration, a set or a vague reference: its value stands by itself. */
    record Fixed(TimeExpression.Type type, String value) implements Meaning {
    }

    /** Whole years: a year, a decade ({@code 199}), a century ({@code 19}). */
    record Years(String value, int from, int to) implements Meaning {
    }

    /** A month or a day of one; without a year it is the one {@code step} says. */
    record MonthDay(@Nullable Integer year, int month, @Nullable Integer day, Step step,
            @Nullable DayOfWeek weekday) implements Meaning {
        MonthDay(@Nullable Integer year, int month, @Nullable Integer day, Step step) {
            this(year, month, day, step, null);
        }

        MonthDay in(int other) {
            return new MonthDay(other, month, day, step, weekday);
        }

        /** Another day of the same month. */
        MonthDay on(int other) {
            return new MonthDay(year, month, other, step);
        }
    }

    /** A quarter, half or season of a year: TIMEX3's code and the months it can cover. */
    record Part(@Nullable Integer year, String code, int firstMonth, int lastMonth, Step step) implements Meaning {
        Part in(int other) {
            return new Part(other, code, firstMonth, lastMonth, step);
        }
    }

    record Weekday(DayOfWeek day, Step step) implements Meaning {
    }

    /** So many units from the day of publication, or from the day last spoken of. */
    record Shift(Unit unit, int by, boolean fromContext) implements Meaning {
    }

    /** How long, or in a sentence about what lies ahead that much later: "will be back in two years". */
    record Ahead(Fixed length, Shift later) implements Meaning {
    }

    /** The year before, or the same quarter of it where the article speaks of quarters. */
    record YearBefore() implements Meaning {
    }

    /** The quarter last spoken of, or the one before publication; where its last day is told, the one most of it lies in. */
    record ThatQuarter(@Nullable Meaning end) implements Meaning {
    }

    /** The quarter last spoken of, in another year: "the 1988 quarter". */
    record QuarterIn(int year) implements Meaning {
    }

    /** A time of a day; the day last spoken of where none is named. */
    record Clock(@Nullable Meaning day, String time) implements Meaning {
    }

    /** The night that lies between two days: before publication or after it, or around the day named. */
    record Overnight(@Nullable Meaning day) implements Meaning {
    }

    /** A part of a longer stretch: "early March", "the end of 2010", "later this week". The value stays the whole's. */
    record Within(Meaning whole, Edge edge) implements Meaning {
    }

    /** From one date to another, written as one: "April 24-25", "2011-2014". */
    record Range(Meaning first, Meaning last) implements Meaning {
    }

    /** A date in digits that is the one or the other: 3/4/2026. */
    record Either(Meaning one, Meaning other) implements Meaning {
    }

    /** A month, day or part of the year that lies so many years from the one of publication: "July last year". */
    record InYear(Meaning part, int by) implements Meaning {
    }

    /** The week that holds a day: "the week of March 6". */
    record WeekOf(Meaning day) implements Meaning {
    }

    /** A feast whose day moves from year to year. */
    record Moving(String feast, @Nullable Integer year, Step step) implements Meaning {
    }

    /** So many years after a date; null where the date is not told. */
    record Anniversary(int years, @Nullable Meaning of) implements Meaning {
    }

    /** Which of its kind: counted from publication, or as the sentence's tense says. */
    enum Step {
        LAST, THIS, NEXT, TENSE;

        static Step of(int sign) {
            return sign < 0 ? LAST : sign > 0 ? NEXT : THIS;
        }
    }

    /** A calendar unit that can be counted from a day. */
    enum Unit {
        HOUR, DAY, WEEKEND, WEEK, MONTH, QUARTER, YEAR, DECADE, CENTURY
    }

    /** Which part of a stretch; EARLIER and LATER end and begin with the day of publication. */
    enum Edge {
        START, EARLY, MID, LATE, END, EARLIER, LATER
    }
}
