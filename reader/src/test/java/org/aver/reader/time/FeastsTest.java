package org.aver.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeastsTest {
    @ParameterizedTest
    @CsvSource({"easter,2016,2016-03-27", "easter,2000,2000-04-23", "easter,2038,2038-04-25",
            "good-friday,2026,2026-04-03",
            "thanksgiving,1999,1999-11-25", "eid-al-adha,2017,2017-09-01/2017-09-04"})
    void knowsTheDaysOfAYear(String feast, int year, String value) {
        assertThat(Feasts.of(feast, year)).extracting(Moment::value).isEqualTo(value);
    }

    @Test
    void leavesADayForTheMoonOnEitherSide() {
        assertThat(Feasts.of("eid-al-fitr", 2017)).satisfies(feast -> {
            assertThat(feast.from()).hasToString("2017-06-24");
            assertThat(feast.to()).hasToString("2017-06-28");
        });
    }

    @Test
    void knowsNoFeastOutsideItsCalendar() {
        assertThat(Feasts.of("ramadan", 1700)).isNull();
        assertThat(Feasts.of("harvest", 2026)).isNull();
    }
}
