package org.aver.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VictimTest {
    @Test
    void maskingTakesWhatTellsWhoItIs() {
        Victim victim = new Victim("v7", "Ana Miro", "31", "female", "nurse", "civilian", "killed",
                List.of(new Span(7, 15)), "s3", "i0");
        assertThat(victim.masked()).isEqualTo(
                new Victim("v7", null, null, "female", "nurse", "civilian", "killed", List.of(), "s3", "i0"));
    }

    @Test
    void anAgeThatIsAClassStays() {
        Victim child = new Victim("v7", null, "child", null, null, null, "injured", List.of(new Span(7, 9)), null,
                "i0");
        assertThat(child.masked().age()).isEqualTo("child");
        assertThat(child.masked().spans()).isEmpty();
    }
}
