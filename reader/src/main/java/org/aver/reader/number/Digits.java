package org.aver.reader.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads digits of any script: {@code 52,000}, {@code 2.3}, full-width and Arabic-Indic forms. */
public final class Digits {
    private static final int LONGEST = 18;

    private Digits() {
    }

    /** The value of a token of digits with thousands commas or one decimal point, else null. */
    public static @Nullable BigDecimal value(String token) {
        if (token.isEmpty() || token.length() > 2 * LONGEST) {
            return null;
        }
        StringBuilder plain = new StringBuilder();
        boolean decimal = false;
        for (int point : token.codePoints().toArray()) {
            int digit = Character.digit(point, 10);
            if (digit >= 0 && Character.isDigit(point)) {
                plain.append((char) ('0' + digit));
            } else if (point == '.' && !decimal && !plain.isEmpty()) {
                decimal = true;
                plain.append('.');
            } else if (point != ',' || decimal || plain.isEmpty()) {
                return null;
            }
        }
        char last = plain.isEmpty() ? '.' : plain.charAt(plain.length() - 1);
        return last == '.' || plain.length() > LONGEST ? null : new BigDecimal(plain.toString());
    }

    /** A whole number of at most nine digits, else -1. */
    public static int whole(String token) {
        if (token.isEmpty() || token.codePointCount(0, token.length()) > 9) {
            return -1;
        }
        int value = 0;
        for (int point : token.codePoints().toArray()) {
            if (!Character.isDigit(point)) {
                return -1;
            }
            value = value * 10 + Character.digit(point, 10);
        }
        return value;
    }

    /** How many leading code points are digits. */
    public static int leading(String token) {
        int[] points = token.codePoints().toArray();
        int count = 0;
        while (count < points.length && Character.isDigit(points[count])) {
            count++;
        }
        return count;
    }
}
