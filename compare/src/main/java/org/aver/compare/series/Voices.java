package org.aver.compare.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aver.compare.claim.Speaker;

/** One name for each speaker of a story, the first that was met, however articles write it. */
final class Voices {
    private final Map<String, List<Speaker>> under = new TreeMap<>();

    String name(Speaker speaker) {
        if (speaker.kind() != Speaker.Kind.NAMED) {
            return speaker.name();
        }
        for (String word : speaker.words()) {
            for (Speaker known : under.getOrDefault(word, List.of())) {
                if (known.same(speaker)) {
                    return known.name();
                }
            }
        }
        speaker.words().forEach(word -> under.computeIfAbsent(word, k -> new ArrayList<>()).add(speaker));
        return speaker.name();
    }
}
