package org.aver.reader.time;

import java.math.BigDecimal;
import org.aver.reader.number.Numeral;
import org.aver.reader.number.Numerals;
import org.aver.reader.number.Words;
import org.jspecify.annotations.Nullable;

/** Reads counts of units of time: "three days", "a year and a half", "two to three weeks". Immutable. */
final class Counts {
    static final BigDecimal LONGEST = BigDecimal.valueOf(100_000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Lexicon lexicon;
    private final Numerals numerals;

    Counts(Lexicon lexicon, Numerals numerals) {
        this.lexicon = lexicon;
        this.numerals = numerals;
    }

    private @Nullable String unitAt(Words words, int i, int limit) {
        if (i >= limit) {
            return null;
        }
        String unit = lexicon.value("units", words.at(i));
        return unit == null ? lexicon.value("unit", words.at(i)) : unit;
    }

    /** What is counted from a token on, or null. */
    @Nullable
    Count at(Words words, int i, int limit) {
        int at = i;
        BigDecimal count;
        String word = words.at(i);
        Numeral number = numerals.at(words, i, limit);
        if (number != null && (number.isVague() || number.value() == null)) {
            count = null;
            at = number.end();
        } else if (number != null) {
            count = number.value();
            at = number.end();
            if (count != null && count.compareTo(LONGEST) > 0) {
                return null;
            }
        } else if (word.equals("a") && words.is(i + 1, "couple")) {
            count = BigDecimal.TWO;
            at = i + 2;
        } else if (word.equals("a") && (words.is(i + 1, "few") || words.is(i + 1, "half"))) {
            count = words.is(i + 1, "half") ? new BigDecimal("0.5") : null;
            at = i + 2;
        } else if (word.equals("a") || word.equals("an") || word.equals("half")) {
            count = word.equals("half") ? new BigDecimal("0.5") : BigDecimal.ONE;
            at = i + (word.equals("half") && (words.is(i + 1, "a") || words.is(i + 1, "an")) ? 2 : 1);
        } else if (lexicon.has("few", word) || word.equals("couple")) {
            count = word.equals("couple") ? BigDecimal.TWO : null;
            at = i + 1;
        } else {
            return null;
        }
        if (words.is(at, "of")) {
            at++;
        }
        Numeral upper = (words.is(at, "to") || words.is(at, "or")) && count != null && number != null
                ? numerals.at(words, at + 1, limit)
                : null;
        if (upper != null && upper.value() != null && unitAt(words, upper.end(), limit) != null) {
            at = upper.end(); // "two to three weeks": the value is open
            count = null;
        }
        if (words.is(at, "and") && words.is(at + 1, "a") && words.is(at + 2, "half") && count != null) {
            count = count.add(HALF);
            at += 3;
        }
        if (lexicon.has("filler", words.at(at))) {
            at++;
        }
        String unit = unitAt(words, at, limit);
        if (unit == null) {
            return null;
        }
        if (words.is(at + 1, "and") && words.is(at + 2, "a") && words.is(at + 3, "half") && count != null) {
            return new Count(at + 4, count.add(HALF), unit); // "a minute and a half"
        }
        return new Count(at + 1, count, unit);
    }
}
