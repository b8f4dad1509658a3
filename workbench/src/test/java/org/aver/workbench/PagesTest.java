package org.aver.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.aver.core.json.Json;
import org.aver.core.json.ReadingJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the pages show, asked for over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private Opened opened;
    private String article = "";

    @BeforeAll
    void open(@TempDir Path folder) throws IOException, InterruptedException {
        opened = new Opened(folder);
        article = opened.keep(Opened.REPORT, "The Orvale Bell");
    }

    @AfterAll
    void close() {
        opened.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search", "/search?q=river", "/sources", "/figures", "/figures?x=as-of", "/map",
            "/timeline", "/coverage", "/method"})
    void everyPageAnswers(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = opened.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<main id=\"main\"").doesNotContain("style=").doesNotContain("onclick");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/sources", "/figures", "/map", "/timeline", "/coverage"})
    void listsAreDataToo(String path) throws IOException, InterruptedException {
        JsonNode json = Json.mapper().readTree(opened.page(path + ".json"));
        assertThat(json.isObject()).isTrue();
        assertThat(opened.page(path + ".csv").lines().count()).isGreaterThan(1);
    }

    @Test
    void theArticleShowsStatementsInTextAndRail() throws IOException, InterruptedException {
        String page = opened.page(article);
        var reading = ReadingJson.read(opened.page(article + ".json"));
        assertThat(reading.statements()).isNotEmpty();
        reading.statements().forEach(s -> assertThat(page).contains("id=\"t-" + s.id() + "\"", "id=\"r-" + s.id()
                + "\""));
        assertThat(page).contains(reading.article().sha256(), "At least nine", "dir=\"auto\"");
    }

    @Test
    void theTextIsShownWordByWord() throws IOException, InterruptedException {
        String text = opened.page(article).replaceFirst("(?s).*<article[^>]*>", "").replaceFirst("(?s)</article>.*",
                "");
        String words = text.replaceAll("<[^>]+>", "").replace("&#34;", "\"").replaceAll("\\s*\\n\\s*", " ").strip();
        assertThat(words).isEqualTo(Opened.REPORT.replaceAll("\\s*\\n\\s*", " ").strip());
    }

    @Test
    void theOutletsOwnVoiceStandsAlone() throws IOException, InterruptedException {
        assertThat(opened.page(article + "?voice=1")).contains("The road to the coast was closed on Tuesday.")
                .doesNotContain("asked for boats.</li>");
    }

    @Test
    void everyStatementHasAPage() throws IOException, InterruptedException {
        for (var s : ReadingJson.read(opened.page(article + ".json")).statements()) {
            HttpResponse<String> answer = opened.get("/statements/" + article.substring(10) + "." + s.id());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("Cite as", "In its paragraph");
        }
    }

    @Test
    void searchFindsTheSentenceAndWithholdsPrivateNames() throws IOException, InterruptedException {
        String page = opened.page("/search?q=baker+brother");
        assertThat(page).contains("<mark>", "[name withheld]").doesNotContain("Milo", "Tarn");
        assertThat(opened.page("/search.csv?q=baker")).doesNotContain("Tarn");
        assertThat(opened.page(article)).contains("Milo Tarn");
    }

    @Test
    void victimsAreNamedOnTheirReportsPageAlone() throws IOException, InterruptedException {
        String path = opened
                .keep("Nurse Ana Weil among two dead at Wend\n\nTwo people were killed in the village of Wend on"
                        + " Monday, police said. Among the dead was Ana Weil, 34, a nurse. Her sister Lea Weil said she loved"
                        + " the river.", "The Wend Post");
        assertThat(opened.page(path)).contains("Ana Weil");
        for (String across : List.of("/", "/search?q=nurse", "/search?q=loved", "/search", "/sources", "/figures",
                "/timeline", "/search.csv", "/timeline.csv", "/figures.csv?measure=killed", "/new.json")) {
            assertThat(opened.page(across)).as(across).doesNotContain("Weil");
        }
    }

    @Test
    void onlyOrganisationsAndOfficeHoldersAreSources() throws IOException, InterruptedException {
        String page = opened.page("/sources");
        assertThat(page).contains("National Rescue Agency").doesNotContain("Milo");
        JsonNode rows = Json.mapper().readTree(opened.page("/sources.json")).get("rows");
        String id = rows.get(0).get("id").stringValue();
        assertThat(opened.get("/sources/" + id).statusCode()).isEqualTo(200);
        assertThat(opened.get("/sources/000000000000").statusCode()).isEqualTo(404);
    }

    @Test
    void figuresKeepTheirBoundsAndSpeakers() throws IOException, InterruptedException {
        String killed = opened.page("/figures?measure=killed");
        assertThat(killed).contains("≥ 9", "National Rescue Agency", "<svg");
        assertThat(opened.page("/figures?measure=injured")).contains("20–30");
        assertThat(opened.page("/figures.csv?measure=killed")).contains("at_least");
    }

    @Test
    void whatHasNoPlaceOrDayIsCounted() throws IOException, InterruptedException {
        assertThat(opened.page("/map")).containsPattern("Not shown: [1-9][0-9]* unlocated");
        assertThat(opened.page("/map.geojson")).contains("\"FeatureCollection\"", "Paris");
    }

    @Test
    void filtersStandInTheAddress() throws IOException, InterruptedException {
        assertThat(opened.page("/search?outlet=Nobody")).contains("0 articles");
        assertThat(opened.page("/search?from=2026-05-05&to=2026-05-05")).contains("Flood at Orvale");
        assertThat(opened.page("/search?from=2026-05-06")).contains("0 articles");
        assertThat(opened.page("/search?from=yesterday")).contains("is no date");
    }

    @Test
    void whatIsNotThereIsSaidSo() throws IOException, InterruptedException {
        for (String path : List.of("/nope", "/articles/ffffffffffff", "/articles/..%2f..%2fetc%2fpasswd",
                "/statements/ffffffffffff.s1", "/assets/nope.js", "/assets/..%2faver.css")) {
            assertThat(opened.get(path).statusCode()).as(path).isIn(400, 404);
        }
        assertThat(opened.page("/nope")).contains("Search for it");
    }

    @Test
    void aLookKeepsNothing() throws IOException, InterruptedException {
        int before = opened.ledger().list().size();
        HttpResponse<String> answer = opened.post(Map.of("text", "Two people died at Wend, police said.", "do",
                "show"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("read and not kept", "police");
        assertThat(opened.ledger().list()).hasSize(before);
    }

    @Test
    void someOfAFileMayFail() throws IOException, InterruptedException {
        HttpResponse<String> answer = opened.post(Map.of("file:two.jsonl",
                "{\"text\": \"One man died, police said.\"}\n{\"text\": 7}\n", "do", "keep"));
        assertThat(answer.body()).contains("1 of 2 read; 1 failed", "two.jsonl:2");
    }

    @Test
    void nothingTypedIsLost() throws IOException, InterruptedException {
        HttpResponse<String> empty = opened.post(Map.of("text", " ", "title", "A title <b>", "do", "keep"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("nothing to read yet", "value=\"A title &lt;b>\"");
        HttpResponse<String> broken = opened.post(Map.of("text", "{\"no\": \"text here\"}", "do", "keep"));
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.body()).contains("{\"no\": \"text here\"}</textarea>");
    }
}
