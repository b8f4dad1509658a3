package org.aver.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Statement.Spans;
import org.aver.core.Zone;
import org.junit.jupiter.api.Test;

class OutletVoiceTest {
    private static final String TEXT = "😀 It burned. Medics said it burned. It went on. Read also this.";

    private static Span span(String words) {
        return org.aver.core.Text.of(TEXT).span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    private static Reading reading(List<Span> carried) {
        var statement = new Statement("s1", new Statement.Source(List.of(span("Medics")), null, null, List.of(), null),
                Spans.of(span("said")), Spans.of(span("it burned")), Statement.Mode.INDIRECT, Statement.Act.STATE,
                Statement.Commitment.ASSERTED, Statement.Polarity.POSITIVE, false, Statement.CueTone.NEUTRAL, null,
                null,
                null, carried, null, Statement.Status.STANDING, null, 0.9);
        var article = new Article("a", null, Digest.sha256(TEXT), null, null, null, null, "en", TEXT,
                List.of(new Zone(span("Read also this."), Zone.Kind.RELATED)), List.of());
        return new Reading(article, "test", List.of(span("😀 It burned."), span("Medics said it burned."),
                span("It went on."), span("Read also this.")), List.of(statement), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void whatNoStatementCovers() {
        assertThat(OutletVoice.sentences(reading(List.of()))).containsExactly(span("😀 It burned."), span(
                "It went on."));
        assertThat(OutletVoice.sentences(reading(List.of(span("It went on."))))).containsExactly(span(
                "😀 It burned."));
    }
}
