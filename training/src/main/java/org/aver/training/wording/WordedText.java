package org.aver.training.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Published;
import org.aver.core.Statement;
import org.aver.core.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A text with its statements as a person reads them, in the form of the reading. */
public record WordedText(Article article, List<Statement> statements) {

    /**
     * Reads gold in JSON Lines: {@code id, published, text, statements}, the statements as {@code aver read --json} prints them.
     *
     * @throws IOException where the file cannot be read, or a line is not of that form (the message names it)
     */
    public static List<WordedText> read(Path gold) throws IOException {
        List<WordedText> texts = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(gold)) {
            number++;
            try {
                JsonNode row = Json.mapper().readTree(line);
                List<Statement> statements = new ArrayList<>();
                for (JsonNode node : row.get("statements")) {
                    statements.add(Json.mapper().treeToValue(node, Statement.class));
                }
                String text = row.get("text").asString();
                texts.add(new WordedText(new Article(row.get("id").asString(), null, Digest.sha256(line), null, null,
                        null, Published.parse(row.get("published").asString()).orElse(null), "en", text, List.of(),
                        List.of()), statements));
            } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
                throw new IOException(gold + ":" + number + ": not a text with statements", e);
            }
        }
        return texts;
    }
}
