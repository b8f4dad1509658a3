package org.aver.reader.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a first reading of the article found, by word: the second reading sees for each word as what its other occurrences were
 * read, and as part of which longer names.
 */
public final class FirstReading {
    private static final int KINDS = 1 + Tags.TYPES.size();

    private final int[] kinds;
    private final String[] words;
    private final Map<String, int[]> single = new HashMap<>();
    private final Map<String, int[]> longer = new HashMap<>();

    FirstReading(Surface surface, int[] tags) {
        words = surface.words;
        kinds = new int[tags.length];
        for (int i = 0; i < tags.length; i++) {
            kinds[i] = Tags.type(tags[i]) + 1;
            if (surface.cases[i] != Case.TITLE && (kinds[i] > 0 || surface.capitals[i])) {
                single.computeIfAbsent(words[i], w -> new int[KINDS])[kinds[i]]++;
            }
        }
        List<Name> names = Tags.names(tags);
        for (Name name : names) {
            for (int i = name.first(); name.size() > 1 && i < name.end(); i++) {
                longer.computeIfAbsent(words[i], w -> new int[KINDS])[kinds[i]]++;
            }
        }
    }

    void addTo(Features features, int token) {
        features.add(80, most(single.get(words[token]), kinds[token]), 0);
        features.add(81, most(longer.get(words[token]), -1), 0);
        features.add(82, most(longer.get(words[token]), -1), most(single.get(words[token]), kinds[token]));
        if (token > 0) {
            features.add(83, most(longer.get(words[token - 1]), -1), most(longer.get(words[token]), -1));
        }
        if (token + 1 < words.length) {
            features.add(84, most(longer.get(words[token]), -1), most(longer.get(words[token + 1]), -1));
        }
    }

    /** The kind read most often, one occurrence of {@code own} left out; -1 where nothing is left. */
    private static int most(int @org.jspecify.annotations.Nullable [] counts, int own) {
        int best = -1;
        int most = 0;
        for (int kind = 0; counts != null && kind < KINDS; kind++) {
            int count = counts[kind] - (kind == own ? 1 : 0);
            if (count > most) {
                most = count;
                best = kind;
            }
        }
        return best;
    }
}
