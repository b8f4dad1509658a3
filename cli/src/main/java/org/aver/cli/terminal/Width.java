package org.aver.cli.terminal;

import java.lang.Character.UnicodeScript;

/** How many columns characters take on a terminal. Stateless and thread-safe. */
public final class Width {
    private static final int JOINER = 0x200D;

    private Width() {
    }

    /** Columns of one code point: 0 where it combines with the one before, 2 where East Asian wide or an emoji, else 1. */
    static int of(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> c >= 0x1160 && c <= 0x11FF ? 0 : isWide(c) ? 2 : 1;
        };
    }

    /** Columns of a line of safe words. */
    public static int of(String words) {
        int columns = 0;
        for (int i = 0; i < words.length();) {
            int c = words.codePointAt(i);
            // what a joiner ties to the sign before shares its columns
            columns += i > 0 && words.codePointBefore(i) == JOINER ? 0 : of(c);
            i += Character.charCount(c);
        }
        return columns;
    }

    /** The words, or as many of them as fit before a "…". */
    public static String cut(String words, int columns) {
        if (of(words) <= columns) {
            return words;
        }
        int end = 0;
        int used = 0;
        while (end < words.length()) {
            int c = words.codePointAt(end);
            if (used + of(c) > columns - 1) {
                break;
            }
            used += of(c);
            end += Character.charCount(c);
        }
        return words.substring(0, end).stripTrailing() + "…";
    }

    /** The words cut or filled with spaces to exactly that many columns. */
    public static String fit(String words, int columns) {
        String cut = cut(words, columns);
        return Safe.isolated(cut) + " ".repeat(Math.max(0, columns - of(cut)));
    }

    private static boolean isWide(int c) {
        if (c < 0x1100) {
            return false;
        }
        if (c >= 0xFF61 && c <= 0xFFDC) {
            return false; // the halfwidth forms
        }
        if (c >= 0xFF01 && c <= 0xFFE6 || c >= 0x3000 && c <= 0x303E || Character.isEmojiPresentation(c)) {
            return true;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
            default -> false;
        };
    }
}
