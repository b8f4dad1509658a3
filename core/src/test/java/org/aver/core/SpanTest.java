package org.aver.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.aver.core.json.Json;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void aSpanIsHalfOpen() {
        Span span = new Span(2, 5);
        assertThat(span.length()).isEqualTo(3);
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.overlaps(new Span(4, 9))).isTrue();
        assertThat(span.overlaps(new Span(5, 9))).isFalse();
        assertThat(span.contains(new Span(2, 5))).isTrue();
        assertThat(span.contains(new Span(2, 6))).isFalse();
        assertThat(span.cover(new Span(9, 11))).isEqualTo(new Span(2, 11));
    }

    @Test
    void spansStandByStartThenEnd() {
        assertThat(Stream.of(new Span(3, 4), new Span(1, 9), new Span(1, 2)).sorted())
                .containsExactly(new Span(1, 2), new Span(1, 9), new Span(3, 4));
    }

    @Test
    void whatIsNoRangeIsRefused() {
        assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(3, 2)).hasMessageContaining("[3, 2)");
        assertThat(new Span(3, 3).length()).isZero();
    }

    @Test
    void aSpanIsPrintedAsAPair() {
        assertThat(Json.mapper().writeValueAsString(new Span(3, 12))).isEqualTo("[3,12]");
        assertThat(Json.mapper().readValue("[3, 12]", Span.class)).isEqualTo(new Span(3, 12));
    }
}
