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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.aver.compare.text.Origin;
import org.aver.compare.Report;
import org.aver.compare.text.SharedText;
import org.aver.compare.text.Texts;
import org.aver.core.Published;
import org.aver.core.json.Json;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Sentence;
import tools.jackson.databind.JsonNode;

/**
 * Builds 2,000 reprints of a corpus's articles and prints how many are found in one text with their original (recall), and how
 * many of the pairs called one text are (precision): {@code ScoreTexts CORPUS.jsonl... [--merges]}. Pairs whose originals are
 * one text already are not errors of the reprints; {@code --merges} lists those originals.
 */
public final class ScoreTexts {
    private static final int REPRINTS = 2_000;
    private static final int FEWEST_SENTENCES = 6;
    private static final long SEED = 1;

    private ScoreTexts() {
    }

    public static void main(String[] args) throws IOException {
        List<Report> originals = new ArrayList<>();
        for (String arg : args) {
            if (!arg.equals("--merges")) {
                originals.addAll(read(Path.of(arg)));
            }
        }
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        Texts alone = Texts.of(originals);
        if (List.of(args).contains("--merges")) {
            alone.shared().stream().filter(SharedText::whole).forEach(s -> out
                    .printf(Locale.ROOT, "%.2f %d sentences %s %s%n", s.share(), s.sentences().size(), s.first(),
                            s.second()));
        }
        out.printf(Locale.ROOT, "originals %d, texts among them %d%n", originals.size(), alone.texts().size());
        score(originals, groups(alone), out);
        out.flush();
    }

    private static void score(List<Report> originals, Map<String, String> groupAlone, PrintStream out) {
        List<Report> lengthy = originals.stream().filter(r -> r.sentences().size() >= FEWEST_SENTENCES).toList();
        Reprints reprints = new Reprints(SEED, lengthy);
        Random chance = new Random(SEED);
        List<Report> all = new ArrayList<>(originals);
        Map<String, String> originalOf = new TreeMap<>();
        for (int i = 0; i < REPRINTS; i++) {
            Report original = lengthy.get(chance.nextInt(lengthy.size()));
            all.add(reprints.of(original, "reprint-" + i));
            originalOf.put("reprint-" + i, original.id());
        }
        Texts texts = Texts.of(all);
        Map<String, String> group = groups(texts);
        long found = originalOf.entrySet().stream().filter(e -> of(group, e.getKey()).equals(of(group, e.getValue())))
                .count();
        int pairs = 0;
        int right = 0;
        Set<String> wrong = new HashSet<>();
        for (SharedText shared : texts.shared()) {
            boolean reprint = originalOf.containsKey(shared.first()) || originalOf.containsKey(shared.second());
            if (shared.whole() && reprint) {
                pairs++;
                String first = of(groupAlone, originalOf.getOrDefault(shared.first(), shared.first()));
                String second = of(groupAlone, originalOf.getOrDefault(shared.second(), shared.second()));
                right += first.equals(second) ? 1 : 0;
                if (!first.equals(second)) {
                    wrong.add(shared.first() + " " + shared.second());
                }
            }
        }
        out.printf(Locale.ROOT, "reprints %d, recall %.1f, precision %.1f (%d of %d pairs wrong)%n", REPRINTS,
                100.0 * found / REPRINTS, 100.0 * right / Math.max(1, pairs), wrong.size(), pairs);
    }

    private static String of(Map<String, String> map, String id) {
        return map.getOrDefault(id, id);
    }

    private static Map<String, String> groups(Texts texts) {
        Map<String, String> group = new HashMap<>();
        for (Origin text : texts.texts()) {
            text.articles().forEach(id -> group.put(id, text.articles().getFirst()));
        }
        return group;
    }

    private static List<Report> read(Path corpus) throws IOException {
        List<Report> reports = new ArrayList<>();
        for (String line : Files.readAllLines(corpus)) {
            JsonNode row = Json.mapper().readTree(line);
            String text = row.get("text").asString();
            reports.add(Reprints.report(row.get("id").asString(),
                    Published.parse(row.path("published").asString("")).orElse(null), text,
                    Passage.of(text).sentences().stream().map(Sentence::span).toList()));
        }
        return reports;
    }
}
