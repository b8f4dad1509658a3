package org.aver.reader;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Statement.Act;
import org.aver.core.Statement.Commitment;
import org.aver.core.Statement.CueTone;
import org.aver.core.Statement.Mode;
import org.aver.core.Statement.Polarity;
import org.aver.core.Statement.Spans;
import org.aver.core.Statement.Status;
import org.junit.jupiter.api.Test;

class StatementsAtTest {
    private static Statement statement(int cue, Span content, Span... carried) {
        return new Statement("s" + cue, null, Spans.of(new Span(cue, cue + 4)), Spans.of(content), Mode.INDIRECT,
                Act.STATE, Commitment.ASSERTED, Polarity.POSITIVE, true, CueTone.NEUTRAL, null, null, null,
                List.of(carried), null, Status.STANDING, null, 1);
    }

    @Test
    void findsTheInnermostOfNestedContents() {
        StatementsAt at = new StatementsAt(List.of(statement(100, new Span(0, 90)), statement(40, new Span(50, 80))));
        assertThat(requireNonNull(at.innermost(new Span(60, 70))).id()).isEqualTo("s40");
        assertThat(requireNonNull(at.innermost(new Span(45, 60))).id()).isEqualTo("s100");
        assertThat(at.innermost(new Span(85, 95))).isNull();
        assertThat(at.innermost(new Span(95, 99))).isNull();
    }

    @Test
    void keepsCarriedSentencesApart() {
        StatementsAt at = new StatementsAt(List.of(statement(30, new Span(0, 29), new Span(40, 60))));
        assertThat(at.innermost(new Span(45, 50))).isNull();
        assertThat(requireNonNull(at.carried(new Span(45, 50))).id()).isEqualTo("s30");
        assertThat(at.carried(new Span(5, 6))).isNull();
    }

    @Test
    void findsNothingWhereNothingWasSaid() {
        assertThat(new StatementsAt(List.of()).innermost(new Span(0, 1))).isNull();
    }
}
