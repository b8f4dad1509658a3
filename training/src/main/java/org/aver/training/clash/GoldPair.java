package org.aver.training.clash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aver.compare.clash.Comparison;
import org.aver.compare.clash.Comparison.Kind;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Published;
import org.aver.core.Span;
import org.aver.core.Zone;
import org.aver.core.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * One or two short reports and the one thing that is to be found in them.
 *
 * @param kind    how they stand, null where there is nothing to find
 * @param between label of whose claims they are, null where the gold does not say
 * @param inside  label of how one report disagrees with itself, or null
 * @param differs label of what keeps them from being compared, or null
 */
public record GoldPair(String id, List<Article> reports, @Nullable Kind kind, @Nullable String between,
        @Nullable String inside, @Nullable String differs) {
    public GoldPair {
        reports = List.copyOf(reports);
    }

    /**
     * Reads gold in JSON Lines.
     *
     * @throws IOException where the file cannot be read, or a line is not of that form (the message names it)
     */
    public static List<GoldPair> read(Path gold) throws IOException {
        List<GoldPair> pairs = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(gold)) {
            number++;
            try {
                pairs.add(pair(Json.mapper().readTree(line)));
            } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
                throw new IOException(gold + ":" + number + ": not a pair of reports", e);
            }
        }
        return pairs;
    }

    boolean isDetailed() {
        return between != null || inside != null || differs != null;
    }

    /** Whether a comparison of its kind says all that the gold says. */
    boolean agrees(Comparison c) {
        return c.kind() == kind && (between == null || between.equals(c.between().label()))
                && (inside == null || c.inside() != null && inside.equals(c.inside().label()))
                && (differs == null || c.differs().stream().anyMatch(aspect -> aspect.label().equals(differs)));
    }

    private static GoldPair pair(JsonNode row) {
        String id = row.get("id").asString();
        List<Article> reports = new ArrayList<>();
        for (JsonNode report : row.get("reports")) {
            reports.add(article(id + "." + (reports.size() + 1), report));
        }
        String kind = row.get("kind").asString();
        return new GoldPair(id, reports, kind.equals("none") ? null : Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                text(row, "between"), text(row, "inside"), text(row, "differs"));
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

    private static @Nullable String text(JsonNode row, String name) {
        JsonNode node = row.path(name);
        return node.isMissingNode() || node.isNull() ? null : node.asString();
    }
}
