package org.aver.reader.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.aver.core.Figure;
import org.aver.core.Figure.Bound;
import org.aver.core.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {
    private static String text(java.math.@Nullable BigDecimal number) {
        return number == null ? "-" : number.toPlainString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Four people were killed.|EXACT|Four|4|4",
            "At least 418 people were killed.|AT_LEAST|418|418|-",
            "More than 418 people were killed.|MORE_THAN|418|418|-",
            "No fewer than 20 people were killed.|AT_LEAST|20|20|-", "At most 20 people were killed.|AT_MOST|20|-|20",
            "Fewer than 20 people were killed.|FEWER_THAN|20|-|20", "Up to 20 people were killed.|UP_TO|20|-|20",
            "As many as 20 people were killed.|UP_TO|20|-|20",
            "Some 52,000 people were killed.|ABOUT|52,000|52000|52000",
            "Nearly 52,000 people were killed.|NEARLY|52,000|52000|52000",
            "Between 10 and 15 people were killed.|BETWEEN|10 and 15|10|15",
            "10 to 15 people were killed.|BETWEEN|10 to 15|10|15", "10-15 people were killed.|BETWEEN|10-15|10|15",
            "10\u201315 people were killed.|BETWEEN|10\u201315|10|15",
            "Two or three people were killed.|BETWEEN|Two or three|2|3",
            "Dozens of people were killed.|VAGUE|Dozens|-|-", "Several people were killed.|VAGUE|Several|-|-",
            "Hundreds of thousands of people were killed.|VAGUE|Hundreds of thousands|-|-",
            "More than two dozen people were killed.|MORE_THAN|two dozen|24|-",
            "More than 2.3 million people were killed.|MORE_THAN|2.3 million|2300000|-",
            "52\u00A0000 people were killed.|EXACT|52\u00A0000|52000|52000",
            "TWENTY-FIVE PEOPLE WERE KILLED.|EXACT|TWENTY-FIVE|25|25",
            "\uFF11\uFF12 people were killed.|EXACT|\uFF11\uFF12|12|12",
            "\u0661\u0662 people were killed.|EXACT|\u0661\u0662|12|12",
            "No casualties were reported.|EXACT|No|0|0", "No fewer than 9 people were killed.|AT_LEAST|9|9|-",
            "The toll has passed 1,500.|MORE_THAN|1,500|1500|-", "A number of people were killed.|VAGUE|A number|-|-",
            "A few people were killed.|VAGUE|A few|-|-", "61, 000 people were killed.|EXACT|61, 000|61000|61000",
            "None of the drivers was hurt.|EXACT|None|0|0", "No one was killed.|EXACT|No one|0|0"})
    void boundsTheNumberAsWritten(String sentence, Bound bound, String number, String low, String high) {
        Figure figure = Read.only(sentence);
        assertThat(figure.bound()).isEqualTo(bound);
        assertThat(figure.number()).isEqualTo(number);
        assertThat(text(figure.low())).isEqualTo(low);
        assertThat(text(figure.high())).isEqualTo(high);
    }

    @Test
    void countsOnePersonWithoutANumber() {
        Figure figure = Read.only("A soldier was killed.");
        assertThat(figure.number()).isNull();
        assertThat(figure.low()).isEqualByComparingTo("1");
        assertThat(figure.high()).isEqualByComparingTo("1");
    }

    @Test
    void countsOffsetsInCodePoints() {
        Figure figure = Read.only("\uD83D\uDE00 \u201CAt least 12 people were killed,\u201D she said.");
        assertThat(figure.span()).isEqualTo(new Span(3, 21));
        assertThat(figure.id()).isEqualTo("f3");
    }
}
