package org.aver.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.aver.compare.Report;
import org.aver.compare.story.Nearby;
import org.aver.compare.story.Stories;
import org.aver.core.Capture;
import org.aver.core.Reading;
import org.aver.core.json.ReadingJson;
import org.aver.ledger.Ledger;

/**
 * Whether the story of one article, asked for alone, is the story that grouping the whole ledger gives: {@code NearRun READINGS.jsonl
 * [ROUNDS]}. In a round every reading is kept once, with other names, places and dates than before. Prints for how many articles, some
 * 200 at most, both are the same set, and pairs found by both over pairs found by either way.
 */
public final class NearRun {
    private static final int ASKED = 200;

    private NearRun() {
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("aver-near-");
        Path file = folder.resolve("near.db");
        Map<String, Report> reports = new TreeMap<>();
        try (Ledger ledger = Ledger.open(file)) {
            List<String> lines = Files.readAllLines(Path.of(args[0]));
            int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 1;
            for (int i = 0; i < rounds * lines.size(); i++) {
                Reading reading = Copies.of(ReadingJson.read(lines.get(i % lines.size())), i / lines.size(), i);
                String key = reading.article().key();
                if (reports.putIfAbsent(key, new Report(key, reading)) == null) {
                    ledger.add(Capture.of(null, "application/jsonl", key.getBytes(UTF_8)), reading.article(), reading);
                }
            }
            compare(ledger, reports);
        } finally {
            for (String end : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(folder.resolve("near.db" + end));
            }
            Files.deleteIfExists(folder);
        }
    }

    private static void compare(Ledger ledger, Map<String, Report> reports) {
        Stories stories = Stories.of(reports.values());
        Nearby nearby = new Nearby(ledger.traces());
        nearby.takeUp(key -> Objects.requireNonNull(reports.get(key)).reading());
        int same = 0;
        int several = 0;
        int sameOfSeveral = 0;
        long both = 0;
        long either = 0;
        int at = 0;
        int asked = 0;
        int step = 1 + (reports.size() - 1) / ASKED;
        for (var story : stories.list()) {
            for (String key : story.reports()) {
                if (at++ % step > 0) {
                    continue;
                }
                asked++;
                Set<String> near = new HashSet<>(nearby.story(key));
                boolean isSame = near.equals(new HashSet<>(story.reports()));
                same += isSame ? 1 : 0;
                several += story.reports().size() > 1 ? 1 : 0;
                sameOfSeveral += isSame && story.reports().size() > 1 ? 1 : 0;
                List<String> shared = new ArrayList<>(story.reports());
                shared.retainAll(near);
                both += shared.size() - 1;
                either += near.size() + story.reports().size() - shared.size() - 1;
            }
        }
        System.out.printf(Locale.ROOT,
                "%,d of %,d reports: the same story %.1f %%; of %,d in stories of several: %.1f %%; pairs"
                        + " found both ways, of all found: %.1f %%%n",
                asked, reports.size(), 100.0 * same / asked, several,
                100.0 * sameOfSeveral / Math.max(1, several), 100.0 * both / Math.max(1, either));
    }
}
