package org.aver.reader.figure;

import java.math.BigDecimal;
import org.aver.core.Figure.Bound;
import org.jspecify.annotations.Nullable;

/**
 * Something counted in the tokens {@code [first, end)}: bound, number, noun.
 *
 * @param numberFirst first token of the number; equal to {@code numberEnd} where one stands without a number word
 * @param nounFirst   first token of the words for those counted; equal to {@code nounEnd} where the number stands alone
 * @param noun        null where the number stands alone or its noun is not in the list
 * @param mention     how those counted come into the text
 * @param more        whether it adds to a count before: "another", "three more"
 */
record Quantity(int first, int end, int numberFirst, int numberEnd, int nounFirst, int nounEnd,
        @Nullable BigDecimal low, @Nullable BigDecimal high, Bound bound, @Nullable Noun noun, Mention mention,
        boolean more) {
    /** How those counted come into the text. */
    enum Mention {
        /** Counted here: "four people", "a soldier". */
        NEW,
        /** Spoken of before: "he", "the victim", "both men". */
        KNOWN,
        /** By name: "Ana Miro, 31". */
        NAMED,
        /** As a share of a count before: "half of them". */
        SHARE
    }

    /** A number in the tokens {@code [numberFirst, numberEnd)}, its bound before it, no noun yet. */
    static Quantity number(int first, int numberFirst, int numberEnd, @Nullable BigDecimal low,
            @Nullable BigDecimal high, Bound bound) {
        return new Quantity(first, numberEnd, numberFirst, numberEnd, numberEnd, numberEnd, low, high, bound, null,
                Mention.NEW, false);
    }

    /** One or more without a number word, in the tokens {@code [first, end)}. */
    static Quantity counted(int first, int end, BigDecimal count, Mention mention) {
        return new Quantity(first, end, first, first, end, end, count, count, Bound.EXACT, null, mention, false);
    }

    static Quantity one(int first, int end, Mention mention) {
        return counted(first, end, BigDecimal.ONE, mention);
    }

    Quantity withNoun(int from, int to, @Nullable Noun of) {
        return new Quantity(first, Math.max(to, end), numberFirst, numberEnd, from, to, low, high, bound, of, mention,
                more);
    }

    Quantity withMore(boolean further) {
        return new Quantity(first, end, numberFirst, numberEnd, nounFirst, nounEnd, low, high, bound, noun, mention,
                more || further);
    }

    Quantity as(Mention how) {
        return new Quantity(first, end, numberFirst, numberEnd, nounFirst, nounEnd, low, high, bound, noun, how, more);
    }

    boolean isNumbered() {
        return numberEnd > numberFirst;
    }

    boolean isKnown() {
        return mention == Mention.KNOWN || mention == Mention.NAMED;
    }

    boolean isBare() {
        return nounFirst == nounEnd;
    }

    boolean isZero() {
        return high != null && high.signum() == 0;
    }

    /** One person, with or without the word "one". */
    boolean isOne() {
        return bound == Bound.EXACT && low != null && low.compareTo(BigDecimal.ONE) == 0;
    }

    /** More than one by a written number. */
    boolean isMany() {
        return isNumbered() && low != null && low.compareTo(BigDecimal.ONE) > 0;
    }

    /** "20 others": the noun does not say of what. */
    @SuppressWarnings("ReferenceEquality") // the one noun that stands for any other
    boolean isOthers() {
        return noun == Noun.OTHERS;
    }

    /** By a name, an age or a word that is in no list: the noun says nothing. */
    @SuppressWarnings("ReferenceEquality") // the one noun that stands for any unknown person
    boolean isNamedOnly() {
        return noun == Noun.AGED;
    }

    /** A plural that is in no list. */
    @SuppressWarnings("ReferenceEquality") // the one noun that stands for any unknown thing
    boolean isUnlistedThing() {
        return noun == Noun.THING;
    }

    boolean isHuman() {
        return noun != null && noun.isHuman();
    }
}
