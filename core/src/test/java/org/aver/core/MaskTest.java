package org.aver.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MaskTest {
    private static Mask of(String... names) {
        Reading full = FullReading.of();
        List<Victim> victims = List.of(names).stream().map(name -> new Victim("v1", name, null, null, null, null,
                "killed", List.of(new Span(0, 1)), null, "i0")).toList();
        return Mask.of(new Reading(full.article(), "test", List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), victims, List.of(), List.of(), List.of()));
    }

    @Test
    void namesTheirPartsAndAgesAreHidden() {
        assertThat(of("Ana de Miro")
                .hide("Ana de Miro, 31, was a nurse. Miro lived in Mirov; Ana\nMiro’s brother, 9, too."))
                .isEqualTo("[name withheld], was a nurse. [name withheld] lived in Mirov; [name withheld]’s brother, 9,"
                        + " too.");
    }

    @Test
    void whatNamesNobodyStays() {
        assertThat(of("Bo de Lind").hide("The plans de novo, by Bob.")).isEqualTo("The plans de novo, by Bob.");
        assertThat(of().hide("Ana Miro")).isEqualTo("Ana Miro");
    }

    @Test
    void spansAreCodePoints() {
        assertThat(of("Ana Miro").spans("🌊 Ana Miro, 31, and Miro")).containsExactly(new Span(2, 14),
                new Span(20, 24));
    }
}
