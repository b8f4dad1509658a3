package org.aver.reader.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a passage shows of its one-word names: the last word of a longer name is a person's, the one after "in" a place's. */
final class Names {
    private static final List<String> FUNCTION = List.of("determiner", "phrase_end", "clause", "after_head", "fronting",
            "place_preposition", "self", "group", "negation", "direction");

    private final Set<String> people = new HashSet<>();
    private final Set<String> places = new HashSet<>();

    Names(Page page) {
        for (int i = 0; i < page.size(); i++) {
            if (!page.isCapitalised(i) || page.isCapitalised(i + 1) && !page.of("organisation", i + 1)) {
                continue;
            }
            boolean inName = page.isCapitalised(i - 1) && !isFunction(page, i - 1);
            boolean titled = page.of("title", i - 1) || page.of("position", i - 1);
            boolean office = page.of("organisation", i) || page.of("outlet_name", i) || page.of("position", i);
            if ((inName || titled) && !office && !page.of("state_name", i)) {
                people.add(page.word(i));
            }
            int before = page.of("direction", i - 1) ? i - 2 : i - 1;
            if (page.of("place_preposition", before)) {
                places.add(page.word(i));
            }
        }
    }

    /** A word that has its capital from the sentence's start: "While Harrow", "In Orrin". */
    private static boolean isFunction(Page page, int i) {
        return FUNCTION.stream().anyMatch(name -> page.of(name, i));
    }

    boolean isPerson(String word) {
        return people.contains(word);
    }

    /** Whether a word is used as a place and never as a person's name. */
    boolean isPlace(String word) {
        return places.contains(word) && !people.contains(word);
    }
}
