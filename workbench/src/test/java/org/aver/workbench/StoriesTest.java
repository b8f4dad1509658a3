package org.aver.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aver.core.json.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Reports of one flood side by side, asked for over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoriesTest {
    private Opened opened;
    private JsonNode head;
    private String page = "";
    private JsonNode story;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException, InterruptedException {
        opened = new Opened(folder);
        Flood.keep(opened);
        opened.keep(
                "Museum of clocks opens its doors in Bergen\n\nThe museum shows four hundred clocks, its director said. Tickets"
                        + " are sold until autumn.",
                "Bergen Weekly");
        opened.settle();
        head = Json.mapper().readTree(opened.page("/stories.json")).get("stories").get(0);
        page = opened.page("/stories/" + head.get("id").stringValue());
        story = Json.mapper().readTree(opened.page("/stories/" + head.get("id").stringValue() + ".json")).get("story");
    }

    @AfterAll
    void close() {
        opened.close();
    }

    private static List<String> texts(JsonNode nodes, String field) {
        var texts = new ArrayList<String>();
        nodes.forEach(n -> texts.add(n.get(field).stringValue()));
        return texts;
    }

    @Test
    void articlesTextsAndSourcesAreCounted() throws IOException, InterruptedException {
        assertThat(head.get("articles").intValue()).isEqualTo(4);
        assertThat(head.get("texts").intValue()).isEqualTo(3);
        assertThat(page).contains("4 articles, 3 texts, ", "National Rescue Agency");
        assertThat(opened.page("/stories")).contains("1 stories of 2 articles or more", "4 articles, 3 texts, ");
        assertThat(opened.page("/stories?least=1")).contains("2 stories of any number");
        assertThat(opened.page("/stories.csv").lines().toList()).hasSize(2);
    }

    @Test
    void anEarlierTextCountsForNothing() {
        assertThat(story.get("earlier")).hasSize(1);
        assertThat(story.get("reports")).hasSize(4);
        assertThat(page).contains("Earlier texts, which a later one of the same address revises").doesNotContain(
                "Twenty-one people");
    }

    @Test
    void clashesStandWithBothSentences() {
        List<String> kinds = texts(story.get("clashes"), "kind");
        assertThat(kinds).contains("contradicts");
        assertThat(page).contains("cannot both be so", "Twenty-three people", "<h3>");
    }

    @Test
    void whoCountsHowManyStandsInAMatrix() {
        JsonNode toll = story.get("tolls").get(0);
        assertThat(texts(toll.get("rows"), "source")).anyMatch(n -> n.endsWith("Ministry of Health")).anyMatch(n -> n
                .endsWith("National Rescue Agency"));
        assertThat(page).contains("Who counts how many", "as of 2026-05-0", "not verified",
                "How it was told, day by day");
    }

    @Test
    void whatAnOutletDoesWithAStatementIsShown() {
        JsonNode outlets = story.get("outlets");
        assertThat(outlets).hasSize(3);
        var stances = new ArrayList<String>();
        story.get("sayings").forEach(s -> s.get("cells").forEach(c -> c.get("stances").forEach(a -> stances.add(a.get(
                "words").stringValue()))));
        assertThat(stances).contains("same", "contradicts");
        assertThat(page).contains("silent");
    }

    @Test
    void whatAReprintDroppedIsShown() {
        assertThat(page).contains("could not be independently verified", "<del", "<ins", "deadly");
    }

    @Test
    void privatePersonsAreNamedInTheirArticlesAlone() throws IOException, InterruptedException {
        String id = head.get("id").stringValue();
        for (String across : List.of("/stories", "/stories.json", "/stories.csv", "/stories/" + id, "/stories/" + id
                + ".json", "/figures?story=" + id, "/timeline?story=" + id, "/map?story=" + id)) {
            assertThat(opened.page(across)).as(across).doesNotContain("Milo", "Tarn,", "Lisbet", "Anker");
        }
    }

    @Test
    void everyArticleLeadsToItsStory() throws IOException, InterruptedException {
        for (JsonNode report : head.get("reports")) {
            String brief = report.stringValue();
            assertThat(opened.get("/stories/" + brief).statusCode()).isIn(200, 302);
            assertThat(opened.page("/articles/" + brief)).contains("/stories/" + head.get("id").stringValue());
        }
        for (String none : List.of("ffffffffffff", "..%2f..%2fetc", "12", "%3Cscript%3E")) {
            assertThat(opened.get("/stories/" + none).statusCode()).as(none).isIn(400, 404);
        }
    }

    @Test
    void mapTimelineAndFiguresCanBeLimitedToOneStory() throws IOException, InterruptedException {
        String id = head.get("id").stringValue();
        assertThat(opened.page("/search?story=" + id)).contains("4 articles").doesNotContain("Museum");
        assertThat(opened.page("/search?story=ffffffffffff")).contains("0 articles");
        assertThat(opened.page("/figures?story=" + id)).contains("Of one story");
        assertThat(opened.page("/timeline?story=" + id)).doesNotContain("Museum");
    }

    @Test
    void theSameSaidElsewhereIsFound() throws IOException, InterruptedException {
        JsonNode claim = story.get("sayings").get(0);
        String statement = opened.page("/statements/" + claim.get("article").stringValue() + "." + claim.get(
                "statement").stringValue());
        assertThat(statement).contains("The same said elsewhere", "same speaker", "The Coast Daily");
    }

    @Test
    void aLaterTextStandsBesideTheEarlierOne() throws IOException, InterruptedException {
        String earlier = story.get("earlier").get(0).get("key").stringValue().substring(0, 12);
        assertThat(opened.page("/articles/" + earlier)).contains("what it changed", "?versions=1");
        String later = opened.page("/articles/" + earlier).replaceFirst(
                "(?s).*href=\"(/articles/[0-9a-f]{12}\\?versions=1)\".*", "$1");
        assertThat(opened.page(later)).contains("<del>one</del>", "<ins>three</ins>", "The headline was",
                "1 passage was");
    }
}
