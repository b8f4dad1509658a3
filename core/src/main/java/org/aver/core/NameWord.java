package org.aver.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a name or of a text that may hold names, without a possessive's ending.
 *
 * @param start   in UTF-16 units of the words it was cut from
 * @param isOwner whether it had such an ending
 */
record NameWord(String word, int start, boolean isOwner) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*");
    private static final Pattern OWNED = Pattern.compile("['’][sS]$");
    /** Between the words of one name. */
    private static final Pattern GAP = Pattern.compile("[\\s.\\-\\u2010\\u2011\\u00AD]*");
    /** "One survivor", "A Karovian farmer": a capital that only opens a description; but "Ludwig van" is a name. */
    private static final Pattern PARTICLE = Pattern
            .compile("abu|al|bin|ben|da|de|del|della|der|di|du|el|ibn|la|le|van|von");
    private static final int LEAST = 2; // code points: an initial alone tells nobody

    static List<NameWord> in(String words) {
        List<NameWord> all = new ArrayList<>();
        Matcher found = WORD.matcher(words);
        while (found.find()) {
            String bare = OWNED.matcher(found.group()).replaceFirst("");
            all.add(new NameWord(bare.replace('’', '\''), found.start(), bare.length() < found.group().length()));
        }
        return all;
    }

    int end() {
        return start + word.length();
    }

    String lower() {
        return word.toLowerCase(Locale.ROOT);
    }

    /** In scripts without capitals every word counts as one with. */
    boolean isCapital() {
        return !Character.isLowerCase(word.codePointAt(0));
    }

    /** Whether a text's word is this one: in capitals throughout too, but never in small letters where this has a capital. */
    boolean isWritten(NameWord other) {
        return word.equalsIgnoreCase(other.word) && (!isCapital() || other.isCapital());
    }

    /** Whether two words of a text can be of one name. */
    static boolean areNear(NameWord one, NameWord next, String words) {
        return !one.isOwner && GAP.matcher(words).region(one.end(), next.start()).matches();
    }

    /** Which words of a name tell who it is, by place; the small ones between belong to the name and tell nobody. */
    static List<Integer> telling(List<NameWord> name) {
        List<Integer> telling = new ArrayList<>();
        for (int i = 0; i < name.size(); i++) {
            NameWord word = name.get(i);
            boolean opens = i == 0 && name.size() > 1 && !name.get(1).isCapital()
                    && !PARTICLE.matcher(name.get(1).word()).matches();
            if (word.isCapital() && !opens && word.word().codePointCount(0, word.word().length()) >= LEAST
                    && !Offices.isOffice(name, i) && !Offices.isNoName(word)) {
                telling.add(i);
            }
        }
        return telling;
    }

    /** The name in what somebody is called: from its first telling word to its last; empty where none tells. */
    static List<NameWord> name(String called) {
        List<NameWord> words = in(called);
        List<Integer> telling = telling(words);
        return telling.isEmpty() ? List.of() : words.subList(telling.getFirst(), telling.getLast() + 1);
    }
}
