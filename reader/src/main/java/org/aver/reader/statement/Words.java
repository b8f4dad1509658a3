package org.aver.reader.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aver.reader.DataFile;

/** The closed classes of words that the first rules use, by name. Immutable and thread-safe. */
final class Words {
    private final Map<String, Set<String>> classes = new HashMap<>();

    Words() {
        for (String[] row : DataFile.rows(Words.class, "words.tsv")) {
            classes.computeIfAbsent(row[0], k -> new HashSet<>()).addAll(List.of(row[1].split(" ")));
        }
    }

    boolean is(String name, String word) {
        Set<String> found = classes.get(name);
        if (found == null) {
            throw new IllegalStateException("words.tsv has no class " + name);
        }
        return found.contains(word.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    }
}
