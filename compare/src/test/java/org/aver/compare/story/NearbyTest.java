package org.aver.compare.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.aver.compare.Made;
import org.aver.compare.Report;
import org.junit.jupiter.api.Test;

class NearbyTest {
    private static final String MAROZ = "Doctor Ilven Maroz of the Saint Oda clinic counted the dead of Kellhad.";
    private static final String SAFFRON = "Saffron traders from Upper Veshten lay between the stalls, Tormel Quist said.";
    private static final String GOATS = "Goats from Little Quoy were auctioned in Dunmar by Sorrel Brandt of Pellgate.";

    private final Map<String, Report> kept = new TreeMap<>();
    private final List<String> loaded = new ArrayList<>();

    private void keep(String id, String title, String... sentences) {
        kept.put(id, Made.titled(id, "2026-03-03", title, sentences));
    }

    /** The reports that have most of the words, as a ledger's index gives them. */
    private List<String> near(List<String> words, int most) {
        return kept.values().stream().filter(r -> shared(r, words) > 0)
                .sorted(Comparator.comparingLong((Report r) -> -shared(r, words)).thenComparing(Report::id)).limit(most)
                .map(Report::id).toList();
    }

    private static long shared(Report report, List<String> words) {
        var own = new HashSet<>(List.of(report.text().toLowerCase(Locale.ROOT).split("[^a-z]+")));
        return words.stream().filter(own::contains).count();
    }

    private List<String> story(String id, int most) {
        return new Nearby(kept.size(), (around, words) -> near(words, most), other -> {
            loaded.add(other);
            return Objects.requireNonNull(kept.get(other));
        }).story(Objects.requireNonNull(kept.get(id))).stream().map(Report::id).toList();
    }

    @Test
    void theStoryIsThatOfAllReportsThoughFewAreLoaded() {
        keep("a", "Maroz counts Kellhad dead", MAROZ, SAFFRON);
        keep("b", "Kellhad dead counted", MAROZ, SAFFRON);
        for (int i = 0; i < 40; i++) {
            keep("z" + i, "Auction number " + i, GOATS);
        }
        assertThat(story("b", 10)).containsExactly("a", "b");
        assertThat(loaded).doesNotContain("z1");
        Stories all = Stories.of(kept.values());
        assertThat(all.list().stream().map(Story::reports)).contains(List.of("a", "b"));
    }

    @Test
    void whatJoinedIsAskedToo() {
        keep("a", "Maroz counts Kellhad dead", MAROZ, MAROZ);
        keep("b", "Maroz counts Kellhad dead, Quist tells of saffron", MAROZ, SAFFRON);
        keep("c", "Quist tells of saffron traders", SAFFRON, SAFFRON);
        assertThat(near(Sketch.telling(Objects.requireNonNull(kept.get("a")), 16), 3)).containsExactly("a", "b");
        List<String> story = Stories.of(kept.values()).list().stream().map(Story::reports)
                .filter(s -> s.contains("a")).findFirst().orElseThrow();
        assertThat(story).as("the story is longer than what a alone meets").containsExactly("a", "b", "c");
        assertThat(story("a", 3)).isEqualTo(story);
    }

    @Test
    void aReportWithoutLikeIsItsOwnStory() {
        keep("a", "Maroz counts Kellhad dead", MAROZ);
        keep("b", "Auction", GOATS);
        assertThat(story("a", 10)).containsExactly("a");
    }
}
