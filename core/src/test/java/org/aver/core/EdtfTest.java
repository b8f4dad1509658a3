package org.aver.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aver.core.TimeExpression.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {
    private static TimeExpression time(TimeExpression.Type type, String value, @Nullable String from,
            @Nullable String to,
            @Nullable Relation relation) {
        return new TimeExpression("t0", new Span(0, 1), type, value, from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to), relation);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-03,2026-03-03,2026-03-03,2026-03-03", "2026-03,2026-03-01,2026-03-31,2026-03",
            "2026-03,2026-03-01,2026-03-16,2026-03-01/2026-03-16", "2026,2026-01-01,2026-12-31,2026",
            "2010,2010-10-01,2010-12-31,2010-10-01/2010-12-31", "199,1990-01-01,1999-12-31,199X",
            "199X,1990-01-01,1999-12-31,199X", "19,1900-01-01,1999-12-31,19XX",
            "2026-SU,2026-06-01,2027-02-28,2026-22", "2026-WI,2026-06-01,2027-02-28,2026-24",
            "2026-SP,2026-03-01,2026-11-30,2026-21", "2026-FA,2026-03-01,2026-11-30,2026-23",
            "2026-W10,2026-03-02,2026-03-08,2026-03-02/2026-03-08",
            "2026-Q1,2026-01-01,2026-03-31,2026-01-01/2026-03-31",
            "2011/2014,2011-01-01,2014-12-31,2011-01-01/2014-12-31",
            "2026-03-XX,2026-03-05,2026-03-09,2026-03-05/2026-03-09"})
    void namesTheDaysOfADate(String value, String from, String to, String edtf) {
        assertThat(Edtf.of(time(TimeExpression.Type.DATE, value, from, to, null))).contains(edtf);
    }

    @ParameterizedTest
    @CsvSource({"SINCE,2026-03-01/..", "AFTER,2026-03-31/..", "UNTIL,../2026-03-31", "BEFORE,../2026-03-01",
            "ON,2026-03", "DURING,2026-03"})
    void leavesTheSideOpenThatARelationLeavesOpen(Relation relation, String edtf) {
        assertThat(Edtf.of(time(TimeExpression.Type.DATE, "2026-03", "2026-03-01", "2026-03-31", relation)))
                .contains(edtf);
    }

    @Test
    void keepsTheDayOfATimeOfDay() {
        assertThat(Edtf.of(time(TimeExpression.Type.TIME, "2026-03-03T19:45", "2026-03-03", "2026-03-03", null)))
                .contains("2026-03-03");
        assertThat(Edtf.of(time(TimeExpression.Type.TIME, "2026-03-03TNI", "2026-03-03", "2026-03-04", null)))
                .contains("2026-03-03/2026-03-04");
    }

    @Test
    void keepsUnknownDigitsOfAKnownYear() {
        assertThat(Edtf.of(time(TimeExpression.Type.DATE, "2026-XX-XX", null, null, null))).contains("2026-XX-XX");
        assertThat(Edtf.of(time(TimeExpression.Type.DATE, "2026-03-XX", null, null, null))).contains("2026-03-XX");
    }

    @ParameterizedTest
    @CsvSource({"DURATION,P3D", "SET,P1D", "DATE,PAST_REF", "DATE,XXXX-03-03", "DATE,XXXX-WXX-7",
            "TIME,XXXX-XX-XXT10:00"})
    void hasNoFormForWhatDenotesNoDays(TimeExpression.Type type, String value) {
        assertThat(Edtf.of(time(type, value, null, null, null))).isEmpty();
    }
}
