package org.aver.reader.figure;

import java.math.BigDecimal;
import org.aver.reader.figure.Lexicon.Form;
import org.aver.reader.figure.Quantity.Mention;
import org.aver.reader.number.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads people already spoken of or named: "the victim", "her brother", "he", "both men", "Ana Miro, 31,". Immutable and
 * thread-safe.
 */
final class Mentions {
    private static final int LONGEST_NAME = 5;

    private final Lexicon lexicon;
    private final NounPhrases nouns;

    Mentions(Lexicon lexicon, NounPhrases nouns) {
        this.lexicon = lexicon;
        this.nouns = nouns;
    }

    /** The mention that begins at token {@code i} of a sentence {@code [first, limit)}, else null. */
    @Nullable
    Quantity at(Words words, int i, int first, int limit) {
        String word = words.at(i);
        if (lexicon.is("pronoun", word)) {
            return Quantity.one(i, i + 1, Mention.KNOWN);
        }
        boolean object = word.equals("him") || word.equals("her") && !nouns.isNoun(words.at(i + 1))
                && (!words.isWord(i + 1) || lexicon.is("function", words.at(i + 1)));
        if (object && lexicon.measure(Form.ACTIVE, words.at(i - 1)) != null && i > first) {
            return Quantity.one(i, i + 1, Mention.KNOWN); // "shot him"
        }
        if (word.equals("both")) {
            return both(words, i, limit);
        }
        if (lexicon.is("whose", word)) {
            Quantity found = nouns.complete(words, i + 1, limit, Quantity.one(i, i + 1, Mention.KNOWN));
            if (found.isHuman() && words.is(found.end(), "'s") && nouns.isPerson(words.at(found.end() + 1))) {
                found = nouns.complete(words, found.end() + 1, limit, found); // "his mother's brother"
            }
            int last = found.nounEnd() - 1;
            boolean introduced = word.equals("the") && words.is(found.end(), "of")
                    && (words.is(found.end() + 1, "a") || words.is(found.end() + 1, "an"));
            found = introduced ? found.as(Mention.NEW) : found; // "the driver of a lorry"
            boolean aged = words.at(last).chars().allMatch(Character::isDigit);
            return found.isHuman() && (aged || NounPhrases.isSingular(words.at(last))) ? found : null;
        }
        if (word.endsWith("-year-old") && words.isCapitalised(i + 1) && i + 1 < limit) {
            int end = nameEnd(words, i + 1, limit);
            return Quantity.one(i, end, Mention.NAMED).withNoun(i, end, Noun.AGED);
        }
        boolean begins = words.isCapitalised(i) && (i == first || !words.isCapitalised(i - 1));
        return begins ? named(words, i, first, limit) : null;
    }

    private @Nullable Quantity both(Words words, int i, int limit) {
        Quantity two = new Quantity(i, i + 1, i, i + 1, i + 1, i + 1, BigDecimal.TWO, BigDecimal.TWO,
                org.aver.core.Figure.Bound.EXACT, null, Mention.KNOWN, false);
        Quantity found = nouns.complete(words, i + 1, limit, two);
        return found.isHuman() || lexicon.is("be", words.at(i + 1)) || words.is(i + 1, "had") ? found : null;
    }

    private static int nameEnd(Words words, int i, int limit) {
        int end = i;
        while (end < limit && end - i <= LONGEST_NAME && words.isCapitalised(end)) {
            end++;
        }
        return end;
    }

    /** A name with an age, one that a verb of its own follows at once, or one that something was done to. */
    private @Nullable Quantity named(Words words, int i, int first, int limit) {
        int end = nameEnd(words, i, limit);
        if (end - i > LONGEST_NAME) {
            return null;
        }
        if (NounPhrases.isAppositeAge(words, end, limit)) {
            return Quantity.one(i, end + 2, Mention.NAMED).withNoun(i, end + 2, Noun.AGED);
        }
        if (words.is(end, "(") && words.is(end + 2, ")") && end > i + 1 && NounPhrases.isYears(words.at(end + 1))
                && end + 3 <= limit) {
            return Quantity.one(i, end + 3, Mention.NAMED).withNoun(i, end + 3, Noun.AGED); // "Ana Miro (28)"
        }
        if (i > first && lexicon.is("place_before", words.at(i - 1)) || end >= limit) {
            return null; // "on Weston Street"
        }
        int at = afterPlace(words, end, limit);
        String verb = words.at(at);
        boolean event = lexicon.measure(Form.ALONE, verb) != null || verb.equals("was")
                || (lexicon.is("perfect", verb) || verb.equals("had")) && words.is(at + 1, "been")
                || isWounded(words, at)
                || verb.equals("'s") && isHarm(words, end + 1)
                || words.is(i - 1, "of") && lexicon.measure(Form.OF, words.at(i - 2)) != null && isClosed(words, end);
        boolean plain = !nouns.isNoun(words.at(i)) && !lexicon.is("not_name", words.at(i));
        boolean name = i > first && !nouns.isNoun(words.at(i)) || end > i + 1 && !lexicon.is("not_name", words.at(i))
                || plain;
        return event && name && !lexicon.is("stop", words.at(i)) && !lexicon.is("whose", words.at(i))
                ? Quantity.one(i, end, Mention.NAMED).withNoun(i, end, Noun.AGED)
                : null;
    }

    /** "Ana Miro of Kaldara was": where the verb stands. */
    private static int afterPlace(Words words, int end, int limit) {
        int at = end + 1;
        while (words.is(end, "of") && at < Math.min(limit, end + LONGEST_NAME + 1)
                && (words.isCapitalised(at) || words.is(at, ",") && at > end + 1)) {
            at++;
        }
        return at > end + 1 ? at : end;
    }

    /** "suffered injuries", "sustained fatal gunshot wounds"; not "suffered a defeat". */
    private static boolean isWounded(Words words, int at) {
        boolean bears = words.is(at, "suffered") || words.is(at, "sustained") || words.is(at, "received");
        for (int i = at + 1; bears && i < at + 6; i++) {
            if (words.is(i, "injuries") || words.is(i, "wounds") || words.is(i, "wound") || words.is(i, "burns")) {
                return true;
            }
        }
        return false;
    }

    /** "Ana Miro's body was found". */
    private static boolean isHarm(Words words, int at) {
        return words.is(at, "body") || words.is(at, "death") || words.is(at, "killing") || words.is(at, "injuries");
    }

    /** Not "the shooting of UC student". */
    private boolean isClosed(Words words, int end) {
        return !words.isWord(end) || lexicon.is("function", words.at(end)) || lexicon.is("be", words.at(end))
                || lexicon.is("stop", words.at(end)) || lexicon.is("perfect", words.at(end));
    }
}
