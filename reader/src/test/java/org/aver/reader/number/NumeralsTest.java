package org.aver.reader.number;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.aver.reader.text.Passage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
    private static final Numerals NUMERALS = Numerals.load();

    private static @Nullable Numeral read(String text) {
        Words words = new Words(Passage.of(text));
        return NUMERALS.at(words, 0, words.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"7 men|7|1", "52,000 men|52000|1", "1,234,567 men|1234567|1",
            "2.3 million|2300000|2", "twelve|12|1", "twenty-five men|25|1", "TWENTY-FIVE MEN|25|1",
            "twenty five men|25|2", "two hundred and fifty men|250|4", "a hundred men|100|2",
            "three hundred thousand|300000|3", "one thousand two hundred|1200|4", "two dozen men|24|2", "a dozen|12|2",
            "half a million|500000|3", "half a dozen men|6|3", "300k people|300000|1", "1.2m people|1200000|1",
            "five lakh|500000|2", "nineteen men|19|1", "ninety-nine|99|1", "three score|60|2"})
    void readsNumbersInDigitsAndWords(String text, BigDecimal value, int tokens) {
        Numeral numeral = requireNonNull(read(text), text);
        assertThat(numeral.value()).isEqualByComparingTo(value);
        assertThat(numeral.end()).isEqualTo(tokens);
    }

    @ParameterizedTest
    @ValueSource(strings = {"52 000 men", "52\u00A0000 men", "52\u2009000 men", "52\u202F000 men",
            "\uFF15\uFF12,000 men",
            "\u0665\u0662\u066C\u0660\u0660\u0660 men", "\u0665\u0662\u0660\u0660\u0660 men"})
    void readsGroupsAndDigitsOfAnyScript(String text) {
        assertThat(requireNonNull(read(text), text).value()).isEqualByComparingTo("52000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dozens", "scores of men", "hundreds of thousands of men", "tens of thousands", "several"})
    void leavesVagueNumbersOpen(String text) {
        assertThat(requireNonNull(read(text), text).isVague()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a man", "14th", "22-year-old", "two-thirds", "million", "AK-47", "and five",
            "half the men",
            "men"})
    void leavesOtherWordsAlone(String text) {
        assertThat(read(text)).isNull();
    }

    @Test
    void stopsWhereTheNextWordDoesNotContinueTheNumber() {
        assertThat(requireNonNull(read("two three")).end()).isEqualTo(1);
        assertThat(requireNonNull(read("five million million")).end()).isEqualTo(2);
        assertThat(requireNonNull(read("1000 000 men")).end()).isEqualTo(1);
        assertThat(requireNonNull(read("3 1000 men")).end()).isEqualTo(1);
    }

    @Test
    void survivesDigitsWithoutEnd() {
        assertThat(read("9".repeat(5000) + " men")).isNull();
        assertThat(read("9".repeat(5000) + "-" + "9".repeat(5000))).isNull();
    }
}
