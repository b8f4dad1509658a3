package org.aver.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.aver.core.json.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTest {
    private static final Statement.Source SOURCE = new Statement.Source(List.of(new Span(0, 3)), null,
            Statement.SourceKind.PERSON, List.of(), null);

    @Test
    void hearsayIsExactlyWhereNoSourceIsNamed() {
        assertThat(statement(SOURCE, false, 1).hearsay()).isFalse();
        assertThat(statement(null, true, 1).hearsay()).isTrue();
        assertThatThrownBy(() -> statement(SOURCE, true, 1)).hasMessageContaining("s4: hearsay");
        assertThatThrownBy(() -> statement(null, false, 1)).hasMessageContaining("s4: hearsay");
    }

    @Test
    void nothingStandsWithoutItsWords() {
        assertThatThrownBy(() -> new Statement.Spans(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Statement.Source(List.of(), "a1", Statement.SourceKind.PERSON, List.of(), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0.9", "0.904999, 0.9", "0.29, 0.29", "0.576, 0.58", "1.0000001, 1.0", "0, 0.0",
            "-0.0000001, 0.0"})
    void theScoreHasTwoDecimals(double score, String printed) {
        assertThat(Json.mapper().writeValueAsString(statement(SOURCE, false, score)))
                .endsWith("\"score\":" + printed + "}");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
    void whatIsNoProbabilityIsRefused(double score) {
        assertThatThrownBy(() -> statement(SOURCE, false, score)).hasMessageContaining("no probability");
    }

    @Test
    void spansStandInReadingOrder() {
        Statement.Spans spans = Statement.Spans.of(new Span(9, 12), new Span(2, 4));
        assertThat(spans.first()).isEqualTo(new Span(2, 4));
        assertThat(spans.contains(new Span(10, 12))).isTrue();
        assertThat(spans.contains(new Span(3, 10))).isFalse();
        assertThat(statement(SOURCE, false, 1).carried()).containsExactly(new Span(20, 30), new Span(30, 40));
    }

    private static Statement statement(Statement.@Nullable Source source, boolean hearsay, double score) {
        return new Statement("s4", source, Statement.Spans.of(new Span(4, 8)), null, Statement.Mode.INDIRECT,
                Statement.Act.DECLINE, Statement.Commitment.ASSERTED, Statement.Polarity.POSITIVE, hearsay,
                Statement.CueTone.NEUTRAL, null, null, null, List.of(new Span(30, 40), new Span(20, 30)), null,
                Statement.Status.STANDING, null, score);
    }
}
