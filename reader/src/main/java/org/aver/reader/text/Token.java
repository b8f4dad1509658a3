package org.aver.reader.text;

import org.aver.core.Span;

/**
 * A word, number or mark.
 *
 * @param span  where it stands, in code points
 * @param chars its characters
 */
public record Token(Span span, String chars) {
    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    /** Whether it has a letter or digit. */
    public boolean isWord() {
        return chars.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether its first letter is a capital. */
    public boolean isCapitalised() {
        int first = chars.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }
}
