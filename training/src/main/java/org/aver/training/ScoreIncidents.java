package org.aver.training;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Published;
import org.aver.core.json.Json;
import org.aver.reader.Draft;
import org.aver.reader.Reader;
import org.aver.training.incident.MucScore;
import tools.jackson.databind.JsonNode;

/**
 * Scores the reader's incidents by the rules of MUC-4: {@code ScoreIncidents DATA-FOLDER [dev|tune|all|test] [--misses]}. The
 * dev rows are those whose id's SHA-256 ends in 0, 1 or 2. The date of a text's dateline is given as its day of publication.
 */
public final class ScoreIncidents {
    private static final Set<String> ROWS = Set.of("dev", "tune", "all", "test");

    private ScoreIncidents() {
    }

    public static void main(String[] args) throws IOException {
        boolean misses = args.length > 1 && args[args.length - 1].equals("--misses");
        String rows = args.length - (misses ? 1 : 0) > 1 ? args[1] : "dev";
        if (args.length == 0 || !ROWS.contains(rows)) {
            System.err.println("usage: ScoreIncidents DATA-FOLDER [dev|tune|all|test] [--misses]");
            System.exit(2);
        }
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        MucScore score = new MucScore(out, misses);
        String file = rows.equals("test") ? "muc-tst1-2.jsonl" : "muc-dev.jsonl";
        int count = 0;
        try (Reader reader = Reader.open()) {
            for (String line : Files.readAllLines(Path.of(args[0], "incidents", file))) {
                JsonNode row = Json.mapper().readTree(line);
                boolean dev = "012".indexOf(Digest.sha256(row.get("id").asString()).charAt(63)) >= 0;
                if (!rows.equals("all") && !rows.equals("test") && dev != rows.equals("dev")) {
                    continue;
                }
                String text = row.get("text").asString();
                LocalDate day = MucScore.day(text);
                score.add(draft(reader, row.get("id").asString(), text, day), day, row.get("incidents"));
                count++;
            }
        }
        out.println(file + ", " + rows + ": " + count + " texts");
        score.print();
        out.flush();
    }

    private static Draft draft(Reader reader, String id, String text,
            @org.jspecify.annotations.Nullable LocalDate day) {
        Draft draft = new Draft(new Article(id, null, Digest.sha256(text), null, null, null,
                day == null ? null : new Published(day.toString()), "en", text, List.of(), List.of()));
        reader.stages().forEach(stage -> stage.read(draft));
        return draft;
    }
}
