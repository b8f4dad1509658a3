package org.aver.cli.terminal;

/**
 * Makes words that come from outside harmless for a terminal: a text must not move the cursor, set colours, hide itself or
 * turn the reading direction of what stands beside it. Stateless and thread-safe.
 */
public final class Safe {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int FIRST_STRONG_ISOLATE = 0x2068;
    private static final int POP_ISOLATE = 0x2069;

    private Safe() {
    }

    /** The words in one line: controls shown as signs, bidi controls and hidden characters dropped, white space collapsed. */
    public static String line(String words) {
        var safe = new StringBuilder(words.length());
        boolean space = false;
        for (int i = 0; i < words.length();) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                space = !safe.isEmpty();
            } else if (!isDropped(c)) {
                if (space) {
                    safe.append(' ');
                    space = false;
                }
                safe.appendCodePoint(shown(c));
            }
        }
        return safe.toString();
    }

    /** A finished line that holds right-to-left letters is closed in itself, so that it turns nothing beside it. */
    static String isolated(String line) {
        if (line.codePoints().noneMatch(Safe::isRightToLeft)) {
            return line;
        }
        return new StringBuilder(line.length() + 2).appendCodePoint(FIRST_STRONG_ISOLATE).append(line)
                .appendCodePoint(POP_ISOLATE).toString();
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) && (c < 0x1C || c > 0x1F) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static int shown(int c) {
        if (c < 0x20) {
            return CONTROL_PICTURES + c;
        }
        if (c == 0x7F) {
            return CONTROL_PICTURES + 0x21;
        }
        boolean broken = c >= 0x80 && c < 0xA0 || Character.getType(c) == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return broken ? REPLACEMENT : c;
    }

    /** Bidi controls, and what is made to be invisible; the joiners stay, which Persian and emoji need. */
    private static boolean isDropped(int c) {
        boolean bidi = c == 0x61C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x206F;
        boolean hidden = c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF || c >= 0xFFF9 && c <= 0xFFFB
                || c >= 0xE0000 && c <= 0xE007F;
        return bidi || hidden;
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
