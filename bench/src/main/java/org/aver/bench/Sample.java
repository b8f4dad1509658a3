package org.aver.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Published;
import org.aver.core.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The articles a benchmark reads: those of a corpus whose length is nearest to that of a common news report. */
final class Sample {
    private static final int WORDS = 800;

    private Sample() {
    }

    /**
     * Reads {@code attribution/polnear-dev.jsonl} of a data folder.
     *
     * @throws IOException where it cannot be read or a line is no article; the message names it
     */
    static List<Article> of(Path data, int count) throws IOException {
        Path corpus = data.resolve("attribution").resolve("polnear-dev.jsonl");
        List<Article> articles = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(corpus)) {
            number++;
            try {
                JsonNode row = Json.mapper().readTree(line);
                if (row.path("annotator").asInt(0) == 0) { // others re-read the same text
                    articles.add(article(row, line));
                }
            } catch (JacksonException | NullPointerException e) {
                throw new IOException(corpus + ":" + number + ": not an article with id and text", e);
            }
        }
        articles.sort(Comparator.comparingInt((Article a) -> Math.abs(words(a) - WORDS)).thenComparing(Article::id));
        return articles.subList(0, Math.min(count, articles.size()));
    }

    private static Article article(JsonNode row, String line) {
        return new Article(row.get("id").asString(), null, Digest.sha256(line), null, null, null,
                Published.parse(row.path("published").asString("")).orElse(null), "en", row.get("text").asString(),
                List.of(), List.of());
    }

    static int words(Article article) {
        return article.text().strip().split("\\s+").length;
    }
}
