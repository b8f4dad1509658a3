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
import org.aver.compare.clash.Comparison;
import org.aver.reader.Reader;
import org.aver.training.clash.ClashScore;
import org.aver.training.clash.GoldPair;

/**
 * Scores comparisons on gold pairs, which the reader reads first: {@code ScoreClashes [--misses] GOLD.jsonl…}. A clash counts as found
 * where a clash of the same kind is printed for its pair; every other kind of clash printed for a pair is a false one. The other kinds
 * are scored by how many are found.
 */
public final class ScoreClashes {
    private ScoreClashes() {
    }

    public static void main(String[] args) throws IOException {
        List<String> files = new ArrayList<>(List.of(args));
        boolean misses = files.remove("--misses");
        if (files.isEmpty() || files.getFirst().startsWith("-")) {
            System.err.println("usage: ScoreClashes [--misses] GOLD.jsonl...");
            System.exit(2);
        }
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        try (Reader reader = Reader.open()) {
            for (String file : files) {
                out.println("== " + Path.of(file).getFileName());
                score(GoldPair.read(Path.of(file)), reader, out, misses);
            }
        }
        out.flush();
    }

    private static void score(List<GoldPair> pairs, Reader reader, PrintStream out, boolean misses) {
        ClashScore score = ClashScore.of(pairs, reader::read);
        if (misses) {
            score.misses().forEach((pair, found) -> print(out, pair, found));
        }
        score.tallies().forEach((kind, t) -> out.printf(Locale.ROOT, "%-26s %3d of %3d found%s%n", kind.label(),
                t.found(), t.gold(), kind.isClash() ? ", " + t.wrong() + " false" : ""));
        out.printf(Locale.ROOT, "clashes: precision %.1f (goal 90), recall %.1f (goal 80)%n", score.precision(),
                score.recall());
        out.printf(Locale.ROOT,
                "of those found with a pairing, a place inside or an aspect in the gold: %d of %d right%n",
                score.right(), score.detailed());
    }

    private static void print(PrintStream out, GoldPair pair, List<Comparison> found) {
        out.println(pair.id() + " " + (pair.kind() == null ? "none" : pair.kind().label()));
        pair.reports().forEach(a -> out.println("    " + a.text().replace('\n', ' ')));
        found.forEach(c -> out.println("    -> " + c.kind().label() + " " + c.between().label() + " " + c.why()));
    }
}
