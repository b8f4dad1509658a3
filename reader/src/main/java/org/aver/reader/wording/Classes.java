package org.aver.reader.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.aver.reader.DataFile;

/** The closed classes of words and phrases that the rules use, by name. Immutable and thread-safe. */
final class Classes {
    private final Map<String, Set<String>> classes = new HashMap<>();

    Classes() {
        for (String[] row : DataFile.rows(Classes.class, "words.tsv")) {
            Set<String> words = classes.computeIfAbsent(row[0], k -> new HashSet<>());
            for (String word : row[1].split(" ")) {
                words.add(word.replace('_', ' '));
            }
        }
    }

    /** Whether a word or phrase, in lower case, is of a class. */
    boolean is(String name, String word) {
        Set<String> found = classes.get(name);
        if (found == null) {
            throw new IllegalStateException("words.tsv has no class " + name);
        }
        return found.contains(word);
    }
}
