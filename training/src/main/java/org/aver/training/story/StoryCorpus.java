package org.aver.training.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aver.compare.Report;
import org.aver.core.Digest;
import org.aver.core.Reading;
import org.aver.core.json.Json;
import org.aver.core.json.ReadingJson;
import org.jspecify.annotations.Nullable;
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
            gold.put(row.get("id").asString(), Objects.requireNonNull(story(row)));
        }
        List<Report> reports = new ArrayList<>();
        for (String line : Files.readAllLines(readings)) {
            Reading reading = ReadingJson.read(line);
            reports.add(new Report(reading.article().id(), reading));
        }
        return new StoryCorpus(reports, gold);
    }

    /**
     * Whether a row is kept for scores, so that nothing is learned from it: every row of a story whose SHA-256 begins with an odd
     * digit (those of world-events all end in an even one); where nobody says which story it is of, ids whose SHA-256 ends in 0, 1 or 2.
     */
    static boolean isHeld(JsonNode row) {
        String story = story(row);
        return story == null
                ? "012".indexOf(Digest.sha256(row.get("id").asString()).charAt(63)) >= 0
                : isHeldStory(story);
    }

    boolean isHeld(String id) {
        return isHeldStory(gold.getOrDefault(id, id));
    }

    private static boolean isHeldStory(String story) {
        return Character.digit(Digest.sha256(story).charAt(0), 16) % 2 == 1;
    }

    private static @Nullable String story(JsonNode row) {
        JsonNode story = row.has("story") ? row.get("story") : row.path("incident");
        return story.isMissingNode() || story.isNull() ? null : story.asString();
    }

    boolean areOne(String first, String second) {
        return gold.getOrDefault(first, first).equals(gold.getOrDefault(second, second));
    }
}
