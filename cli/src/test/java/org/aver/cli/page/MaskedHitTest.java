package org.aver.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Mask;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Text;
import org.aver.core.Victim;
import org.aver.ledger.Hit;
import org.junit.jupiter.api.Test;

class MaskedHitTest {
    private static final String TEXT = "Ana Miro, 31, was shot dead at the mill, Bo Lind said.";

    private static Reading reading() {
        var article = new Article("a", null, Digest.sha256(TEXT), "Ana Miro shot", null, null, null, "en", TEXT,
                List.of(), List.of());
        var victim = new Victim("v0", "Ana Miro", "31", null, null, null, "killed", List.of(new Span(0, 8)), null,
                "i0");
        return new Reading(article, "test", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(victim), List.of(), List.of(), List.of());
    }

    @Test
    void highlightsStayOnTheirWords() {
        Text text = Text.of(TEXT);
        Span name = new Span(4, 8);
        int at = TEXT.indexOf("mill");
        var hit = new Hit("key", "Ana Miro shot", null, null, TEXT, new Span(0, text.length()),
                List.of(name, new Span(at, at + 4)), List.of(new Hit.Said("k.s1", "Bo Lind", "said", TEXT)));
        Hit masked = MaskedHit.of(hit, Mask.of(reading()));
        assertThat(masked.title()).isEqualTo("[name withheld] shot");
        assertThat(masked.passage()).isEqualTo("[name withheld], was shot dead at the mill, Bo Lind said.");
        assertThat(masked.highlights().stream().map(Text.of(masked.passage())::slice)).containsExactly("mill");
        assertThat(masked.statements().getFirst().content()).startsWith("[name withheld], was");
        assertThat(masked.statements().getFirst().source()).isEqualTo("Bo Lind");
    }
}
