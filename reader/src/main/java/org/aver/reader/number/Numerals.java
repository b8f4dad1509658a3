package org.aver.reader.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.aver.reader.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of numbers: digits ({@code 52,000}, {@code 52 000}), words ({@code two hundred and fifty}), both
 * ({@code 2.3 million}, {@code two dozen}) and vague words ({@code hundreds of thousands}). Immutable and thread-safe.
 */
public final class Numerals {
    private enum Kind {
        UNIT, TEN, HUNDRED, SCALE, DOZEN, SUFFIX, ARTICLE, VAGUE, OPEN
    }

    private record Word(Kind kind, BigDecimal value) {
    }

    private final Map<String, Word> lexicon = new HashMap<>();

    private Numerals() {
        for (String[] row : DataFile.rows(Numerals.class, "words.tsv")) {
            Word word = new Word(Kind.valueOf(row[0].toUpperCase(Locale.ROOT)), new BigDecimal(row[1]));
            for (String chars : row[2].split(" ")) {
                lexicon.put(chars, word);
            }
        }
    }

    public static Numerals load() {
        return new Numerals();
    }

    /** The longest number that begins at token {@code i} and ends by {@code limit}, else null. */
    public @Nullable Numeral at(Words words, int i, int limit) {
        Word word = lexicon.get(words.at(i));
        if (word != null && word.kind == Kind.VAGUE) {
            return vague(words, i, limit);
        }
        Numeral digits = digits(words, i, limit);
        if (digits != null) {
            return digits;
        }
        boolean quarter = (words.is(i, "a") || words.is(i, "one")) && words.is(i + 1, "quarter")
                && words.is(i + 2, "of")
                && words.is(i + 3, "a") && words.is(i + 4, "million") && i + 4 < limit;
        if (quarter) {
            return new Numeral(i, i + 5, BigDecimal.valueOf(250_000), false);
        }
        if (word != null && word.kind == Kind.ARTICLE && kind(words.at(i + 1)) == Kind.OPEN) {
            boolean counts = words.is(i + 2, "of") || words.is(i + 1, "few");
            return counts && i + 1 < limit ? new Numeral(i, i + 2, null, false) : null;
        }
        if (word != null && word.kind == Kind.ARTICLE) {
            return isMultiplier(words.at(i + 1)) && i + 1 < limit ? spelled(words, i, limit) : null;
        }
        if (words.is(i, "half") && (words.is(i + 1, "a") || words.is(i + 1, "1"))
                && isMultiplier(words.at(i + 2)) && i + 2 < limit) {
            Word scale = lexicon.get(words.at(i + 2));
            return scale == null ? null : new Numeral(i, i + 3, scale.value.divide(BigDecimal.TWO), false);
        }
        return spelled(words, i, limit);
    }

    /** The value of one word, with or without hyphens: "52", "twenty-five", else null. */
    public @Nullable BigDecimal value(String word) {
        BigDecimal digits = Digits.value(word);
        Spelled sum = new Spelled();
        return digits != null ? digits : take(sum, word, false) ? sum.value() : null;
    }

    private @Nullable Kind kind(String word) {
        Word found = lexicon.get(word);
        return found == null ? null : found.kind;
    }

    private boolean isMultiplier(String word) {
        Kind kind = kind(word);
        return kind == Kind.HUNDRED || kind == Kind.SCALE || kind == Kind.DOZEN;
    }

    private Numeral vague(Words words, int i, int limit) {
        int end = i + 1;
        if (end < limit && words.at(i).equals("several") && isMultiplier(words.at(end))) {
            end++;
        }
        while (end + 1 < limit && words.is(end, "of") && kind(words.at(end + 1)) == Kind.VAGUE) {
            end += 2;
        }
        return new Numeral(i, end, null, false);
    }

    private @Nullable Numeral digits(Words words, int i, int limit) {
        String token = words.at(i);
        int lead = Digits.leading(token);
        if (lead == 0) {
            return null;
        }
        BigDecimal value = Digits.value(token);
        if (value == null) {
            return suffixed(token, i);
        }
        int end = i + 1;
        if (lead <= 3 && token.codePointCount(0, token.length()) == lead && value.signum() > 0) {
            for (int next = groupEnd(words, end, limit); next > end; next = groupEnd(words, end, limit)) {
                value = value.multiply(BigDecimal.valueOf(1000))
                        .add(BigDecimal.valueOf(Digits.whole(words.at(next - 1))));
                end = next;
            }
        }
        return scaled(words, i, end, value, limit);
    }

    /** The end of a further group of three digits ("52 000", "52\u066C000") at {@code at}, else {@code at}. */
    private static int groupEnd(Words words, int at, int limit) {
        boolean mark = words.is(at, "\u066C") || words.is(at, "\uFF0C");
        int group = mark ? at + 1 : at;
        boolean three = words.at(group).codePointCount(0, words.at(group).length()) == 3
                && Digits.whole(words.at(group)) >= 0;
        int gap = words.gapBefore(group);
        boolean slip = words.is(at, ",") && words.gapBefore(at) == 0 && words.is(at + 1, "000")
                && words.gapBefore(at + 1) == 1;
        if (slip && at + 1 < limit) {
            return at + 2; // "61, 000": a group of three zeros is no number of its own
        }
        return group < limit && three && gap == (mark ? 0 : 1) ? group + 1 : at;
    }

    /** "1.2m", "300k". */
    private @Nullable Numeral suffixed(String token, int i) {
        int cut = token.length();
        while (cut > 0 && Character.isLetter(token.charAt(cut - 1))) {
            cut--;
        }
        Word suffix = lexicon.get(token.substring(cut));
        BigDecimal value = Digits.value(token.substring(0, cut));
        return suffix == null || suffix.kind != Kind.SUFFIX || value == null
                ? null
                : new Numeral(i, i + 1, value.multiply(suffix.value), true);
    }

    private Numeral scaled(Words words, int first, int at, BigDecimal start, int limit) {
        int end = at;
        BigDecimal value = start;
        BigDecimal least = null;
        while (end < limit && isMultiplier(words.at(end))) {
            BigDecimal factor = factor(words.at(end));
            if (least != null && factor.compareTo(least) < 0) {
                break;
            }
            value = value.multiply(factor);
            least = factor.add(BigDecimal.ONE); // each larger than the last: "5 hundred thousand", never "million million"
            end++;
        }
        return new Numeral(first, end, value, true);
    }

    private BigDecimal factor(String word) {
        Word found = lexicon.get(word);
        return found == null ? BigDecimal.ONE : found.value;
    }

    private @Nullable Numeral spelled(Words words, int i, int limit) {
        Spelled sum = new Spelled();
        int end = i;
        for (int at = i; at < limit; at++) {
            boolean joined = at > i && words.is(at, "and") && sum.takesAnd()
                    && kind(firstPart(words.at(at + 1))) != null;
            if (joined && at + 1 < limit) {
                at++;
            }
            if (!take(sum, words.at(at), at == i)) {
                break;
            }
            end = at + 1;
        }
        return end > i ? new Numeral(i, end, sum.value(), false) : null;
    }

    private static String firstPart(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 ? word.substring(0, hyphen) : word;
    }

    /** Adds a word, or each part of "twenty-five", to the sum; false where it does not continue the number. */
    private boolean take(Spelled sum, String word, boolean first) {
        if (word.length() > 40 || word.isEmpty()) {
            return false;
        }
        String[] parts = word.split("-");
        Spelled tried = sum.copy();
        for (int p = 0; p < parts.length; p++) {
            Word found = lexicon.get(parts[p]);
            boolean fits = found != null && switch (found.kind) {
                case UNIT -> tried.unit(found.value.intValueExact());
                case TEN -> tried.ten(found.value.intValueExact());
                case HUNDRED, DOZEN -> tried.hundred(found.value.intValueExact());
                case SCALE -> tried.scale(found.value);
                case ARTICLE -> first && p == 0 && tried.unit(1);
                case SUFFIX, VAGUE, OPEN -> false;
            };
            if (!fits) {
                return false;
            }
        }
        sum.become(tried);
        return parts.length > 0;
    }
}
