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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aver.compare.Report;
import org.aver.compare.clash.Clashes;
import org.aver.compare.clash.Comparison;
import org.aver.compare.clash.Comparison.Kind;
import org.aver.reader.Reader;
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

    private static final class Tally {
        private int gold;
        private int found;
        private int wrong;
    }

    private static void score(List<GoldPair> pairs, Reader reader, PrintStream out, boolean misses) {
        Map<Kind, Tally> tallies = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            tallies.put(kind, new Tally());
        }
        int details = 0;
        int right = 0;
        for (GoldPair pair : pairs) {
            List<Comparison> found = Clashes
                    .of(pair.reports().stream().map(a -> new Report(a.id(), reader.read(a))).toList());
            Set<Kind> kinds = new TreeSet<>();
            found.forEach(c -> kinds.add(c.kind()));
            boolean good = true;
            if (pair.kind() != null) {
                Tally tally = tally(tallies, pair.kind());
                tally.gold++;
                good = kinds.contains(pair.kind());
                tally.found += good ? 1 : 0;
                if (good && (pair.between() != null || pair.inside() != null || pair.differs() != null)) {
                    details++;
                    right += found.stream().anyMatch(c -> agrees(pair, c)) ? 1 : 0;
                }
            }
            for (Kind kind : kinds) {
                if (kind.isClash() && kind != pair.kind()) {
                    tally(tallies, kind).wrong++;
                    good = false;
                }
            }
            if (misses && !good) {
                print(out, pair, found);
            }
        }
        print(out, tallies);
        out.printf(Locale.ROOT,
                "of those found with a pairing, a place inside or an aspect in the gold: %d of %d right%n",
                right, details);
    }

    private static Tally tally(Map<Kind, Tally> tallies, Kind kind) {
        return java.util.Objects.requireNonNull(tallies.get(kind));
    }

    private static boolean agrees(GoldPair pair, Comparison c) {
        return c.kind() == pair.kind() && (pair.between() == null || pair.between().equals(c.between().label()))
                && (pair.inside() == null || c.inside() != null && pair.inside().equals(c.inside().label()))
                && (pair.differs() == null
                        || c.differs().stream().anyMatch(aspect -> aspect.label().equals(pair.differs())));
    }

    private static void print(PrintStream out, Map<Kind, Tally> tallies) {
        Tally all = new Tally();
        tallies.forEach((kind, t) -> {
            out.printf(Locale.ROOT, "%-26s %3d of %3d found%s%n", kind.label(), t.found, t.gold,
                    kind.isClash() ? ", " + t.wrong + " false" : "");
            if (kind.isClash()) {
                all.gold += t.gold;
                all.found += t.found;
                all.wrong += t.wrong;
            }
        });
        out.printf(Locale.ROOT, "clashes: precision %.1f (goal 90), recall %.1f (goal 80)%n",
                100.0 * all.found / Math.max(1, all.found + all.wrong), 100.0 * all.found / Math.max(1, all.gold));
    }

    private static void print(PrintStream out, GoldPair pair, List<Comparison> found) {
        out.println(pair.id() + " " + (pair.kind() == null ? "none" : pair.kind().label()));
        pair.reports().forEach(a -> out.println("    " + a.text().replace('\n', ' ')));
        found.forEach(c -> out.println("    -> " + c.kind().label() + " " + c.between().label() + " " + c.why()));
    }
}
