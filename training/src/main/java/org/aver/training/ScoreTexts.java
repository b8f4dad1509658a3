package org.aver.training;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.aver.compare.text.Origin;
import org.aver.compare.Report;
import org.aver.compare.text.SharedText;
import org.aver.compare.text.Texts;
import org.aver.core.Published;
import org.aver.core.json.Json;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Sentence;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Builds 2,000 reprints of a corpus's articles and prints how many are found in one text with their original (recall), and how
 * many of all pairs of articles put into one text are reprints of one another (precision): {@code ScoreTexts JUDGED.tsv CORPUS.jsonl...
 * [--merges]}. Two originals count as reprints only where JUDGED (gold/reprints.tsv) says so, which was judged by reading both;
 * every other merge is an error. {@code --merges} lists the merges of originals.
 */
public final class ScoreTexts {
    private static final int REPRINTS = 2_000;
    private static final int FEWEST_SENTENCES = 6;
    /** What is shorter is mostly the frame of a page whose report was not kept. */
    private static final int FEWEST_WORDS = 100;
    private static final long SEED = 1;

    private ScoreTexts() {
    }

    public static void main(String[] args) throws IOException {
        List<Report> originals = new ArrayList<>();
        for (String arg : List.of(args).subList(1, args.length)) {
            if (!arg.equals("--merges")) {
                originals.addAll(read(Path.of(arg)));
            }
        }
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        Judged judged = Judged.read(Path.of(args[0]));
        boolean lists = List.of(args).contains("--merges");
        merges(Texts.of(originals), judged, lists, out);
        score(originals, judged, lists, out);
        out.flush();
    }

    private static void merges(Texts texts, Judged judged, boolean lists, PrintStream out) {
        long merges = 0;
        long right = 0;
        for (SharedText shared : texts.shared()) {
            if (shared.whole()) {
                boolean reprint = judged.areOneText(shared.first(), shared.second());
                merges++;
                right += reprint ? 1 : 0;
                if (lists) {
                    out.printf(Locale.ROOT, "%s\t%s\t%s\t%.2f\t%d sentences%n", reprint ? "reprint" : "unjudged",
                            shared.first(), shared.second(), shared.share(), shared.sentences().size());
                }
            }
        }
        out.printf(Locale.ROOT, "merges among the originals %d, of them reprints as judged %d%n", merges, right);
    }

    private static void score(List<Report> originals, Judged judged, boolean lists, PrintStream out) {
        List<Report> lengthy = originals.stream().filter(r -> r.sentences().size() >= FEWEST_SENTENCES
                && r.text().split("\\s+").length >= FEWEST_WORDS).toList();
        Reprints reprints = new Reprints(SEED, lengthy);
        Random chance = new Random(SEED);
        List<Report> all = new ArrayList<>(originals);
        Map<String, String> originalOf = new TreeMap<>();
        originals.forEach(o -> originalOf.put(o.id(), o.id()));
        for (int i = 0; i < REPRINTS; i++) {
            Report original = lengthy.get(chance.nextInt(lengthy.size()));
            all.add(reprints.of(original, "reprint-" + i));
            originalOf.put("reprint-" + i, original.id());
        }
        Map<String, Origin> texts = new HashMap<>();
        List<Origin> origins = Texts.of(all).texts();
        origins.forEach(text -> text.articles().forEach(id -> texts.put(id, text)));
        long found = originalOf.entrySet().stream()
                .filter(e -> !e.getKey().equals(e.getValue())
                        && Objects.equals(texts.get(e.getKey()), texts.get(e.getValue())))
                .count();
        if (lists) {
            originalOf.forEach((id, of) -> {
                if (!Objects.equals(texts.get(id), texts.get(of))) {
                    out.println("missed\t" + id + "\t" + of);
                }
            });
        }
        long pairs = 0;
        long right = 0;
        for (Origin text : origins) {
            List<String> of = text.articles().stream().map(originalOf::get).toList();
            for (int i = 0; i < of.size(); i++) {
                for (int j = 0; j < i; j++) {
                    pairs++;
                    boolean reprint = of.get(i).equals(of.get(j)) || judged.areOneText(of.get(i), of.get(j));
                    right += reprint ? 1 : 0;
                    if (lists && !reprint) {
                        out.println(
                                "wrong\t" + text.articles().get(i) + "\t" + text.articles().get(j) + "\t" + of.get(i)
                                        + "\t" + of.get(j));
                    }
                }
            }
        }
        out.printf(Locale.ROOT, "reprints %d: precision %.2f (goal 99; %d of %d pairs wrong), recall %.2f (goal 97)%n",
                REPRINTS, 100.0 * right / Math.max(1, pairs), pairs - right, pairs, 100.0 * found / REPRINTS);
    }

    /** Pairs of originals judged by reading both, with all that follows from them. */
    private record Judged(Map<String, String> parent) {
        static Judged read(Path file) throws IOException {
            Judged judged = new Judged(new HashMap<>());
            for (String line : Files.readAllLines(file)) {
                String[] fields = line.split("\t");
                if (fields[0].equals("reprint")) {
                    judged.parent.put(judged.root(fields[1]), judged.root(fields[2]));
                }
            }
            return judged;
        }

        boolean areOneText(String one, String other) {
            return root(one).equals(root(other));
        }

        private String root(String id) {
            String at = id;
            while (!parent.getOrDefault(at, at).equals(at)) {
                at = parent.getOrDefault(at, at);
            }
            return at;
        }
    }

    /** The publisher, else the host of the page that an archive keeps. */
    private static @Nullable String outlet(JsonNode row) {
        String page = row.path("url").asString("").replaceFirst("^https?://web\\.archive\\.org/web/\\d+/", "");
        String host = page.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[:/].*", "");
        String publisher = row.path("publisher").asString(host);
        return publisher.isEmpty() ? null : publisher;
    }

    private static List<Report> read(Path corpus) throws IOException {
        List<Report> reports = new ArrayList<>();
        for (String line : Files.readAllLines(corpus)) {
            JsonNode row = Json.mapper().readTree(line);
            String text = row.get("text").asString();
            reports.add(Reprints.report(row.get("id").asString(), row.path("title").asString(""), outlet(row),
                    Published.parse(row.path("published").asString("")).orElse(null), text,
                    Passage.of(text).sentences().stream().map(Sentence::span).toList()));
        }
        return reports;
    }
}
