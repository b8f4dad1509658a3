package org.aver.compare.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aver.compare.Made;
import org.aver.core.Trace;
import org.junit.jupiter.api.Test;

class TracedTest {
    private final Counts counts = new Counts();

    private Sketch sketch() {
        Sketch made = Sketch.of(Made.titled("a", "2026-03-03", "Müller und Çelik 𝔄lpha", "Zwölf Çelik-Leute, سارة and"
                + " Ilven Maroz went to Kellhad.", "Kellhad burned; Kellhad burned twice."), counts);
        counts.add(made.body());
        return new Sketch(made.id(), made.day(), Set.of(20_000L, -3L), made.body(), made.title(),
                new TreeMap<>(Map.of(5L, "5", 7_000_000_000L, "7000000000")),
                new TreeMap<>(Map.of("maroz", "maroz", "سارة", "سارة")), Set.of(new BigDecimal("12")),
                Set.of(new BigDecimal("1.5"), new BigDecimal("300000000000")));
    }

    @Test
    void aSketchComesBackAsItWas() {
        Sketch sketch = sketch();
        Sketch back = Traced.read(Traced.of(sketch, counts), counts);
        assertThat(back).usingRecursiveComparison().isEqualTo(sketch);
    }

    @Test
    void byWhichWordsItIsFoundStandsFirst() {
        Sketch sketch = sketch();
        Trace trace = Traced.of(sketch, counts);
        assertThat(trace.telling()).isPositive().isLessThanOrEqualTo(Index.KEYS);
        assertThat(Arrays.stream(trace.words()).limit(trace.telling())).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(sketch.body().keys(Index.KEYS, counts)).map(counts::hash).boxed().toList());
        assertThat(trace.words()).hasSameSizeAs(sketch.body().words()).doesNotHaveDuplicates();
    }

    @Test
    void twoWordsOfOneNumberAreOne() {
        assertThat("kellhadan").hasSameHashCodeAs("kellhadc0");
        Sketch sketch = Sketch.of(Made.report("k", "2026-03-03", null, "Kellhadan and Kellhadc0 burned."), counts);
        assertThat(Traced.of(sketch, counts).words()).contains("kellhadan".hashCode()).doesNotHaveDuplicates();
    }

    @Test
    void aReportWithoutDayOrWordsHasATraceToo() {
        Sketch empty = Sketch.of(Made.report("e", null, "Und."), counts);
        assertThat(Traced.read(Traced.of(empty, counts), counts)).usingRecursiveComparison().isEqualTo(empty);
    }

    @Test
    void aNameIsKeptByItsLastWordAlone() {
        assertThat(new String(Traced.of(sketch(), counts).rest(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("maroz").doesNotContain("Ilven");
    }
}
