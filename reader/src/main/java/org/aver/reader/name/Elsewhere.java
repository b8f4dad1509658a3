package org.aver.reader.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.aver.reader.name.Lexicon.Kind;

/**
 * What an article's other sentences tell of a word: whether it is written small, stands after a title or a first name, belongs to
 * a longer name, is said to say. One pass over the article.
 */
final class Elsewhere {
    static final int SMALL = 1;
    static final int CAPITAL = 2;
    static final int AFTER_FIRST_NAME = 4;
    static final int AFTER_TITLE = 8;
    static final int AFTER_IN = 16;
    static final int IN_ORGANISATION = 32;
    static final int SPEAKS = 64;
    static final int ALL = 127;

    private static final Set<String> SAYING = Set.of("said", "says", "told", "added");
    private static final Set<String> IN = Set.of("in", "near", "from");
    private static final int LONGEST_ACRONYM = 6;

    private final Map<String, Integer> signs = new HashMap<>();
    private final Set<String> initials = new HashSet<>();
    private final Set<String> organisationInitials = new HashSet<>();

    Elsewhere(Surface surface, Runs runs) {
        for (int i = 0; i < surface.size; i++) {
            if (surface.cases[i] == Case.NORMAL) {
                signs.merge(surface.words[i], sign(surface, runs, i), (a, b) -> a | b);
            }
            if (runs.isIn(i) && runs.first[i] == i && runs.end[i] > i + 1) {
                acronym(surface, i, runs.end[i]);
            }
        }
    }

    private static int sign(Surface surface, Runs runs, int i) {
        if (!surface.capitals[i]) {
            return SMALL;
        }
        int sign = surface.opens[i] ? 0 : CAPITAL;
        if (i > 0 && surface.capitals[i - 1]) {
            sign |= surface.isFirstName(i - 1) ? AFTER_FIRST_NAME : 0;
            sign |= surface.is(Kind.TITLE, i - 1) ? AFTER_TITLE : 0;
        }
        if (i > 0 && runs.first[i] == i && IN.contains(surface.words[i - 1])) {
            sign |= AFTER_IN;
        }
        if (runs.isIn(i)) {
            int last = runs.end[i];
            sign |= last - i > 1 && surface.is(Kind.ORGANISATION, last - 1) ? IN_ORGANISATION : 0;
            boolean says = last < surface.size && SAYING.contains(surface.words[last])
                    || i == runs.first[i] && i > 0 && SAYING.contains(surface.words[i - 1]);
            sign |= says ? SPEAKS : 0;
        }
        return sign;
    }

    private void acronym(Surface surface, int first, int end) {
        StringBuilder letters = new StringBuilder();
        boolean organisation = false;
        for (int i = first; i < end; i++) {
            if (surface.capitals[i]) {
                letters.appendCodePoint(surface.passage.tokens().get(i).chars().codePointAt(0));
                organisation |= surface.is(Kind.ORGANISATION, i);
            }
        }
        if (letters.length() <= LONGEST_ACRONYM) {
            initials.add(letters.toString());
            if (organisation) {
                organisationInitials.add(letters.toString());
            }
        }
    }

    /** The signs of a word, joined. */
    int of(String word) {
        return signs.getOrDefault(word, 0);
    }

    /** 2 where the token stands for a longer name with an organisation's head, 1 for another longer name, else 0. */
    int acronymOf(String token) {
        String bare = token.replace(".", "");
        return organisationInitials.contains(bare) ? 2 : bare.length() > 1 && initials.contains(bare) ? 1 : 0;
    }
}
