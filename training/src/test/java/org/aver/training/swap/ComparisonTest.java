package org.aver.training.swap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Statement.Spans;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    // "Iran denied it." and "The United States denied it."
    private static final Alignment ALIGNMENT = new Alignment(
            List.of(new Alignment.Run(new Span(0, 4), new Span(0, 17))));
    private static final Reading BEFORE = reading(statement(0, 4, 5, Statement.Act.DENY, Statement.Mode.INDIRECT));

    private static Statement statement(int from, int to, int cue, Statement.Act act, Statement.Mode mode) {
        return new Statement("s" + cue, new Statement.Source(List.of(new Span(from, to)), null, null, List.of(), null),
                Spans.of(new Span(cue, cue + 6)), Spans.of(new Span(cue + 7, cue + 9)), mode, act,
                Statement.Commitment.ASSERTED, Statement.Polarity.POSITIVE, false, Statement.CueTone.NEUTRAL, null,
                null, null, List.of(), null, Statement.Status.STANDING, null, 0.5);
    }

    private static Reading reading(Statement... statements) {
        return new Reading(Invented.article("x", "x"), "test", List.of(), List.of(statements), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static List<java.util.Set<Difference>> differences(Reading after) {
        return Comparison.of(BEFORE, after, ALIGNMENT, Comparison.NAMES).pairs().stream()
                .map(Comparison.Pair::differences).toList();
    }

    @Test
    void theSameStatementsAreEqualOnceSpansComeBack() {
        Reading after = reading(statement(0, 17, 18, Statement.Act.DENY, Statement.Mode.INDIRECT));
        Comparison comparison = Comparison.of(BEFORE, after, ALIGNMENT, Comparison.NAMES);
        assertThat(comparison.statements()).isEqualTo(1);
        assertThat(comparison.equal()).isEqualTo(1);
    }

    @Test
    void everyDifferenceIsNamed() {
        assertThat(differences(reading(statement(0, 24, 18, Statement.Act.STATE, Statement.Mode.DIRECT))))
                .containsExactly(java.util.Set.of(Difference.SOURCE, Difference.ACT, Difference.MODE));
        assertThat(differences(reading())).containsExactly(java.util.Set.of(Difference.LOST));
        assertThat(differences(reading(statement(0, 17, 18, Statement.Act.DENY, Statement.Mode.INDIRECT),
                statement(0, 17, 40, Statement.Act.DENY, Statement.Mode.INDIRECT))))
                .containsExactly(java.util.Set.of(), java.util.Set.of(Difference.GAINED));
    }

    @Test
    void loadedWordsMayChangeTheMode() {
        Reading after = reading(statement(0, 17, 18, Statement.Act.DENY, Statement.Mode.DIRECT));
        assertThat(Comparison.of(BEFORE, after, ALIGNMENT, Comparison.WORDS).equal()).isEqualTo(1);
        assertThat(Comparison.of(BEFORE, after, ALIGNMENT, Comparison.NAMES).equal()).isZero();
    }
}
