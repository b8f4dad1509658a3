package org.aver.training.swap;

import java.util.Locale;

/** How a phrase is written where it stands, and how another is written in its place. */
enum Style {
    AS_IS, CAPITALISED, UPPER;

    /** The style of {@code written}, which is a phrase in some style. */
    static Style of(String phrase, String written) {
        if (hasLower(phrase) && !hasLower(written)) {
            return UPPER;
        }
        boolean raised = Character.isLowerCase(phrase.codePointAt(0)) && Character.isUpperCase(written.codePointAt(0));
        return raised ? CAPITALISED : AS_IS;
    }

    /** Words in this style. */
    String write(String words) {
        return switch (this) {
            case AS_IS -> words;
            case CAPITALISED -> capitalised(words);
            case UPPER -> words.toUpperCase(Locale.ROOT);
        };
    }

    static String capitalised(String words) {
        int second = words.offsetByCodePoints(0, 1);
        return words.substring(0, second).toUpperCase(Locale.ROOT) + words.substring(second);
    }

    private static boolean hasLower(String chars) {
        return chars.codePoints().anyMatch(Character::isLowerCase);
    }
}
