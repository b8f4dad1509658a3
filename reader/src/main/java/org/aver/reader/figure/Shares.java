package org.aver.reader.figure;

import org.aver.core.Figure.Bound;
import org.aver.reader.number.Digits;
import org.aver.reader.number.Words;
import org.aver.reader.figure.Quantity.Mention;
import org.jspecify.annotations.Nullable;

/** Reads shares of a count before: "half of them children", "two-thirds of whom were women". They have no value of their own. */
final class Shares {
    private final Lexicon lexicon;
    private final NounPhrases nouns;

    Shares(Lexicon lexicon, NounPhrases nouns) {
        this.lexicon = lexicon;
        this.nouns = nouns;
    }

    /** The share that begins at token {@code i}, else null. */
    @Nullable
    Quantity at(Words words, int i, int limit) {
        int end = end(words, i);
        boolean part = words.is(end, "of") && (words.is(end + 1, "them") || words.is(end + 1, "whom"));
        if (end == i || !part || end + 2 > limit) {
            return null;
        }
        int noun = end + 2;
        while (words.is(noun, "were") || words.is(noun, "are")) {
            noun++;
        }
        boolean group = noun < limit && nouns.isNoun(words.at(noun));
        Quantity share = Quantity.number(i, i, end, null, null, Bound.UNCOUNTED).as(Mention.SHARE);
        return group
                ? share.withNoun(noun, noun + 1, nouns.noun(words.at(noun)))
                : share.withNoun(end + 1, end + 2, null);
    }

    private int end(Words words, int i) {
        String word = words.at(i);
        if (lexicon.is("share", word)) {
            return i + 1;
        }
        boolean article = word.equals("a") || word.equals("one") || word.equals("two") || word.equals("three");
        if (article && (words.is(i + 1, "third") || words.is(i + 1, "thirds") || words.is(i + 1, "quarter")
                || words.is(i + 1, "quarters"))) {
            return i + 2;
        }
        if (Digits.value(word) != null && (words.is(i + 1, "%") || words.is(i + 1, "percent"))) {
            return i + 2;
        }
        return Digits.value(word) != null && words.is(i + 1, "per") && words.is(i + 2, "cent") ? i + 3 : i;
    }
}
