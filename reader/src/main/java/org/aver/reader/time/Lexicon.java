package org.aver.reader.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.aver.reader.DataFile;
import org.jspecify.annotations.Nullable;

/** The words of time by kind, each with its value. Immutable and thread-safe. */
final class Lexicon {
    private final Map<String, Map<String, String>> kinds = new HashMap<>();

    private Lexicon(String file) {
        for (String[] row : DataFile.rows(Lexicon.class, file)) {
            for (String word : row[2].split(" ")) {
                kinds.computeIfAbsent(row[0], kind -> new HashMap<>()).put(word.replace('_', ' '), row[1]);
            }
        }
    }

    static Lexicon words() {
        return new Lexicon("words.tsv");
    }

    static Lexicon context() {
        return new Lexicon("context.tsv");
    }

    /** The value of a word of a kind, else null. */
    @Nullable
    String value(String kind, String word) {
        return kinds.getOrDefault(kind, Map.of()).get(word);
    }

    boolean has(String kind, String word) {
        return value(kind, word) != null;
    }

    /** The value as a number, 0 where the word is not of the kind. */
    int number(String kind, String word) {
        String value = value(kind, word);
        return value == null ? 0 : Integer.parseInt(value);
    }

    Set<String> of(String kind) {
        return kinds.getOrDefault(kind, Map.of()).keySet();
    }
}
