package org.aver.training.clash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Published;
import org.aver.core.Span;
import org.aver.core.Zone;
import org.aver.core.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads gold that consists of a few short invented reports a line. */
final class GoldReports {
    private GoldReports() {
    }

    /**
     * @throws IOException where the file cannot be read, or a line is not of that form (the message names it)
     */
    static <T> List<T> read(Path gold, Function<JsonNode, T> row) throws IOException {
        List<T> rows = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(gold)) {
            number++;
            try {
                rows.add(row.apply(Json.mapper().readTree(line)));
            } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
                throw new IOException(gold + ":" + number + ": not a row of gold reports", e);
            }
        }
        return rows;
    }

    /** The reports of a row: the first is called by the row's id and ".1". */
    static List<Article> of(JsonNode row) {
        List<Article> reports = new ArrayList<>();
        for (JsonNode report : row.get("reports")) {
            reports.add(article(row.get("id").asString() + "." + (reports.size() + 1), report));
        }
        return reports;
    }

    private static Article article(String id, JsonNode report) {
        String text = report.get("text").asString();
        String title = text(report, "title");
        int head = title == null ? 0 : title.codePointCount(0, title.length());
        int length = text.codePointCount(0, text.length());
        List<Zone> zones = title == null
                ? List.of()
                : List.of(new Zone(new Span(0, head), Zone.Kind.TITLE),
                        new Zone(new Span(head + 2, length), Zone.Kind.BODY));
        return new Article(id, null, Digest.sha256(text), title, report.get("publisher").asString(), null,
                Published.parse(report.get("published").asString()).orElse(null), "en", text, zones, List.of());
    }

    static @Nullable String text(JsonNode row, String name) {
        JsonNode node = row.path(name);
        return node.isMissingNode() || node.isNull() ? null : node.asString();
    }
}
