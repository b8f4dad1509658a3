package org.aver.workbench.shelf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aver.workbench.mask.Speaker;

/** One object for equal speakers and words: of a hundred thousand articles most say "said". Thread-safe. */
final class Pool {
    private final Map<Speaker, Voice> voices = new ConcurrentHashMap<>();
    private final Map<String, String> words = new ConcurrentHashMap<>();

    Voice voice(Speaker speaker) {
        return voices.computeIfAbsent(speaker, Voice::of);
    }

    String word(String word) {
        String known = words.putIfAbsent(word, word);
        return known == null ? word : known;
    }
}
