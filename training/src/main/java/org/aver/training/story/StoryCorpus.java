package org.aver.training.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aver.compare.Report;
import org.aver.core.Digest;
import org.aver.core.Reading;
import org.aver.core.json.Json;
import org.aver.core.json.ReadingJson;
import tools.jackson.databind.JsonNode;

/**
 * Reports with the story each is of.
 *
 * @param reports those that could be read
 * @param gold    the story of every report, read or not
 */
record StoryCorpus(List<Report> reports, Map<String, String> gold) {
    /** @param readings as {@code aver read --json} prints them; the corpus's stories stand under "story" or "incident" */
    static StoryCorpus read(Path corpus, Path readings) throws IOException {
        Map<String, String> gold = new HashMap<>();
        for (String line : Files.readAllLines(corpus)) {
            JsonNode row = Json.mapper().readTree(line);
            gold.put(row.get("id").asString(), (row.has("story") ? row.get("story") : row.get("incident")).asString());
        }
        List<Report> reports = new ArrayList<>();
        for (String line : Files.readAllLines(readings)) {
            Reading reading = ReadingJson.read(line);
            reports.add(new Report(reading.article().id(), reading));
        }
        return new StoryCorpus(reports, gold);
    }

    /** Rows kept for scores: ids whose SHA-256 ends in 0, 1 or 2. Nothing is learned from them. */
    static boolean isHeld(String id) {
        return "012".indexOf(Digest.sha256(id).charAt(63)) >= 0;
    }

    boolean areOne(String first, String second) {
        return gold.getOrDefault(first, first).equals(gold.getOrDefault(second, second));
    }
}
