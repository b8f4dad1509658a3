package org.aver.training;

import java.io.BufferedReader;
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
import java.util.Map;
import java.util.TreeMap;
import org.aver.compare.Report;
import org.aver.compare.clash.Clashes;
import org.aver.compare.clash.Comparison;
import org.aver.core.Reading;
import org.aver.core.json.Json;
import org.aver.core.json.ReadingJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Prints every clash in the stories of a corpus whose stories are known, for a person to judge, and the counts of all comparisons by kind:
 * {@code ListClashes READINGS.jsonl GOLD.jsonl KEY [LEAST]}. The readings are those that {@code aver read --json} prints; {@code KEY} names the
 * story in the gold; stories of fewer than {@code LEAST} reports are left out.
 */
public final class ListClashes {
    private ListClashes() {
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 3) {
            System.err.println("usage: ListClashes READINGS.jsonl GOLD.jsonl KEY [LEAST]");
            System.exit(2);
        }
        int least = args.length > 3 ? Integer.parseInt(args[3]) : 1;
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        Map<String, List<Report>> stories = stories(Path.of(args[0]), keys(Path.of(args[1]), args[2]));
        Map<String, Integer> counts = new TreeMap<>();
        int compared = 0;
        for (Map.Entry<String, List<Report>> story : stories.entrySet()) {
            if (story.getValue().size() < least) {
                continue;
            }
            compared++;
            for (Comparison c : Clashes.of(story.getValue())) {
                counts.merge(c.kind().label() + (c.inside() == null ? "" : ", inside: " + c.inside().label())
                        + (c.isPossible() ? ", possible" : ""), 1, Integer::sum);
                if (c.isClash()) {
                    out.println(Json.mapper().writeValueAsString(new Found(story.getKey(), c)));
                }
            }
        }
        out.println(compared + " stories");
        counts.forEach((kind, n) -> out.println(n + " " + kind));
        out.flush();
    }

    private record Found(String story, Comparison comparison) {
    }

    private static Map<String, String> keys(Path gold, String key) throws IOException {
        Map<String, String> keys = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(gold)) {
            for (@Nullable
            String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = Json.mapper().readTree(line);
                keys.put(row.get("id").asString(), row.get(key).asString());
            }
        }
        return keys;
    }

    private static Map<String, List<Report>> stories(Path readings, Map<String, String> keys) throws IOException {
        Map<String, List<Report>> stories = new TreeMap<>();
        try (BufferedReader lines = Files.newBufferedReader(readings)) {
            for (@Nullable
            String line = lines.readLine(); line != null; line = lines.readLine()) {
                Reading reading = ReadingJson.read(line);
                String id = reading.article().id();
                String key = keys.get(id);
                if (key != null) {
                    stories.computeIfAbsent(key, k -> new ArrayList<>()).add(new Report(id, reading));
                }
            }
        }
        return stories;
    }
}
