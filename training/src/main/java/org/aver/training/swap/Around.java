package org.aver.training.swap;

import java.util.Locale;
import org.aver.core.Span;
import org.aver.core.Text;

/** What stands beside a span of a text. */
record Around(Text text, Span span) {
    /** The word before, where only space parts them, else "". */
    String wordBefore() {
        return text.slice(before());
    }

    /** The span of the word before; empty where none is. */
    Span before() {
        int end = span.start();
        while (end > 0 && isSpace(end - 1)) {
            end--;
        }
        int start = end;
        while (start > 0 && end < span.start() && isLetter(start - 1)) {
            start--;
        }
        return new Span(start, end);
    }

    /** The word after, where only space parts them, else "". */
    String wordAfter() {
        int start = span.end();
        while (start < text.length() && isSpace(start)) {
            start++;
        }
        int end = start;
        while (start > span.end() && end < text.length() && isLetter(end)) {
            end++;
        }
        return text.slice(new Span(start, end));
    }

    /** Whether a hyphen makes it part of a compound. */
    boolean isJoined() {
        return isHyphen(span.start() - 1) && isLetter(span.start() - 2)
                || isHyphen(span.end()) && isLetter(span.end() + 1);
    }

    /** The possessive behind it: 's, or an apostrophe alone behind an "s"; empty where none is. */
    Span possessive() {
        int at = span.end();
        if (!isApostrophe(at)) {
            return new Span(at, at);
        }
        if (at + 1 < text.length() && (text.at(at + 1) == 's' || text.at(at + 1) == 'S') && !isLetter(at + 2)) {
            return new Span(at, at + 2);
        }
        boolean alone = isLetter(at - 1) && Character.toLowerCase(text.at(at - 1)) == 's' && isSpace(at + 1)
                && isLetter(at + 2);
        return new Span(at, alone ? at + 1 : at);
    }

    /** Whether an "s" stands tight behind it: a possessive that has lost its apostrophe. */
    boolean hasBareS() {
        return isLetter(span.end());
    }

    /** Whether a possessive stands before. */
    boolean followsPossessive() {
        int end = before().end();
        return end > 1 && end < span.start()
                && (isApostrophe(end - 1) || isApostrophe(end - 2) && text.at(end - 1) == 's');
    }

    /** Whether a quotation opens here behind a comma or colon, so that a capital begins it. */
    boolean opensQuotation() {
        int at = span.start() - 1;
        if (at < 0 || "\u201C\"\u2018".indexOf(text.at(at)) < 0) {
            return false;
        }
        int mark = at - 1;
        while (mark >= 0 && isSpace(mark)) {
            mark--;
        }
        return mark >= 0 && mark < at - 1 && (text.at(mark) == ',' || text.at(mark) == ':');
    }

    private boolean isLetter(int point) {
        return point >= 0 && point < text.length()
                && (Character.isLetterOrDigit(text.at(point))
                        || Character.getType(text.at(point)) == Character.NON_SPACING_MARK);
    }

    private boolean isSpace(int point) {
        return point >= 0 && point < text.length()
                && (Character.isWhitespace(text.at(point)) || Character.isSpaceChar(text.at(point)));
    }

    private boolean isHyphen(int point) {
        return point >= 0 && point < text.length() && "-\u2010\u2011\u2013".indexOf(text.at(point)) >= 0;
    }

    private boolean isApostrophe(int point) {
        return point >= 0 && point < text.length() && (text.at(point) == '\'' || text.at(point) == '\u2019');
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
