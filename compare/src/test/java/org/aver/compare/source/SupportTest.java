package org.aver.compare.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aver.compare.Counted;
import org.aver.compare.Report;
import org.aver.compare.text.Texts;
import org.junit.jupiter.api.Test;

class SupportTest {
    private static Support support(String... speakers) {
        Counted counted = new Counted("a", "2026-03-04");
        for (String speaker : speakers) {
            counted.said(speaker, null, 22);
        }
        List<Report> story = List.of(counted.report());
        return Support.of(story, Texts.of(story).texts());
    }

    @Test
    void nobodyInParticularIsNoSourceWhateverBeginsTheSentence() {
        assertThat(support("A border guard officer", "Both sides", "another resident").sources()).isEmpty();
        assertThat(support("A border guard officer", "Both sides", "another resident").unnamed()).isEqualTo(3);
    }

    @Test
    void aNameBesideADescriptionIsASource() {
        assertThat(support("The health office", "A member of parliament, Daro Venn").sources()).hasSize(2);
    }
}
