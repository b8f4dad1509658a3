package org.aver.training;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aver.reader.Reader;
import org.aver.training.clash.GoldRevision;
import org.aver.training.clash.RevisionScore;

/** Scores which figures take each other's place in series, from text: {@code ScoreSeries [--misses] GOLD.jsonl…}. */
public final class ScoreSeries {
    private ScoreSeries() {
    }

    public static void main(String[] args) throws IOException {
        List<String> files = new ArrayList<>(List.of(args));
        boolean misses = files.remove("--misses");
        if (files.isEmpty() || files.getFirst().startsWith("-")) {
            System.err.println("usage: ScoreSeries [--misses] GOLD.jsonl...");
            System.exit(2);
        }
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        try (Reader reader = Reader.open()) {
            for (String file : files) {
                RevisionScore score = RevisionScore.of(GoldRevision.read(Path.of(file)), reader::read);
                out.println("== " + Path.of(file).getFileName());
                if (misses) {
                    score.misses().forEach((row, made) -> {
                        out.println(row.id() + " wants " + row.revisions() + " withdrawn " + row.withdrawn());
                        row.reports().forEach(a -> out.println("    " + a.text().replace('\n', ' ')));
                        out.println("    -> " + made);
                    });
                }
                out.printf(Locale.ROOT, "revised or withdrawn: %d, found %d, wrong %d: precision %.1f, recall %.1f%n",
                        score.gold(), score.found(), score.wrong(), score.precision(), score.recall());
            }
        }
        out.flush();
    }
}
