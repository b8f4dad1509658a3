package org.aver.reader.figure;

import java.math.BigDecimal;
import org.aver.core.Figure.Bound;
import org.jspecify.annotations.Nullable;

/**
 * Something counted in the tokens {@code [first, end)}: bound, number, noun.
 *
 * @param numberFirst first token of the number; equal to {@code numberEnd} where one stands without a number word
 * @param nounFirst   first token of the noun phrase after the number; equal to {@code end} where the number stands alone
 * @param noun        null where the number stands alone or its noun is not in the list
 * @param known       whether it names someone already spoken of, or by name: "the victim", "he", "both men"
 * @param more        whether it adds to a count before: "another", "three more"
 */
record Quantity(int first, int end, int numberFirst, int numberEnd, int nounFirst, @Nullable BigDecimal low,
        @Nullable BigDecimal high, Bound bound, @Nullable Noun noun, boolean more, boolean known) {
    Quantity asKnown() {
        return new Quantity(first, end, numberFirst, numberEnd, nounFirst, low, high, bound, noun, more, true);
    }

    Quantity withNoun(int nounFrom, int to, @Nullable Noun of, boolean further) {
        return new Quantity(first, to, numberFirst, numberEnd, nounFrom, low, high, bound, of, further || more, known);
    }

    boolean isNumbered() {
        return numberEnd > numberFirst;
    }

    boolean isBare() {
        return nounFirst == end;
    }

    boolean isZero() {
        return high != null && high.signum() == 0;
    }
}
