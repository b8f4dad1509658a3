package org.aver.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.aver.core.TimeExpression;
import org.aver.reader.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {
    private static TimeExpression last(Draft draft) {
        return draft.times().getLast();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KELLHAD, March 6 (Tessel) -- It fell on Monday.",
            "Published 6 March 2026. It fell on Monday.",
            "Updated: 2026-03-06\nIt fell on Monday.", "Fri 06 Mar 2026 Bridge down. It fell on Monday."})
    void keepsBothDaysWhereTheTextsOwnDiffersByMoreThanThree(String text) {
        Draft draft = ReadTimes.draft(text, "2026-03-20");
        assertThat(draft.warnings()).singleElement().asString().contains("2026-03-06", "2026-03-20");
        TimeExpression monday = last(draft);
        assertThat(monday.value()).isEqualTo("2026-03-XX");
        assertThat(monday.from()).hasToString("2026-03-02");
        assertThat(monday.to()).hasToString("2026-03-16");
    }

    @Test
    void keepsBothDaysWhereThePastIsAfterPublication() {
        Draft draft = ReadTimes.draft("Two died on Friday, March 20, 2026. It rained yesterday.", "2026-03-10");
        assertThat(draft.warnings()).hasSize(1);
        assertThat(last(draft).from()).hasToString("2026-03-09");
        assertThat(last(draft).to()).hasToString("2026-03-19");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KELLHAD, March 8 -- It fell on Monday.",
            "They will meet on Friday, March 20, 2026, as on Monday.",
            "This report was amended on 20 March 2026. It fell on Monday.", "In March 2015 it fell, as on Monday."})
    void warnsOfNothingElse(String text) {
        Draft draft = ReadTimes.draft(text, "2026-03-10");
        assertThat(draft.warnings()).isEmpty();
        assertThat(last(draft).from()).hasToString("2026-03-09");
        assertThat(last(draft).to()).hasToString("2026-03-09");
    }

    @Test
    void countsFromAStampThatIsAFewDaysLater() {
        Draft draft = ReadTimes.draft("Tessel Thursday 12 Mar 2026 It fell on Thursday.", "2026-03-10");
        assertThat(draft.warnings()).isEmpty();
        assertThat(last(draft).value()).isEqualTo("2026-03-12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Published 6 March 2026. It fell on Monday.|2026-03-02",
            "It fell on Monday after the raid of 6 March 2026.|XXXX-WXX-1"})
    void takesAStampWhereNoDayOfPublicationIsKnown(String text, String monday) {
        assertThat(ReadTimes.times(text, null)).extracting(TimeExpression::value).contains(monday);
    }
}
