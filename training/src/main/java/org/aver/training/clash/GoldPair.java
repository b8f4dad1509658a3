package org.aver.training.clash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.aver.compare.clash.Comparison;
import org.aver.compare.clash.Comparison.Kind;
import org.aver.core.Article;
import org.jspecify.annotations.Nullable;
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
        return GoldReports.read(gold, GoldPair::pair);
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
        String kind = row.get("kind").asString();
        return new GoldPair(row.get("id").asString(), GoldReports.of(row),
                kind.equals("none") ? null : Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                GoldReports.text(row, "between"), GoldReports.text(row, "inside"), GoldReports.text(row, "differs"));
    }
}
