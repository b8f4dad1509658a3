package org.aver.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aver.core.json.Json;
import org.aver.workbench.article.Folding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in a real Chromium; skipped, and said so, where none is installed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    private static final String ARABIC = "قالت وزارة الصحة إن تسعة أشخاص قتلوا في الفيضان يوم الاثنين.\n\nوقال رئيس البلدية"
            + " إن المدينة طلبت قوارب.";
    private static final String HEBREW = "משרד הבריאות אמר כי תשעה בני אדם נהרגו בשיטפון ביום שני.";

    private @Nullable Chromium chromium;
    private Opened opened;
    private String article = "";
    private String story = "";

    @BeforeAll
    void open(@TempDir Path folder) throws IOException, InterruptedException {
        chromium = Chromium.start();
        opened = new Opened(folder, new Folding("A. Lund"));
        Flood.keep(opened);
        article = opened.keep(Opened.REPORT, "The Orvale Bell");
        story = opened.page("/stories.json").replaceFirst("(?s).*?\"stories\":\\[\\{\"id\":\"([0-9a-f]{12})\".*",
                "/stories/$1");
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
            opened.close();
        }
    }

    private Page page(boolean dark, int width) {
        return Objects.requireNonNull(chromium).page(dark, width);
    }

    @Test
    void aPastedReportShowsItsStatementsAndAClickLightsThem() {
        try (Page page = page(false, 1280)) {
            page.navigate(opened.address("/"));
            page.fill("#text", Opened.REPORT + "\n\nPolice said one bus was missing.");
            page.click("button[value=keep]");
            page.waitForURL("**/articles/*");
            assertThat(page.locator(".rail li").count()).isGreaterThan(4);
            page.locator(".rail li").nth(2).locator(".what, .who").first().click();
            String id = page.locator(".rail li").nth(2).getAttribute("data-id");
            assertThat(page.locator("#text .on").first().getAttribute("data-s")).contains(Objects.requireNonNull(id));
            assertThat(page.url()).contains("s=" + id);
            page.locator("#text .s").last().click();
            String last = Objects.requireNonNull(page.locator("#text .on").first().getAttribute("data-s"));
            assertThat(last).contains(Objects.requireNonNull(page.locator(".rail .on").getAttribute("data-id")));
        }
    }

    @Test
    void theKeyboardIsEnough() {
        try (Page page = page(false, 1280)) {
            page.navigate(opened.address("/"));
            tabTo(page, "#text");
            page.keyboard().insertText("Seven people drowned at Wend, the Harbour Agency said.");
            tabTo(page, "button[value=keep]");
            page.keyboard().press("Enter");
            page.waitForURL("**/articles/*");
            tabTo(page, ".rail a[data-go]");
            page.keyboard().press("Enter");
            assertThat(page.locator("#text .on").count()).isPositive();
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("cue-link");
            page.keyboard().press("Enter");
            assertThat(page.locator(".rail .on").count()).isEqualTo(1);
            page.navigate(opened.address("/search"));
            page.keyboard().press("/");
            page.keyboard().type("drowned");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?q=drowned*");
            page.locator("#results mark").first().waitFor();
        }
    }

    @Test
    void aPointOfAStorysChartLeadsToItsSentence() {
        try (Page page = page(false, 1280)) {
            page.navigate(opened.address("/"));
            page.locator("a[href^='/stories/']").first().click();
            page.waitForURL("**/stories/*");
            page.locator(".chart a").first().click();
            page.waitForURL("**/articles/**");
            assertThat(page.locator("#text .on, #text .figure").count()).isPositive();
            assertThat(page.url()).contains("#f");
        }
    }

    @Test
    void aStoryIsReadWithTheKeyboardAlone() {
        try (Page page = page(false, 1280)) {
            page.navigate(opened.address("/stories"));
            tabTo(page, ".stories a");
            page.keyboard().press("Enter");
            page.waitForURL("**/stories/*");
            tabTo(page, ".stance.contradicts");
            page.keyboard().press("Enter");
            page.waitForURL("**/articles/**");
        }
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
        }
        throw new AssertionError(selector + " cannot be reached by the Tab key");
    }

    @Test
    void textThatRunsToTheLeftDoes() throws IOException, InterruptedException {
        for (String text : List.of(ARABIC, HEBREW)) {
            String path = opened.keep(text, "جريدة النهر");
            try (Page page = page(false, 1280)) {
                page.navigate(opened.address(path));
                assertThat(page.evaluate("getComputedStyle(document.querySelector('#text p')).direction")).isEqualTo(
                        "rtl");
                assertThat(page.evaluate("getComputedStyle(document.querySelector('.top')).direction")).isEqualTo(
                        "ltr");
            }
        }
    }

    @Test
    void nothingIsRunThatAReportBrings() throws IOException, InterruptedException {
        String hostile = "<img src=x onerror=alert(1)> The Ministry of Works said two people died."
                + " <script>alert(1)</script>";
        opened.post(Map.of("file:<svg onload=alert(1)>.txt", hostile, "title", hostile, "publisher", hostile, "do",
                "keep"));
        try (Page page = page(false, 1280)) {
            var alerts = new ArrayList<String>();
            page.onDialog(dialog -> {
                alerts.add(dialog.message());
                dialog.dismiss();
            });
            for (String path : List.of("/", "/stories?least=1", "/search?q=Ministry", "/figures", "/sources", "/map",
                    "/timeline", "/coverage")) {
                page.navigate(opened.address(path));
            }
            page.navigate(opened.address("/search?q=Ministry+Works"));
            page.locator("#results .reports a").first().click();
            assertThat(page.locator("#text").innerText()).contains("onerror=alert(1)");
            assertThat(alerts).isEmpty();
        }
    }

    @Test
    void pagesLoadNothingFromElsewhereAndBreakNoRule() {
        try (Page page = page(false, 1280)) {
            var wrong = new ArrayList<String>();
            page.onRequest(r -> {
                if (!r.url().startsWith(opened.address("/"))) {
                    wrong.add(r.url());
                }
            });
            page.onConsoleMessage(m -> wrong.add(m.text()));
            page.onPageError(wrong::add);
            for (String path : List.of("/", article, "/stories", story, "/search?q=river", "/sources", "/figures",
                    "/map", "/timeline",
                    "/coverage", "/method")) {
                page.navigate(opened.address(path));
            }
            page.navigate(opened.address("/map"));
            page.locator("#map[data-ready]").waitFor();
            assertThat(page.locator("#map path").count()).isGreaterThan(1);
            assertThat(wrong).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"false, 1280", "true, 1280", "false, 390", "true, 390"})
    void axeFindsNothing(boolean dark, int width) throws IOException, InterruptedException {
        String statement = article.replace("/articles/", "/statements/") + ".s" + opened.page(article + ".json")
                .replaceFirst("(?s).*?\"id\":\"s(\\d+)\".*", "$1");
        String later = opened.page("/articles/" + Json.mapper().readTree(opened.page(story + ".json")).get("story")
                .get("earlier").get(0).get("key").stringValue()).replaceFirst(
                        "(?s).*href=\"(/articles/[0-9a-f]{12}\\?versions=1)\".*", "$1");
        String source = opened.page("/sources.json").replaceFirst("(?s).*?\"id\":\"([0-9a-f]{12})\".*", "/sources/$1");
        try (Page page = page(dark, width)) {
            for (String path : List.of("/", article + "?figures=1&dates=1&places=1", article + "?voice=1", statement,
                    "/stories", "/stories?least=1", story, story + "?measure=injured", later, "/map" + story.replace(
                            "/stories/", "?story="),
                    "/search", "/search?q=river", "/sources", source, "/figures", "/map", "/timeline", "/coverage",
                    "/method", "/nope")) {
                page.navigate(opened.address(path));
                Chromium.checkAxe(page, path);
            }
        }
    }
}
