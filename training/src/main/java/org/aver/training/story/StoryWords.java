package org.aver.training.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aver.compare.story.Words;
import org.aver.core.json.Json;

/**
 * Prints the words of {@code words.tsv}: {@code StoryWords CORPUS.jsonl…}. A word stands in the list with the logarithm of one
 * among how many reports has it, in the corpus that has it most; it must be written in lower case mostly, so that no name of
 * a country or person is in it. Rows kept for scores are not counted.
 */
public final class StoryWords {
    private static final double LEAST_SHARE = 0.004;
    private static final int FEWEST = 3;
    private static final List<String> CALENDAR = List.of("monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december");
    private static final double CALENDAR_WEIGHT = 0.3;

    private StoryWords() {
    }

    public static void main(String[] args) throws IOException {
        Map<String, Double> shares = new TreeMap<>();
        Map<String, int[]> cases = new HashMap<>();
        for (String arg : args) {
            List<String> texts = Files.readAllLines(Path.of(arg)).stream().map(Json.mapper()::readTree)
                    .filter(row -> !StoryCorpus.isHeld(row)).map(row -> row.get("text").asString())
                    .toList();
            Map<String, Integer> counts = new HashMap<>();
            for (String text : texts) {
                List<String> words = Words.in(text).toList();
                words.forEach(w -> cases.computeIfAbsent(lower(w),
                        k -> new int[2])[Character.isLowerCase(w.charAt(0)) ? 0 : 1]++);
                Set<String> once = words.stream().map(StoryWords::lower).collect(Collectors.toSet());
                once.forEach(w -> counts.merge(w, 1, Integer::sum));
            }
            counts.forEach((word, count) -> {
                if (count >= FEWEST) {
                    shares.merge(word, count / (double) texts.size(), Math::max);
                }
            });
        }
        Map<String, Double> weights = new TreeMap<>();
        shares.forEach((word, share) -> {
            int[] seen = cases.getOrDefault(word, new int[2]);
            if (share > LEAST_SHARE && seen[0] >= seen[1] && word.chars().allMatch(Character::isLetter)) {
                weights.put(word, -Math.log(share));
            }
        });
        CALENDAR.forEach(word -> weights.put(word, CALENDAR_WEIGHT));
        StringBuilder out = new StringBuilder(
                "# Words that many reports have, with the logarithm of one among how many;"
                        + " counted over corpora of news by training/train-stories; counts are facts, Apache-2.0.\n");
        weights.forEach((word, weight) -> out.append(String.format(Locale.ROOT, "%s\t%.1f%n", word, weight)));
        System.out.write(out.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        System.out.flush();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
