package org.aver.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.aver.workbench.article.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passages that are hard to bear are folded where somebody set that, and only there. */
class FoldingTest {
    private static final String REPORT = """
            Police find two men dead at Wend

            Police said two men were found dead near the mill on Monday.

            A neighbour said one body had been dismembered.""";

    @Test
    void nothingIsFoldedUnlessSomebodySetsIt(@TempDir Path folder) throws IOException, InterruptedException {
        try (var opened = new Opened(folder)) {
            String path = opened.keep(REPORT, "The Wend Post");
            assertThat(opened.page(path)).contains("dismembered").doesNotContain("class=\"fold\"");
        }
    }

    @Test
    void whatIsFoldedCanBeOpenedAndSaysWhoSetIt(@TempDir Path folder) throws IOException, InterruptedException {
        try (var opened = new Opened(folder, new Folding("A. <Lund>"))) {
            String path = opened.keep(REPORT, "The Wend Post");
            assertThat(opened.page(path)).contains("class=\"fold\"", "A. &lt;Lund&gt;</bdi> set that", "dismembered",
                    "graphic words are folded on this page").doesNotContainPattern(
                            "</summary><p[^>]*>(?:<[^>]*>)*Police");
            assertThat(opened.page("/search?q=neighbour")).contains("class=\"fold\"");
        }
    }

    @Test
    void theQueueFoldsTheSame(@TempDir Path folder) throws IOException, InterruptedException {
        try (var opened = new Opened(folder, new Folding("A. Lund"))) {
            opened.keep(REPORT, "The Wend Post");
            String id = opened.page("/review.csv?kind=statement&q=neighbour").lines().filter(l -> l.contains(
                    "statement")).reduce((a, b) -> b).orElseThrow().split(",")[0];
            assertThat(shown(opened.page("/review?at=" + id))).contains(id).doesNotContain("dismembered");
            assertThat(shown(opened.page("/review?whole=1&at=" + id))).contains("near the mill").doesNotContain(
                    "dismembered");
            String many = opened.page("/review/bulk?kind=statement");
            assertThat(many).contains("dismembered");
            assertThat(shown(many)).contains(id, "near the mill").doesNotContain("dismembered");
        }
        try (var opened = new Opened(folder)) {
            assertThat(shown(opened.page("/review/bulk?kind=statement"))).contains("dismembered");
        }
    }

    /** What a page shows before anything is opened. */
    private static String shown(String page) {
        return page.replaceAll("(?s)<details class=\"fold\">.*?</details>", "");
    }

    @Test
    void wordsAreWholeWordsOfAnyCase() {
        var on = new Folding("somebody");
        assertThat(on.folds("His throat slit, they said")).isTrue();
        assertThat(on.folds("BODY PARTS were found")).isTrue();
        assertThat(on.folds("They scraped the road and drank grape juice")).isFalse();
        assertThat(Folding.OFF.folds("BODY PARTS were found")).isFalse();
    }
}
