package org.aver.training.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aver.core.Span;
import org.aver.core.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * An article with every attribution that an annotator marked.
 *
 * @param annotator 0 is the reading to train on; others re-read the same text
 */
public record Attributed(String id, int annotator, String text, List<Attribution> attributions) {

    /** Spans in code points of the text; a role nobody marked is empty. */
    public record Attribution(List<Span> source, List<Span> cue, List<Span> content) {
    }

    /**
     * Reads a corpus in JSON Lines: {@code id, annotator?, text, attributions: [{source, cue, content: [[start, end], …]}]}.
     *
     * @throws IOException where the file cannot be read, or a line is not of that form (the message names it)
     */
    public static List<Attributed> read(Path corpus) throws IOException {
        List<Attributed> articles = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(corpus)) {
            number++;
            try {
                JsonNode row = Json.mapper().readTree(line);
                List<Attribution> attributions = new ArrayList<>();
                row.get("attributions").forEach(a -> attributions
                        .add(new Attribution(spans(a.get("source")), spans(a.get("cue")), spans(a.get("content")))));
                articles.add(new Attributed(row.get("id").asString(), row.path("annotator").asInt(0),
                        row.get("text").asString(), attributions));
            } catch (JacksonException | NullPointerException e) {
                throw new IOException(corpus + ":" + number + ": not an attributed article", e);
            }
        }
        return articles;
    }

    private static List<Span> spans(JsonNode node) {
        List<Span> spans = new ArrayList<>();
        if (node != null) {
            node.forEach(pair -> spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt())));
        }
        return spans;
    }
}
