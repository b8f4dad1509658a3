package org.aver.reader.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Names brought into a form that can be compared. */
final class Naming {
    private Naming() {
    }

    /** A person's names without particles: "Hassan al-Tarkan" has hassan, tarkan. */
    static List<String> person(List<String> words, Heads heads) {
        List<String> names = new ArrayList<>();
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            String bare = lower.startsWith("al-") || lower.startsWith("el-") ? lower.substring(3) : lower;
            if (bare.codePoints().anyMatch(Character::isLetter) && !heads.is("particle", bare)
                    && !bare.equals("'s")) {
                names.add(bare);
            }
        }
        return names.isEmpty() ? List.of(String.join(" ", words).toLowerCase(Locale.ROOT)) : names;
    }

    /** Whether two people's names may be one person's: the last names are the same, the first names do not differ. */
    static boolean agree(List<String> left, List<String> right) {
        if (left.size() == 1 || right.size() == 1) {
            return true;
        }
        String l = left.getFirst();
        String r = right.getFirst();
        return l.equals(r) || isInitial(l, r) || isInitial(r, l) || left.containsAll(right) || right.containsAll(left);
    }

    private static boolean isInitial(String initial, String name) {
        String bare = initial.replace(".", "");
        return bare.codePointCount(0, bare.length()) == 1 && name.startsWith(bare);
    }

    /** The words that tell a body from others, in a fixed order. */
    static Set<String> content(List<String> words, Heads heads) {
        Set<String> content = new TreeSet<>();
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (lower.codePoints().anyMatch(Character::isLetterOrDigit) && !heads.is("empty", lower)
                    && !heads.is("definite", lower) && !lower.equals("'s") && !lower.equals("\u2019s")) {
                content.add(lower);
            }
        }
        return content;
    }

    /** The head noun of a body's name: the word before "of", else the last. */
    static String head(List<String> words) {
        int of = words.indexOf("of");
        return (of > 0 ? words.get(of - 1) : words.getLast()).toLowerCase(Locale.ROOT);
    }

    /** The first letters of a name's capitalised words. */
    static String initials(List<String> words) {
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            if (Character.isUpperCase(word.codePointAt(0))) {
                letters.appendCodePoint(word.codePointAt(0));
            }
        }
        return letters.toString();
    }

    static boolean isAcronym(String word) {
        String bare = word.replace(".", "");
        return bare.length() > 1 && bare.length() < 8 && bare.codePoints().allMatch(Character::isUpperCase);
    }
}
