package org.aver.reader.incident;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Names as they are compared. */
final class Names {
    private static final int SHORT = 3;

    private Names() {
    }

    /** The words of a name that tell people apart, in lower case. */
    static Set<String> words(Scene scene, Candidate person) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = person.first(); i < person.end(); i++) {
            String word = scene.words.at(i).toLowerCase(Locale.ROOT);
            if (word.length() >= SHORT && !word.endsWith(".")) {
                words.add(word);
            }
        }
        return words;
    }
}
