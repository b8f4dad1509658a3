package org.aver.reader.figure;

import java.math.BigDecimal;
import java.util.Map;
import org.aver.core.Figure.Bound;
import org.aver.reader.figure.Lexicon.Form;
import org.aver.reader.number.Digits;
import org.aver.reader.number.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads people already spoken of or named: "the victim", "her brother", "he", "both men", "Ana Miro, 31,". They count where
 * nobody was counted before. Immutable and thread-safe.
 */
final class Mentions {
    private static final int LONGEST_NAME = 5;

    private final Lexicon lexicon;
    private final Map<String, Noun> nouns;
    private final Quantities quantities;

    Mentions(Lexicon lexicon, Map<String, Noun> nouns, Quantities quantities) {
        this.lexicon = lexicon;
        this.nouns = nouns;
        this.quantities = quantities;
    }

    /** The mention that begins at token {@code i} of a sentence {@code [first, limit)}, else null. */
    @Nullable
    Quantity at(Words words, int i, int first, int limit) {
        String word = words.at(i);
        if (word.equals("he") || word.equals("she") || word.equals("himself") || word.equals("herself")) {
            return one(i, i + 1);
        }
        if (word.equals("both")) {
            Quantity two = new Quantity(i, i + 1, i, i + 1, i + 1, BigDecimal.TWO, BigDecimal.TWO, Bound.EXACT, null,
                    false, true);
            Quantity found = quantities.withNoun(words, i + 1, limit, two);
            boolean people = found.noun() != null && found.noun().isHuman();
            return people || lexicon.is("be", words.at(i + 1)) || words.is(i + 1, "had") ? found : null;
        }
        if (lexicon.is("whose", word)) {
            Quantity found = quantities.withNoun(words, i + 1, limit, one(i, i + 1));
            return found.noun() != null && found.noun().isHuman() && isSingular(words.at(found.end() - 1))
                    ? found
                    : null;
        }
        if (word.endsWith("-year-old") && words.isCapitalised(i + 1) && i + 1 < limit) {
            int end = i + 1;
            while (end < limit && end - i <= LONGEST_NAME && words.isCapitalised(end)) {
                end++;
            }
            return one(i, end).withNoun(i, end, Noun.AGED, false);
        }
        boolean begins = words.isCapitalised(i) && (i == first || !words.isCapitalised(i - 1));
        return begins ? named(words, i, first, limit) : null;
    }

    private static Quantity one(int first, int end) {
        return new Quantity(first, end, first, first, end, BigDecimal.ONE, BigDecimal.ONE, Bound.EXACT, null, false,
                true);
    }

    static boolean isSingular(String noun) {
        return !noun.endsWith("s") && !noun.equals("people") && !noun.equals("men") && !noun.equals("women")
                && !noun.equals("children") && !noun.equals("police") && !noun.equals("crew") && !noun.equals("staff");
    }

    /** A name with an age, or one that a verb of its own follows at once. */
    private @Nullable Quantity named(Words words, int i, int first, int limit) {
        int end = i;
        while (end < limit && end - i <= LONGEST_NAME && words.isCapitalised(end)) {
            end++;
        }
        if (end - i > LONGEST_NAME) {
            return null;
        }
        int age = Digits.whole(words.at(end + 1));
        if (words.is(end, ",") && age > 0 && age < 120 && end + 1 < limit && isClosed(words, end + 2, limit)) {
            Noun noun = Noun.AGED;
            return one(i, end + 2).withNoun(i, end + 2, noun, false);
        }
        String verb = words.at(end);
        boolean event = lexicon.measure(Form.ALONE, verb) != null || verb.equals("was")
                || words.is(i - 1, "of") && lexicon.measure(Form.OF, words.at(i - 2)) != null;
        boolean name = i > first && !nouns.containsKey(words.at(i)) || end > i + 1
                || !nouns.containsKey(words.at(i)) && !lexicon.is("not_name", words.at(i));
        return event && name && end < limit && !lexicon.is("stop", words.at(i)) && !lexicon.is("whose", words.at(i))
                ? one(i, end).withNoun(i, end, Noun.AGED, false)
                : null;
    }

    private static boolean isClosed(Words words, int at, int limit) {
        return at >= limit || words.is(at, ",") || words.is(at, ".") || words.is(at, "(") || words.is(at, "was")
                || words.is(at, "of") || words.is(at, ";");
    }
}
