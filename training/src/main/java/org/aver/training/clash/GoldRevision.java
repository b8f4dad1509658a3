package org.aver.training.clash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aver.core.Article;
import tools.jackson.databind.JsonNode;

/**
 * A few short reports of one story and which of their figures took the place of which.
 *
 * @param revisions "1:15 > 2:19": the 15 of the first report gave way to the 19 of the second
 * @param withdrawn "1:40": the 40 of the first report was taken back
 */
public record GoldRevision(String id, List<Article> reports, Set<String> revisions, Set<String> withdrawn) {
    public GoldRevision {
        reports = List.copyOf(reports);
        revisions = java.util.Collections.unmodifiableSet(new TreeSet<>(revisions));
        withdrawn = java.util.Collections.unmodifiableSet(new TreeSet<>(withdrawn));
    }

    /**
     * Reads gold in JSON Lines.
     *
     * @throws IOException where the file cannot be read, or a line is not of that form (the message names it)
     */
    public static List<GoldRevision> read(Path gold) throws IOException {
        return GoldReports.read(gold, GoldRevision::row);
    }

    private static GoldRevision row(JsonNode row) {
        Set<String> revisions = new TreeSet<>();
        row.get("revisions").forEach(r -> revisions.add(edge(r.get(0).asString(), r.get(1).asString())));
        Set<String> withdrawn = new TreeSet<>();
        row.get("withdrawn").forEach(w -> withdrawn.add(w.asString()));
        return new GoldRevision(row.get("id").asString(), GoldReports.of(row), revisions, withdrawn);
    }

    static String edge(String old, String now) {
        return old + " > " + now;
    }
}
