package org.aver.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.aver.core.json.Json;
import org.aver.reader.model.Casing;
import org.aver.reader.model.Casing.Case;
import org.aver.reader.model.Chunks;
import org.aver.reader.text.Passage;

/**
 * Prints the words that news writes in lower case, for the reader's common-words.txt: {@code CommonWords CORPUS.jsonl…}. A word
 * is common where it stands in lower case at least three times, and more often so than with a capital that says something.
 */
public final class CommonWords {
    private static final int FEWEST = 3;

    private CommonWords() {
    }

    public static void main(String[] args) throws IOException {
        Map<String, int[]> counts = new HashMap<>();
        for (String corpus : args) {
            for (String line : Files.readAllLines(Path.of(corpus))) {
                count(Passage.of(Json.mapper().readTree(line).get("text").asString()), counts);
            }
        }
        System.out.println(
                "# Words that news writes in lower case, by counts over corpora of news (training/run CommonWords);"
                        + " counts are facts, Apache-2.0.");
        counts.entrySet().stream().filter(e -> e.getValue()[0] >= FEWEST && e.getValue()[0] > e.getValue()[1])
                .map(Map.Entry::getKey).sorted().forEach(System.out::println);
    }

    private static void count(Passage passage, Map<String, int[]> counts) {
        Case[] cases = Casing.of(passage);
        for (int i = 0; i < cases.length; i++) {
            if (cases[i] == Case.LOWER || cases[i] == Case.CAPITAL) {
                String word = Chunks.lower(passage.tokens().get(i).chars());
                if (word.codePoints().allMatch(p -> Character.isLetter(p) || p == '-' || p == '\'')) {
                    counts.computeIfAbsent(word, k -> new int[2])[cases[i] == Case.LOWER ? 0 : 1]++;
                }
            }
        }
    }
}
