package org.aver.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"They met on Sunday.|2026-03-08", "They will meet on Sunday.|2026-03-15",
            "On Sunday they will meet.|2026-03-15", "On Sunday they met.|2026-03-08",
            "They agreed to meet on Sunday.|2026-03-15", "They are to meet on Sunday.|2026-03-15",
            "Envoys to meet on Sunday|2026-03-15", "The meeting is set for Sunday.|2026-03-15",
            "He set fire to it on Sunday.|2026-03-08", "He could not be reached on Sunday.|2026-03-08",
            "It could come as soon as Sunday.|2026-03-15", "By Sunday, ten had died.|2026-03-08",
            "They must leave by Sunday.|2026-03-15", "It was put off and extended until Sunday.|2026-03-15",
            "Until Sunday, nobody had fled.|2026-03-08", "Sunday's blast killed two.|2026-03-08",
            "Ahead of Sunday's vote, shops closed.|2026-03-15", "May Orvane died in Kellhad on Sunday.|2026-03-08",
            "The Sunday blast will be felt.|2026-03-15", "The truce had been due to end on Sunday.|2026-03-08",
            "They will call a fixed price on Sunday.|2026-03-15",
            "The truce had been due to expire on Sunday.|2026-03-08", "The raid began as planned on Sunday.|2026-03-08",
            "Neither he nor his aide could be found on Sunday.|2026-03-08"})
    void decidesWhichSundayIsMeant(String text, String day) {
        assertThat(ReadTimes.only(text, "2026-03-10").value()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"It fell on November 20.|2026-04-12|2025-11-20",
            "It will fall on November 20.|2026-04-12|2026-11-20", "It fell on December 29.|2026-01-05|2025-12-29",
            "It will open on January 4.|2026-12-20|2027-01-04",
            "New aid would follow the February 7 blast there.|2026-03-10|2026-02-07",
            "It fell last February.|2026-03-10|2025-02", "They must leave by March 9.|2026-03-10|2026-03-09",
            "They must leave by February 9.|2026-03-10|2027-02-09",
            "They are still trying to sell under a January pact.|2026-03-10|2026-01",
            "It fell on Friday, March 20.|2027-02-01|2026-03-20",
            "They may leave when the case is heard in May.|2026-03-29|2026-05",
            "It must end by year-end.|2026-11-02|2026-12-31",
            "It has slid since year-end.|2026-11-02|2025-12-31", "It fell at year-end 2024.|2026-11-02|2024-12-31",
            "The talks will resume in three days.|2026-03-10|2026-03-13", "They talked in three days.|2026-03-10|P3D",
            "It will be paid two years from now.|2026-03-10|2028", "A few days later he died.|2026-03-10|PXD",
            "The 2014 riots killed ten.|2026-03-10|2014", "He left in '98.|2026-03-10|1998"})
    void decidesWhichYearIsMeant(String text, String published, String value) {
        assertThat(ReadTimes.only(text, published).value()).isEqualTo(value);
    }
}
