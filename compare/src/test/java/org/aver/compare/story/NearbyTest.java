package org.aver.compare.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.aver.compare.Made;
import org.junit.jupiter.api.Test;

class NearbyTest {
    private static final String MAROZ = "Doctor Ilven Maroz of the Saint Oda clinic counted the dead of Kellhad.";
    private static final String SAFFRON = "Saffron traders from Upper Veshten lay between the stalls, Tormel Quist said.";
    private static final String GOATS = "Goats from Little Quoy were auctioned in Dunmar by Sorrel Brandt of Pellgate.";

    private final KeptInMemory kept = new KeptInMemory();

    private void keep(String id, String title, String... sentences) {
        kept.keep(Made.titled(id, "2026-03-03", title, sentences));
    }

    private boolean takeUp() {
        return new Nearby(kept).takeUp(id -> Objects.requireNonNull(kept.reports.get(id)).reading());
    }

    private List<String> story(String id) {
        assertThat(takeUp()).isTrue();
        return new Nearby(kept).story(id);
    }

    private List<String> ofAll(String id) {
        return Stories.of(kept.reports.values()).with(id).orElseThrow().reports();
    }

    @Test
    void theStoryIsThatOfAllReportsThoughFewAreRead() {
        keep("a", "Maroz counts Kellhad dead", MAROZ, SAFFRON);
        keep("b", "Kellhad dead counted", MAROZ, SAFFRON);
        for (int i = 0; i < 100; i++) {
            keep("z" + i, "Auction number " + i, GOATS);
        }
        assertThat(story("b")).containsExactly("a", "b").isEqualTo(ofAll("b"));
        assertThat(kept.read).contains("a").doesNotContain("z1");
    }

    @Test
    void whatJoinedIsAskedToo() {
        keep("a", "Maroz counts Kellhad dead", MAROZ, MAROZ);
        keep("b", "Maroz counts Kellhad dead, Quist tells of saffron", MAROZ, SAFFRON);
        keep("c", "Quist tells of saffron traders", SAFFRON, SAFFRON);
        assertThat(ofAll("a")).as("the story is longer than what a alone meets").containsExactly("a", "b", "c");
        assertThat(story("a")).containsExactly("a", "b", "c");
    }

    @Test
    void aReportWithoutLikeIsItsOwnStory() {
        keep("a", "Maroz counts Kellhad dead", MAROZ);
        keep("b", "Auction", GOATS);
        assertThat(story("a")).containsExactly("a");
        assertThat(new Nearby(kept).story("nobody")).as("nothing is known of it").containsExactly("nobody");
    }

    @Test
    void whatCameLaterIsTakenUpOnce() {
        keep("a", "Maroz counts Kellhad dead", MAROZ, SAFFRON);
        keep("x", "Auction", GOATS);
        assertThat(story("a")).containsExactly("a");
        var before = kept.traces.get("x");
        keep("b", "Kellhad dead counted", MAROZ, SAFFRON);
        assertThat(story("a")).containsExactly("a", "b");
        assertThat(kept.traces.get("x")).isSameAs(before);
    }

    @Test
    void whatAnotherMakerLeftIsMadeAnew() {
        keep("a", "Maroz counts Kellhad dead", MAROZ, SAFFRON);
        keep("b", "Kellhad dead counted", MAROZ, SAFFRON);
        kept.keep("someone else", kept.behind("someone else", 9), List.of());
        assertThat(story("a")).containsExactly("a", "b");
    }

    @Test
    void whereNothingCanBeKeptItSaysSo() {
        keep("a", "Maroz counts Kellhad dead", MAROZ);
        kept.open = false;
        assertThat(takeUp()).isFalse();
        assertThat(kept.traces).isEmpty();
    }
}
