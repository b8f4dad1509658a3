package org.aver.reader.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * BERT's uncased word pieces: lower case, accents off, punctuation alone, then greedily the longest known piece (Wu et al.
 * 2016; Devlin et al. 2019). Works on one token at a time, so that pieces never cross a token's border. Quotation marks of all
 * shapes become one piece; which way they point is a feature beside it. Immutable and thread-safe.
 */
public final class WordPiece {
    public static final int CLS = 101;
    public static final int SEP = 102;
    /** The piece that stands for any word. */
    public static final int MASK = 103;
    private static final int UNKNOWN = 100;
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> ids = new HashMap<>();

    /** @param vocabulary the pieces in order of their ids, continuations with "##" before */
    public WordPiece(List<String> vocabulary) {
        for (int i = 0; i < vocabulary.size(); i++) {
            ids.put(vocabulary.get(i), i);
        }
    }

    /** The ids of a token's pieces; at least one. */
    public int[] pieces(String token) {
        String plain = plain(token);
        int[] out = new int[Math.max(1, plain.length())];
        int count = 0;
        for (int at = 0; at < plain.length();) {
            int end = wordEnd(plain, at);
            count = greedy(plain.substring(at, end), out, count);
            at = end;
        }
        if (count == 0) {
            out[count++] = UNKNOWN;
        }
        return Arrays.copyOf(out, count);
    }

    private int greedy(String word, int[] out, int count) {
        int first = count;
        if (word.length() > LONGEST_WORD) {
            out[count++] = UNKNOWN;
            return count;
        }
        for (int at = 0; at < word.length();) {
            int end = word.length();
            Integer id = null;
            while (end > at
                    && (id = ids.get(at == 0 ? word.substring(0, end) : "##" + word.substring(at, end))) == null) {
                end--;
            }
            if (id == null) {
                out[first] = UNKNOWN;
                return first + 1;
            }
            out[count++] = id;
            at = end;
        }
        return count;
    }

    /** A run of letters and digits, or one mark. */
    private static int wordEnd(String plain, int start) {
        int first = plain.codePointAt(start);
        int end = start + Character.charCount(first);
        if (isMark(first)) {
            return end;
        }
        while (end < plain.length() && !isMark(plain.codePointAt(end))) {
            end += Character.charCount(plain.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int point) {
        return !Character.isLetterOrDigit(point) || Character.isIdeographic(point);
    }

    private static String plain(String token) {
        String quotes = Quotes.isDouble(token) ? "\"" : token.replace('\u2019', '\'').replace('\u2018', '\'');
        if (isAscii(quotes)) {
            return quotes.toLowerCase(Locale.ROOT);
        }
        StringBuilder plain = new StringBuilder(quotes.length());
        Normalizer.normalize(quotes.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).codePoints()
                .filter(p -> Character.getType(p) != Character.NON_SPACING_MARK
                        && Character.getType(p) != Character.FORMAT && Character.getType(p) != Character.CONTROL)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isAscii(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
