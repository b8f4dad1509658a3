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
    }

    /** A quarter, half or season of a year: TIMEX3's code and the months it can cover. */
    record Part(@Nullable Integer year, String code, int firstMonth, int lastMonth, Step step) implements Meaning {
    }

    record Weekday(DayOfWeek day, Step step) implements Meaning {
    }

    /** So many units from the day of publication, or from the day last spoken of. */
    record Shift(Unit unit, int by, boolean fromContext) implements Meaning {
    }

    /** The year before, or the same quarter of it where the article speaks of quarters. */
    record YearBefore() implements Meaning {
    }

    /** The quarter last spoken of, or the one before publication. */
    record ThatQuarter() implements Meaning {
    }

    /** A time of a day; the day last spoken of where none is named. */
    record Clock(@Nullable Meaning day, String time) implements Meaning {
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
}
