package org.aver.reader.time;

import java.time.LocalDate;
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
}
