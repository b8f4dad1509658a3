package org.aver.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aver.capture.CaptureException;
import org.aver.capture.Captured;
import org.aver.capture.Captures;
import org.aver.capture.Given;
import org.aver.capture.Sink;
import org.aver.core.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Takes a picture of every page, over the demo's invented reports, where {@code AVER_SCREENSHOTS} names a folder for them. */
@EnabledIfEnvironmentVariable(named = "AVER_SCREENSHOTS", matches = ".+")
class ScreenshotsTest {
    private static final Path DEMO = Path.of("../cli/src/main/resources/org/aver/cli/demo");
    private static final long MOST_BYTES = 3 << 20;

    @Test
    void everyPage(@TempDir Path folder) throws IOException, InterruptedException {
        Path shots = Files.createDirectories(Path.of(System.getenv("AVER_SCREENSHOTS")));
        try (var chromium = Chromium.start(); var opened = new Opened(folder)) {
            keepDemo(opened);
            opened.settle();
            Map<String, String> pages = pages(opened);
            for (boolean dark : new boolean[]{false, true}) {
                for (boolean phone : new boolean[]{false, true}) {
                    try (Page page = phone ? chromium.page(dark, 390, 844) : chromium.page(dark, 1280, 900)) {
                        for (Map.Entry<String, String> one : pages.entrySet()) {
                            page.navigate(opened.address(one.getValue()));
                            if (one.getKey().equals("map")) {
                                page.locator("#map[data-ready]").waitFor();
                            }
                            Palette.write(page.screenshot(), shots.resolve(one.getKey() + (phone ? "-phone" : "")
                                    + (dark ? "-dark" : "") + ".png"));
                        }
                    }
                }
            }
        }
        try (var files = Files.list(shots)) {
            assertThat(files.mapToLong(f -> f.toFile().length()).sum()).isLessThan(MOST_BYTES);
        }
    }

    private static Map<String, String> pages(Opened opened) throws IOException, InterruptedException {
        JsonNode stories = Json.mapper().readTree(opened.page("/stories.json")).get("stories");
        JsonNode story = stories.get(0);
        for (JsonNode other : stories) {
            story = other.get("figures").intValue() > story.get("figures").intValue() ? other : story;
        }
        String id = story.get("id").stringValue();
        JsonNode reading = Json.mapper().readTree(opened.page("/articles/" + id + ".json"));
        String source = Json.mapper().readTree(opened.page("/figures.json?story=" + id)).get("rows").get(0).get(
                "speaker").get("id").stringValue();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("start", "/");
        pages.put("stories", "/stories");
        pages.put("story", "/stories/" + id);
        pages.put("story-clashes", "/stories/" + id + "#clashes");
        pages.put("story-statements", "/stories/" + id + "#said");
        pages.put("article", "/articles/" + id + "?figures=1");
        pages.put("statement", "/statements/" + id + "." + reading.get("statements").get(0).get("id").stringValue());
        pages.put("search", "/search?q=hospital");
        pages.put("figures", "/figures?story=" + id);
        pages.put("sources", "/sources");
        pages.put("source", "/sources/" + source);
        pages.put("map", "/map");
        pages.put("timeline", "/timeline?story=" + id);
        pages.put("review", "/review");
        pages.put("changes", "/changes");
        pages.put("exports", "/exports");
        pages.put("coverage", "/coverage");
        pages.put("method", "/method");
        return pages;
    }

    private static void keepDemo(Opened opened) throws IOException {
        for (String line : Files.readAllLines(DEMO.resolve("index.txt"))) {
            String[] fields = line.split("\t");
            if (!line.isBlank()) {
                try (InputStream in = Files.newInputStream(DEMO.resolve(fields[0].strip()))) {
                    Captures.read(fields[0].strip(), in, null, new Given(null, fields.length > 1
                            ? fields[1].strip()
                            : null, null, null), new Keeping(opened));
                }
            }
        }
        assertThat(opened.ledger().list()).isNotEmpty();
    }

    private record Keeping(Opened opened) implements Sink {
        @Override
        public void article(Captured one) {
            opened.ledger().add(one.capture(), one.article(), Opened.READER.read(one.article()));
        }

        @Override
        public void failed(CaptureException failure) {
            throw failure;
        }
    }
}
