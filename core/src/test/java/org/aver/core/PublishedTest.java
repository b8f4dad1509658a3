package org.aver.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.aver.core.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {
    @ParameterizedTest
    @CsvSource({"2026-03-03, 2026-03-03", "2026-03-03T23:50:00+02:00, 2026-03-03",
            "2026-03-03T00:10:00+14:00, 2026-03-03",
            "2026-03-03T23:50:00-11:00, 2026-03-03", "2026-03-03T23:59:59.999Z, 2026-03-03",
            "2026-03-03T10:00, 2026-03-03", "2026-03-03T10:00:00, 2026-03-03", "2026-03-03T10:00:00+0200, 2026-03-03",
            "2026-03-03T10:00:00+05, 2026-03-03", "2028-02-29, 2028-02-29"})
    void theDayIsTheLocalOneAndTheFormIsKept(String value, LocalDate day) {
        Published published = new Published(value);
        assertThat(published.day()).isEqualTo(day);
        assertThat(published.value()).isEqualTo(value).isEqualTo(published.toString());
        assertThat(Json.mapper().writeValueAsString(published)).isEqualTo("\"" + value + "\"");
        assertThat(Json.mapper().readValue("\"" + value + "\"", Published.class)).isEqualTo(published);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "March 3, 2026", "2026-13-01", "2026-02-30", "2026-02-29", "2026-3-3", "20260303",
            "2026-03-03T25:00:00Z", "2026-03-03T24:00:00Z", "2026-03-03Tnoon", "2026-03-03T10:00:00+99:00",
            "2026-03-03T10:00:00+02:00[Europe/Paris]", "2026-03-03T10:00:00Z and more", "2026-03-0\u0663", "yesterday"})
    void otherFormsAreEmpty(String value) {
        assertThat(Published.parse(value)).isEmpty();
        assertThatThrownBy(() -> new Published(value)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void spaceAroundIsNoPartOfIt() {
        assertThat(Published.parse(" 2026-03-03\n")).contains(new Published("2026-03-03"));
    }
}
