package org.aver.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aver.core.Span;
import org.aver.core.Text;

/**
 * Splits a text into words, numbers and marks, much as the Penn Treebank does: possessives and clitics stand alone
 * ({@code ministry|'s}, {@code they|'re}), hyphenated words and decimals stay whole ({@code 22-year-old}, {@code 2.3},
 * {@code 52,000}), an abbreviation keeps its full stop ({@code U.S.}, {@code Gen.}, {@code U.S.-led}). Linear in the text's length.
 * Immutable and thread-safe.
 */
public final class Tokenizer {
    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

    private final Abbreviations abbreviations;

    public Tokenizer(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    public List<Token> tokens(Text text) {
        List<Token> tokens = new ArrayList<>();
        int[] points = text.chars().codePoints().toArray();
        for (int at = 0; at < points.length;) {
            if (isSpace(points[at])) {
                at++;
                continue;
            }
            int end = end(points, at);
            tokens.add(new Token(new Span(at, end), new String(points, at, end - at)));
            at = end;
        }
        return tokens;
    }

    private int end(int[] points, int start) {
        int first = points[start];
        if (isWordPart(first) || isSign(points, start)) {
            return wordEnd(points, start);
        }
        if (isApostrophe(first) && start > 0 && isWordPart(points[start - 1]) && isClitic(points, start)) {
            return cliticEnd(points, start);
        }
        int end = start + 1;
        while (end < points.length && points[end] == first && isRepeated(first)) {
            end++;
        }
        return end;
    }

    /** {@code @name}, {@code #tag}: the sign belongs to its word. */
    private static boolean isSign(int[] points, int at) {
        return (points[at] == '@' || points[at] == '#') && at + 1 < points.length && isWordPart(points[at + 1]);
    }

    private int wordEnd(int[] points, int start) {
        int end = start + 1;
        while (end < points.length) {
            if (isWordPart(points[end])) {
                end++;
            } else if (joins(points, start, end)) {
                end += 2;
            } else {
                break;
            }
        }
        if (end < points.length && points[end] == '.' && keepsStop(points, start, end)) {
            end++;
            if (end + 1 < points.length && isHyphen(points[end]) && isWordPart(points[end + 1])) {
                return wordEnd(points, end);
            }
        }
        return end;
    }

    /** Whether the mark at {@code at} stands inside a word. */
    private static boolean joins(int[] points, int start, int at) {
        if (at + 1 >= points.length || !isWordPart(points[at + 1])) {
            return false;
        }
        int mark = points[at];
        boolean digits = Character.isDigit(points[at - 1]) && Character.isDigit(points[at + 1]);
        return isHyphen(mark) || switch (mark) {
            case '\'', '\u2019' -> !isClitic(points, at);
            case ',' -> digits && isThousands(points, start, at);
            case ':' -> digits && at - start <= 2;
            case '.' -> digits || isDotted(points, start, at);
            case '@', '_' -> true;
            case '&' -> Character.isUpperCase(points[at - 1]) && Character.isUpperCase(points[at + 1]);
            default -> false;
        };
    }

    private static boolean isClitic(int[] points, int apostrophe) {
        int end = cliticEnd(points, apostrophe);
        return end - apostrophe <= 3
                && CLITICS.contains(new String(points, apostrophe + 1, end - apostrophe - 1).toLowerCase(Locale.ROOT));
    }

    /** Looks no further than a clitic can reach. */
    private static int cliticEnd(int[] points, int apostrophe) {
        int end = apostrophe + 1;
        while (end < points.length && end - apostrophe <= 3 && isWordPart(points[end])) {
            end++;
        }
        return end;
    }

    /** Exactly three digits must follow; "March 3,2026" and "5,6" are two numbers each. */
    private static boolean isThousands(int[] points, int start, int comma) {
        int end = comma + 1;
        while (end < points.length && end - comma <= 4 && Character.isDigit(points[end])) {
            end++;
        }
        return end - comma - 1 == 3 && (comma - start <= 3 || points[comma - 4] == ',');
    }

    /** "U.S.", "a.m", and addresses such as "www.example.org", but not "ended.The". */
    private static boolean isDotted(int[] points, int start, int dot) {
        boolean single = dot - start == 1 || points[dot - 2] == '.' || isHyphen(points[dot - 2]);
        return single || Character.isLowerCase(points[dot + 1]) && !Character.isUpperCase(points[start])
                && Character.isLowerCase(points[dot - 1]) && isAddress(points, start, dot);
    }

    private static boolean isAddress(int[] points, int start, int dot) {
        int from = start;
        int to = dot;
        while (from > 0 && dot - from < 64 && !isSpace(points[from - 1])) {
            from--;
        }
        while (to < points.length && !isSpace(points[to]) && to - dot < 64) {
            to++;
        }
        String around = new String(points, from, to - from);
        return around.contains("www.") || around.contains("://") || around.contains("@")
                || around.matches("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)*\\.(com|org|net|info|gov|int|edu|co|tv|io)(\\W.*)?");
    }

    /** Of a word with hyphens the last part tells: "Turkish-U.S." */
    private boolean keepsStop(int[] points, int from, int end) {
        int start = end;
        while (start > from && !isHyphen(points[start - 1])) {
            start--;
        }
        boolean ellipsis = end + 1 < points.length && points[end + 1] == '.';
        return !ellipsis && abbreviations.keepsStop(new String(points, start, end - start));
    }

    private static boolean isHyphen(int point) {
        return point == '-' || point == '\u2010' || point == '\u2011';
    }

    private static boolean isApostrophe(int point) {
        return point == '\'' || point == '\u2019';
    }

    static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == '\u200B' || point == '\uFEFF';
    }

    private static boolean isWordPart(int point) {
        return Character.isLetterOrDigit(point) || switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK,
                    Character.LETTER_NUMBER ->
                true;
            case Character.FORMAT -> point != '\u200B' && point != '\uFEFF';
            default -> false;
        };
    }

    private static boolean isRepeated(int point) {
        return point == '.' || point == '-' || point == '`' || point == '\'' || point == '*' || point == '_'
                || point == '=';
    }
}
