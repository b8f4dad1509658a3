package org.aver.core;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A string whose positions are code points. Stages that search with regular expressions work on {@link #chars()} (UTF-16)
 * and come back through {@link #span(int, int)}; nothing else may hold a UTF-16 position. Immutable and thread-safe.
 */
public final class Text {
    private final String chars;
    private final int length;
    // null while every character is one UTF-16 unit, which makes both directions the identity
    private final int @Nullable [] unitOfPoint;

    private Text(String chars) {
        this.chars = requireNonNull(chars, "chars is null");
        this.length = chars.codePointCount(0, chars.length());
        this.unitOfPoint = length == chars.length() ? null : units(chars, length);
    }

    public static Text of(String chars) {
        return new Text(chars);
    }

    private static int[] units(String chars, int length) {
        int[] units = new int[length + 1];
        for (int point = 0, unit = 0; point < length; point++) {
            units[point] = unit;
            unit += Character.charCount(chars.codePointAt(unit));
        }
        units[length] = chars.length();
        return units;
    }

    /** The text as a Java string, in UTF-16 units. */
    public String chars() {
        return chars;
    }

    /** Length in code points. */
    public int length() {
        return length;
    }

    /** The UTF-16 position of a code point. */
    public int unit(int point) {
        return unitOfPoint == null ? point : unitOfPoint[point];
    }

    /** The code point that holds a UTF-16 position. */
    public int point(int unit) {
        if (unitOfPoint == null) {
            return unit;
        }
        int found = Arrays.binarySearch(unitOfPoint, unit);
        return found >= 0 ? found : -found - 2;
    }

    /** The code point span of a UTF-16 range. */
    public Span span(int startUnit, int endUnit) {
        return new Span(point(startUnit), point(endUnit));
    }

    /** The words of a span. */
    public String slice(Span span) {
        return chars.substring(unit(span.start()), unit(span.end()));
    }

    /** The code point at a position in code points. */
    public int at(int point) {
        return chars.codePointAt(unit(point));
    }

    @Override
    public String toString() {
        return chars;
    }
}
