package org.aver.compare.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.aver.compare.Made;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private final Counts counts = new Counts();

    private Vector body(String... sentences) {
        Vector body = Sketch.of(Made.titled("a", "2026-03-03", "", sentences), counts).body();
        counts.add(body);
        return body;
    }

    @Test
    void aReportHasTheShareOfTheNamesThatMostReportsHave() {
        List<Vector> told = Stream.of("Maroz in Kellhad, saffron.", "Maroz of Veshten in Kellhad.",
                "Maroz and Brandt, Kellhad.").map(this::body).toList();
        Profile profile = Profile.of(told, counts);
        assertThat(profile.weights()).hasSize(2);
        assertThat(profile.share(body("Kellhad before the judges, with Maroz."))).isEqualTo(1);
        assertThat(profile.share(body("Judges heard Maroz."))).isBetween(0.4, 0.6);
        assertThat(profile.share(body("Veshten, Brandt, saffron."))).isZero();
    }
}
