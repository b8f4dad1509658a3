package org.aver.reader.figure;

import java.math.BigDecimal;
import org.aver.core.Figure.Bound;
import org.aver.core.Figure.Unit;
import org.aver.reader.figure.Quantity.Mention;
import org.aver.reader.number.Digits;
import org.aver.reader.number.Numeral;
import org.aver.reader.number.Numerals;
import org.aver.reader.number.Words;
import org.jspecify.annotations.Nullable;

/** Reads counted things: "at least 12 people", "two or three brothers", "a soldier", "no one". Immutable and thread-safe. */
final class Quantities {
    private static final int LABEL = 4; // tokens
    private static final int CAPTION = 4; // tokens of "Image 1 of 4"
    private static final int AGES = 8; // tokens of "14, 16 and 28"

    private final Numerals numerals = Numerals.load();
    private final Bounds bounds = new Bounds();
    private final NounPhrases nouns;
    private final Mentions mentions;
    private final Singles singles;
    private final Shares shares;
    private final Lexicon lexicon;

    Quantities(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.nouns = new NounPhrases(lexicon, numerals);
        this.mentions = new Mentions(lexicon, nouns);
        this.singles = new Singles(lexicon, nouns, numerals);
        this.shares = new Shares(lexicon, nouns);
    }

    /** The count whose number, article or name stands at token {@code i}, in a sentence {@code [first, limit)}; else null. */
    @Nullable
    Quantity at(Words words, int i, int first, int limit) {
        String word = words.at(i);
        if (word.equals("no") || word.equals("nobody") || word.equals("none")) {
            return singles.none(words, i, limit);
        }
        Quantity share = shares.at(words, i, limit);
        if (share != null) {
            return share;
        }
        Numeral number = numerals.at(words, i, limit);
        if (number != null) {
            return isCount(words, number) ? numbered(words, number, first, limit) : null;
        }
        Quantity range = hyphenated(words, i, first, limit);
        if (range != null) {
            return range;
        }
        Quantity single = i == first ? singles.headline(words, i, limit) : null;
        single = single != null ? single : singles.at(words, i, limit);
        return single != null ? single : mentions.at(words, i, first, limit);
    }

    /** "a boy and [20-year-old man]": one whose article stands before the first of them only; else null. */
    @Nullable
    Quantity aged(Words words, int i, int limit) {
        boolean age = words.at(i).endsWith("-year-old") || words.at(i).endsWith("-month-old");
        Quantity one = age ? nouns.complete(words, i, limit, Quantity.one(i, i, Mention.NEW)) : null;
        return one != null && one.isHuman() && NounPhrases.isSingular(words.at(one.nounEnd() - 1)) ? one : null;
    }

    /** What a label right before a number counts: "Homes destroyed: 146"; null where it names nothing. */
    @Nullable
    Unit unitBefore(Words words, Quantity q, int first) {
        for (int at = q.first() - 1; at >= Math.max(first, q.first() - LABEL); at--) {
            Noun noun = nouns.noun(words.at(at));
            if (noun != null && noun.unit() != null) {
                return noun.unit();
            }
        }
        return null;
    }

    /** Not "$12", "12%", "Highway 5", "No. 5", "9mm", "#4", nor an age. */
    private boolean isCount(Words words, Numeral number) {
        String before = words.at(number.first() - 1);
        String after = words.at(number.end());
        boolean money = before.equals("$") || before.equals("\u20AC") || before.equals("\u00A3")
                || before.equals("\u00A5");
        boolean share = after.equals("%") || after.equals("percent") || after.equals("per");
        boolean glued = number.first() > 0 && words.gapBefore(number.first()) == 0
                && (before.equals("-") || before.equals("/") || before.equals(".") || before.equals("#"));
        boolean none = before.equals("no") || before.equals("no.");
        boolean code = after.equals("/") || after.equals("-") && words.gapBefore(number.end()) == 0;
        return !money && !none && !share && !glued && !code && !after.equals("mm") && !isName(words, number)
                && !isAge(words, number);
    }

    /** "Channel 11", "Image 1 of 4": a number that tells one thing from others. */
    private boolean isName(Words words, Numeral number) {
        for (int at = number.first() - 1; number.digit() && at >= Math.max(0, number.first() - CAPTION); at--) {
            if (words.isCapitalised(at) && lexicon.is("numbered", words.at(at))) {
                return true;
            }
            if (!words.is(at, "of") && !words.is(at, "/") && Digits.leading(words.at(at)) == 0) {
                return false;
            }
        }
        return false;
    }

    /** "aged 10", "she was 17,", "Ana Miro, 31,", "20 years old". */
    private boolean isAge(Words words, Numeral number) {
        String before = words.at(number.first() - 1);
        if (before.equals("age") || before.equals("aged") || before.equals("ages") || before.equals("turned")) {
            return true;
        }
        int end = number.end();
        boolean years = words.is(end, "year-old") || words.is(end, "years-old")
                || (words.is(end, "year") || words.is(end, "years") || words.is(end, "yr")) && words.is(end + 1, "old");
        boolean range = before.equals("from") && words.is(end, "to") && words.isCapitalised(end + 2); // "from 1 to 7 March"
        boolean ofAge = before.equals("of") && nouns.isPerson(words.at(number.first() - 2))
                && !nouns.isNoun(words.at(end)); // "a boy of six"
        if (years || range || ofAge || number.value() == null || !number.digit()) {
            return years || range || ofAge;
        }
        boolean aside = before.equals("(") && words.is(end, ")") && words.isCapitalised(number.first() - 2)
                && words.isCapitalised(number.first() - 3) && NounPhrases.isYears(words.at(number.first()));
        if (aside) {
            return true; // "Ana Miro (28)"
        }
        boolean person = words.isCapitalised(number.first() - 2) || nouns.isPerson(words.at(number.first() - 2));
        if (areAges(words, number)) {
            return true;
        }
        boolean one = before.equals(",") && words.is(end, ",") && (words.is(end + 1, "was") || words.is(end + 1, "is")
                || words.is(end + 1, "has") || words.is(end + 1, "had") || words.is(end + 1, "died"));
        if (one && NounPhrases.isYears(words.at(number.first()))) {
            return true; // "its carrier, 44, was"
        }
        boolean was = (before.equals("was") || before.equals("is")) && words.is(end, ",");
        return was && lexicon.is("pronoun", words.at(number.first() - 2)) || was && words.is(number.first() - 2, "who")
                || person && NounPhrases.isAppositeAge(words, number.first() - 1, end + 2);
    }

    /** "two other men, 27 and 32,": the ages of those just counted. */
    private boolean areAges(Words words, Numeral number) {
        int at = number.first();
        if (isListedAge(words, at)) {
            return true;
        }
        boolean second = words.is(at - 1, "and") && words.is(at - 3, ",") && NounPhrases.isYears(words.at(at - 2));
        int comma = second ? at - 3 : at - 1;
        boolean pair = second
                ? words.is(number.end(), ",")
                : words.is(number.end(), "and") && NounPhrases.isYears(words.at(number.end() + 1))
                        && words.is(number.end() + 2, ",");
        return pair && words.is(comma, ",") && NounPhrases.isYears(words.at(at)) && nouns.isHuman(words.at(comma - 1));
    }

    /** "two others, ages 14 and 28". */
    private static boolean isListedAge(Words words, int number) {
        int at = number - 1;
        while (number - at <= AGES && (words.is(at, "and") || words.is(at, ",") || words.is(at, "to")
                || NounPhrases.isYears(words.at(at)))) {
            at--;
        }
        return at < number - 1 && (words.is(at, "ages") || words.is(at, "aged"));
    }

    private Quantity numbered(Words words, Numeral number, int first, int limit) {
        Numeral upper = upper(words, number, limit);
        int end = upper == null ? number.end() : upper.end();
        BigDecimal high = upper == null ? number.value() : upper.value();
        Bound bound = upper != null ? Bound.BETWEEN : number.isVague() ? Bound.VAGUE : Bound.EXACT;
        Bounds.Found after = bounds.after(words, end, limit);
        bound = bound == Bound.EXACT && after != null ? after.bound() : bound;
        int start = start(words, number.first(), first, upper != null);
        Bounds.Found before = upper != null ? null : bounds.before(words, number.first(), first);
        Bounds.Found verb = before == null ? bounds.verb(words, number.first(), first) : null;
        if (bound == Bound.EXACT && (before != null || verb != null)) {
            bound = before != null ? before.bound() : verb == null ? bound : verb.bound();
        }
        int numberEnd = after == null ? end : after.end();
        Quantity bare = Quantity.number(start, number.first(), end, low(bound, number.value()), high(bound, high),
                bound);
        boolean more = isMore(words, number.first() - 1);
        return nouns.complete(words, numberEnd, limit,
                bare.withNoun(numberEnd, numberEnd, null).withMore(more));
    }

    /** The first token of a numbered quantity: its bound, "between", "another" or "a further". */
    private int start(Words words, int number, int first, boolean range) {
        int before = number - 1;
        if (before < first) {
            return number;
        }
        if (range) {
            return words.is(before, "between") ? before : number;
        }
        Bounds.Found bound = bounds.before(words, number, first);
        int start = bound == null ? number : bound.first();
        if (start - 1 >= first && isMore(words, start - 1)) {
            return words.is(start - 1, "further") && words.is(start - 2, "a") && start - 2 >= first
                    ? start - 2
                    : start - 1;
        }
        boolean whose = start == number && lexicon.is("theirs", words.at(before)) && words.is(before - 1, "and");
        return whose ? before : start; // "a woman and her two children"
    }

    private static boolean isMore(Words words, int at) {
        return words.is(at, "another") || words.is(at, "further");
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

    /** "10-15 people", "killed 10-15": one token. */
    private @Nullable Quantity hyphenated(Words words, int i, int first, int limit) {
        String word = words.at(i);
        int hyphen = word.indexOf('-');
        if (hyphen < 1 || word.length() > 40) {
            return null;
        }
        BigDecimal low = Digits.value(word.substring(0, hyphen));
        BigDecimal high = Digits.value(word.substring(hyphen + 1));
        if (low == null || high == null || low.compareTo(high) >= 0) {
            return null;
        }
        Bounds.Found before = bounds.before(words, i, first);
        Quantity bare = Quantity.number(before == null ? i : before.first(), i, i + 1, low, high, Bound.BETWEEN);
        Quantity quantity = nouns.complete(words, i + 1, limit, bare);
        return quantity.isBare() && !lexicon.says(words.at(i - 1)) && !lexicon.says(words.at(i + 1)) ? null : quantity;
    }
}
