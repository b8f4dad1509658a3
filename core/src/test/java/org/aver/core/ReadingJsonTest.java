package org.aver.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.aver.core.json.ReadingJson;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {
    @Test
    void aReadingComesBackAsItWas() {
        Article article = new Article("x", null, Digest.sha256("x"), "T", "P", null,
                new Published("2026-03-03T10:00:00+02:00"), "en", "T",
                List.of(new Zone(new Span(0, 1), Zone.Kind.TITLE)), List.of());
        Statement s = new Statement("s1",
                new Statement.Source(List.of(new Span(0, 1)), null, Statement.SourceKind.PERSON, List.of(),
                        Statement.Basis.UNSTATED),
                Statement.Spans.of(new Span(1, 2)), Statement.Spans.of(new Span(2, 3)), Statement.Mode.DIRECT,
                Statement.Act.CLAIM_RESPONSIBILITY, Statement.Commitment.ASSERTED, Statement.Polarity.POSITIVE, false,
                Statement.CueTone.NEUTRAL, null, null, null, List.of(), null, Statement.Status.STANDING, null, 0.97);
        Figure f = new Figure("f1", new Span(0, 1), "2.3 million", new BigDecimal("2300000"), null,
                Figure.Bound.MORE_THAN, Figure.Unit.PERSON, Figure.Measure.BODIES_FOUND, null, Figure.Scope.UNKNOWN,
                null, null, null, null, null, "s1", false, null, null);
        TimeExpression t = new TimeExpression("t0", new Span(0, 1), TimeExpression.Type.DATE, "2026-03-03",
                java.time.LocalDate.parse("2026-03-03"), java.time.LocalDate.parse("2026-03-03"),
                TimeExpression.Relation.ON);
        Reading reading = new Reading(article, "r", List.of(new Span(0, 1)), List.of(s), List.of(f), List.of(t),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        String json = ReadingJson.write(reading);
        System.out.println(json);
        assertThat(ReadingJson.read(json)).isEqualTo(reading);
    }
}
