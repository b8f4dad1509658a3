package org.aver.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Osterlee", "Cafe\u0301 \u201cquoted\u201d", "قال متحدث باسم الجيش", "a\uD83D b",
            "\uDE00\uD83D",
            "\uD83C\uDF0A", "a\uD83C\uDF0Ab\uD83C\uDF0A", "\uD83D\uDC69\u200D\uD83D\uDC67 saved"})
    void bothDirectionsAgree(String chars) {
        Text text = Text.of(chars);
        assertThat(text.length()).isEqualTo(chars.codePointCount(0, chars.length()));
        for (int point = 0; point <= text.length(); point++) {
            assertThat(text.unit(point)).isEqualTo(chars.offsetByCodePoints(0, point));
            assertThat(text.point(text.unit(point))).isEqualTo(point);
        }
        assertThat(text.slice(new Span(0, text.length()))).isEqualTo(chars).isEqualTo(text.chars());
    }

    @Test
    void offsetsAreCodePointsAfterAstralCharacters() {
        String chars = "\uD83C\uDF0A Flood: \uD83D\uDE22 12 missing";
        Matcher number = Pattern.compile("\\d+").matcher(chars);
        assertThat(number.find()).isTrue();
        Text text = Text.of(chars);
        Span span = text.span(number.start(), number.end());
        assertThat(span).isEqualTo(new Span(11, 13));
        assertThat(text.slice(span)).isEqualTo("12");
        assertThat(text.at(0)).isEqualTo(0x1F30A);
    }

    @Test
    void theMiddleOfAPairBelongsToItsCodePoint() {
        Text text = Text.of("a\uD83C\uDF0Ab");
        assertThat(text.point(2)).isEqualTo(1);
        assertThat(text.point(3)).isEqualTo(2);
    }

    @Test
    void combiningMarksAndRightToLeftCountEachCodePoint() {
        assertThat(Text.of("e\u0301").length()).isEqualTo(2);
        Text arabic = Text.of("المتحدث (Hadar)");
        assertThat(arabic.slice(new Span(9, 14))).isEqualTo("Hadar");
        assertThat(arabic.span(8, 15)).isEqualTo(new Span(8, 15));
    }

    @Test
    void aLoneSurrogateIsOneCodePoint() {
        assertThat(Text.of("\uD83D x").length()).isEqualTo(3);
        Text mixed = Text.of("\uDF0A\uD83C\uDF0Ax");
        assertThat(mixed.length()).isEqualTo(3);
        assertThat(mixed.slice(new Span(2, 3))).isEqualTo("x");
    }
}
