package org.aver.compare.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aver.compare.Made;
import org.aver.compare.Report;
import org.junit.jupiter.api.Test;

class StoriesTest {
    private static final Report MARKET = Made.titled("a", "2026-03-03", "Strike on Kellhad market kills 22",
            "An airstrike hit the covered market of Kellhad on Tuesday, Doctor Ilven Maroz of the Saint Oda clinic said.",
            "Traders from Upper Veshten had come to Kellhad to sell saffron and goats.");
    private static final Report MARKET_TOO = Made.titled("b", "2026-03-03", "Kellhad market hit from the air",
            "Doctor Ilven Maroz counted the dead of the market of Kellhad at the Saint Oda clinic on Tuesday.",
            "Saffron traders from Upper Veshten were among the dead, Maroz said.");
    private static final Report MARKET_LATER = Made.titled("c", "2026-03-05", "Maroz: toll of Kellhad market rises",
            "The toll of the strike on the market of Kellhad has risen, Doctor Ilven Maroz said at the Saint Oda clinic.",
            "Goats and saffron from Upper Veshten still lay between the stalls.");
    private static final Report FERRY = Made.titled("d", "2026-03-03", "Ferry sinks off Dunmar",
            "A ferry with pilgrims sank in the strait off Dunmar, Captain Sorrel Brandt of the harbour watch said.",
            "Fishermen from Little Quoy pulled pilgrims out of the water.");

    private static List<List<String>> groups(List<Report> reports) {
        Stories stories = new Stories();
        reports.forEach(stories::add);
        return stories.list().stream().map(Story::reports).toList();
    }

    @Test
    void reportsOfOneEventAreOneStoryWhateverTheirOrder() {
        List<Report> reports = new ArrayList<>(List.of(MARKET, MARKET_TOO, MARKET_LATER, FERRY));
        for (int turn = 0; turn < 4; turn++) {
            assertThat(groups(reports)).containsExactly(List.of("a", "b", "c"), List.of("d"));
            Collections.rotate(reports, 1);
        }
    }

    @Test
    void aLateReportJoinsTwoStoriesAndSaysSo() {
        String one = "Doctor Ilven Maroz, Saint Oda clinic, Kellhad, saffron, Veshten.";
        String other = "Colonel Tarn Bexley, Ninth Ford battalion, Orrin bridge, howitzers, Pellgate.";
        Stories stories = new Stories();
        assertThat(stories.add(Made.titled("a", "2026-03-03", "Maroz in Kellhad", one))).isEmpty();
        assertThat(stories.add(Made.titled("b", "2026-03-03", "Bexley at Orrin bridge", other))).isEmpty();
        assertThat(stories.list()).hasSize(2);
        assertThat(stories.add(Made.titled("c", "2026-03-03", "Maroz in Kellhad, Bexley at Orrin bridge", one, other)))
                .containsExactlyInAnyOrder("a", "b");
        assertThat(stories.list()).singleElement().satisfies(story -> {
            assertThat(story.id()).isEqualTo("a");
            assertThat(story.links()).hasSize(2).allSatisfy(
                    link -> assertThat(link.reasons()).anyMatch(r -> r.contains("rare words shared")).contains(
                            "published the same day"));
        });
    }

    @Test
    void reportsWithoutAnythingInCommonOrWithoutWordsStandAlone() {
        assertThat(groups(List.of(MARKET, FERRY, Made.report("e", null, null, "No.")))).hasSize(3);
    }
}
