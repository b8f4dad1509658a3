package org.aver.reader.figure;

import java.math.BigDecimal;
import java.util.Map;
import org.aver.core.Figure.Bound;
import org.aver.reader.figure.Lexicon.Form;
import org.aver.reader.number.Digits;
import org.aver.reader.number.Numeral;
import org.aver.reader.number.Numerals;
import org.aver.reader.number.Words;
import org.jspecify.annotations.Nullable;

/** Reads counted things: "at least 12 people", "two or three brothers", "a soldier", "no one". Immutable and thread-safe. */
final class Quantities {
    private static final int ADJECTIVES = 4;

    private final Numerals numerals = Numerals.load();
    private final Bounds bounds = new Bounds();
    private final Map<String, Noun> nouns = Noun.load();
    private final Lexicon lexicon;
    private final Mentions mentions;

    Quantities(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.mentions = new Mentions(lexicon, nouns, this);
    }

    /** The count whose number or article stands at token {@code i}, in a sentence {@code [first, limit)}; else null. */
    @Nullable
    Quantity at(Words words, int i, int first, int limit) {
        String word = words.at(i);
        if (word.equals("no") || word.equals("nobody") || word.equals("none")) {
            return none(words, i, limit);
        }
        Numeral number = numerals.at(words, i, limit);
        if (number != null) {
            return isCount(words, number) ? numbered(words, number, first, limit) : null;
        }
        Quantity range = hyphenated(words, i, limit);
        if (range != null) {
            return range;
        }
        Quantity mention = mentions.at(words, i, first, limit);
        if (mention != null) {
            return mention;
        }
        boolean another = word.equals("another");
        return another || word.equals("a") || word.equals("an") ? single(words, i, limit, another) : null;
    }

    /** Not "$12", "12%", "Highway 5", "No. 5", "9mm", "#4". */
    private static boolean isCount(Words words, Numeral number) {
        String before = words.at(number.first() - 1);
        String after = words.at(number.end());
        boolean money = before.equals("$") || before.equals("\u20AC") || before.equals("\u00A3")
                || before.equals("\u00A5");
        boolean share = after.equals("%") || after.equals("percent") || after.equals("per");
        boolean glued = number.first() > 0 && words.gapBefore(number.first()) == 0
                && (before.equals("-") || before.equals("/") || before.equals(".") || before.equals("#"));
        boolean none = before.equals("no");
        boolean code = after.equals("/") || after.equals("-") && words.gapBefore(number.end()) == 0;
        return !money && !none && !share && !glued && !code && !before.equals("no.") && !after.equals("mm");
    }

    private @Nullable Quantity numbered(Words words, Numeral number, int first, int limit) {
        int numberFirst = number.first();
        int numberEnd = number.end();
        BigDecimal low = number.value();
        BigDecimal high = number.value();
        Bound bound = number.isVague() ? Bound.VAGUE : Bound.EXACT;
        Numeral upper = upper(words, number, limit);
        if (upper != null) {
            high = upper.value();
            numberEnd = upper.end();
            bound = Bound.BETWEEN;
        }
        boolean another = words.is(numberFirst - 1, "another") || words.is(numberFirst - 1, "further");
        int start = numberFirst;
        Bounds.Found before = bounds.before(words, numberFirst, first);
        Bounds.Found after = bounds.after(words, numberEnd, limit);
        if (upper != null && words.is(numberFirst - 1, "between") && numberFirst > first) {
            start--;
        } else if (before != null) {
            start = before.first();
            bound = bound == Bound.EXACT ? before.bound() : bound;
        }
        if (after != null) {
            bound = bound == Bound.EXACT ? after.bound() : bound;
        }
        int nounAt = after == null ? numberEnd : after.end();
        return withNoun(words, nounAt, limit, new Quantity(start, nounAt, numberFirst, numberEnd, nounAt,
                low(bound, low), high(bound, high), bound, null, another, false));
    }

    static @Nullable BigDecimal low(Bound bound, @Nullable BigDecimal value) {
        return switch (bound) {
            case AT_MOST, FEWER_THAN, UP_TO, VAGUE, UNCOUNTED -> null;
            case EXACT, AT_LEAST, MORE_THAN, ABOUT, NEARLY, BETWEEN -> value;
        };
    }

    static @Nullable BigDecimal high(Bound bound, @Nullable BigDecimal value) {
        return switch (bound) {
            case AT_LEAST, MORE_THAN, VAGUE, UNCOUNTED -> null;
            case EXACT, AT_MOST, FEWER_THAN, UP_TO, ABOUT, NEARLY, BETWEEN -> value;
        };
    }

    /** The second number of "10 to 15", "two or three", "between 10 and 15", "10–15". */
    private @Nullable Numeral upper(Words words, Numeral number, int limit) {
        int at = number.end();
        boolean joined = words.is(at, "to") && !words.is(number.first() - 1, "from") || words.is(at, "or")
                || words.is(at, "\u2013")
                || words.is(at, "and") && words.is(number.first() - 1, "between");
        Numeral upper = joined && at + 1 < limit ? numerals.at(words, at + 1, limit) : null;
        return upper != null && upper.value() != null && number.value() != null
                && upper.value().compareTo(number.value()) > 0 ? upper : null;
    }

    /** "10-15 people": one token. */
    private @Nullable Quantity hyphenated(Words words, int i, int limit) {
        String word = words.at(i);
        int hyphen = word.indexOf('-');
        if (hyphen < 1 || Digits.leading(word) != hyphen || word.length() > 20) {
            return null;
        }
        BigDecimal low = Digits.value(word.substring(0, hyphen));
        BigDecimal high = Digits.value(word.substring(hyphen + 1));
        if (low == null || high == null || low.compareTo(high) >= 0) {
            return null;
        }
        Quantity quantity = withNoun(words, i + 1, limit,
                new Quantity(i, i + 1, i, i + 1, i + 1, low, high, Bound.BETWEEN, null, false, false));
        return quantity.noun() == null ? null : quantity;
    }

    /** Finds the noun: a listed one after a few adjectives, else the bare number. */
    Quantity withNoun(Words words, int from, int limit, Quantity bare) {
        int at = from;
        if (words.is(at, "of") && bare.isNumbered() && at + 1 < limit) {
            String of = words.at(at + 1);
            if (of.equals("them") || of.equals("whom") || of.equals("which")) {
                return bare.withNoun(at + 2, at + 2, null, false);
            }
            boolean partitive = bare.bound() != Bound.VAGUE;
            if (partitive && !lexicon.is("whose", of)) {
                return bare;
            }
            at += partitive ? 2 : 1; // "two of the men", "dozens of men"
        }
        boolean more = false;
        int nounFirst = at;
        for (int steps = 0; steps <= ADJECTIVES && at < limit; steps++, at++) {
            String word = words.at(at);
            if (lexicon.is("increment", word) && !nouns.containsKey(word)) {
                more = true;
                nounFirst = nounFirst == at ? at + 1 : nounFirst;
                continue;
            }
            Noun noun = nouns.get(word);
            boolean counts = lexicon.measure(Form.NOUN, word) != null && !word.equals("wounded");
            if ((noun != null || counts) && !isCompound(words, at, limit, noun)) {
                return bare.withNoun(nounFirst, at + 1, noun, more || word.equals("others"));
            }
            if (isAged(words, at)) {
                return bare.withNoun(nounFirst, at + 1, Noun.AGED, more);
            }
            if (noun == null && !canModify(words, at, steps)) {
                break;
            }
        }
        boolean people = nounFirst < limit && words.isCapitalised(nounFirst) && words.at(nounFirst).endsWith("s")
                && bare.isNumbered();
        int end = people ? nounFirst + 1 : more ? nounFirst : bare.end(); // "three Iraqis"; "two more"
        return bare.withNoun(people ? nounFirst : Math.max(end, bare.end()), Math.max(end, bare.end()), null, more);
    }

    /** Whether a noun only describes the next: "police officer", "home invasion suspect". */
    private boolean isCompound(Words words, int at, int limit, @Nullable Noun noun) {
        if (at + 1 >= limit || words.is(at, "others")) {
            return false;
        }
        for (int i = at + 1; i < Math.min(limit, at + 4); i++) {
            Noun next = nouns.get(words.at(i));
            boolean event = lexicon.measure(Form.STATE, words.at(i)) != null
                    || lexicon.measure(Form.ALONE, words.at(i)) != null
                    || lexicon.measure(Form.ACTIVE, words.at(i)) != null;
            if (next != null && next.unit() != null && !event) {
                return true;
            }
            boolean human = noun != null && noun.isHuman();
            if (event || human || !canModify(words, i, i) || words.is(i, ",")) {
                return false;
            }
        }
        return false;
    }

    /** "a 15-year-old was": the age stands for the person. */
    private boolean isAged(Words words, int at) {
        String word = words.at(at);
        return (word.endsWith("-year-old") || word.endsWith("-year-olds")) && !canModify(words, at + 1, 1);
    }

    /** Whether a word can stand between a number and its noun. */
    private boolean canModify(Words words, int at, int steps) {
        String word = words.at(at);
        if (!words.isWord(at)) {
            return word.equals(",") && steps > 0 && words.at(at - 1).endsWith("old");
        }
        boolean state = lexicon.measure(Form.STATE, word) != null;
        if (state) {
            return nouns.containsKey(words.at(at + 1)) && !words.is(at + 1, "others"); // "158,316 displaced persons"
        }
        return !lexicon.is("be", word) && !lexicon.is("stop", word) && !lexicon.is("object", word)
                && lexicon.measure(Form.ALONE, word) == null && lexicon.measure(Form.ACTIVE, word) == null
                && !lexicon.is("ends_noun", word) && Digits.leading(word) != word.length();
    }

    /** "a soldier", "an elderly woman", "another man", "a third body". */
    private @Nullable Quantity single(Words words, int i, int limit, boolean another) {
        Quantity bare = new Quantity(i, i + 1, i, i, i + 1, BigDecimal.ONE, BigDecimal.ONE, Bound.EXACT, null, another,
                false);
        Quantity found = withNoun(words, i + 1, limit, bare);
        boolean person = found.noun() != null && found.noun().isHuman();
        String head = words.at(found.end() - 1);
        boolean body = found.noun() == null && found.end() > i + 1 && (head.equals("body") || head.equals("corpse"));
        boolean plural = head.equals("people") || head.equals("men") || head.equals("women") || head.equals("children")
                || head.endsWith("s") || words.is(found.end(), "of") && head.equals("family");
        boolean alone = another && found.isBare() && numerals.at(words, i + 1, limit) == null;
        return alone || (person || body) && !plural ? found : null;
    }

    private @Nullable Quantity none(Words words, int i, int limit) {
        int end = words.is(i, "no") && (words.is(i + 1, "one") || words.is(i + 1, "-one")) ? i + 2 : i + 1;
        if (words.is(end, "else") || words.is(end, "other") || words.is(end, "further") || words.is(end, "more")) {
            return null;
        }
        Quantity bare = new Quantity(i, end, i, end, end, BigDecimal.ZERO, BigDecimal.ZERO, Bound.EXACT, null, false,
                false);
        if (end > i + 1 || !words.is(i, "no")) {
            return bare;
        }
        Quantity found = withNoun(words, end, limit, bare);
        boolean counts = lexicon.measure(Form.NOUN, words.at(found.end() - 1)) != null;
        return found.end() > end && (counts || found.noun() != null && found.noun().isHuman()) ? found : null;
    }
}
