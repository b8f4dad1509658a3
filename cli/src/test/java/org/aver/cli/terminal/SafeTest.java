package org.aver.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTest {
    @Test
    void noControlPasses() {
        for (int c = 0; c < 0x110000; c++) {
            String safe = Safe.line("a" + Character.toString(c) + "b");
            assertThat(safe.codePoints()).as("U+%X", c).noneMatch(s -> s < 0x20 || s >= 0x7F && s < 0xA0
                    || s >= 0x202A && s <= 0x202E || s >= 0x2066 && s <= 0x2069 || s >= 0xD800 && s < 0xE000);
            assertThat(Safe.line(safe)).isEqualTo(safe);
        }
    }

    @Test
    void showsWhatTriedToHide() {
        assertThat(Safe.line("a\u001B[31mb\u007F\u009Bc\u0007")).isEqualTo("a␛[31mb␡\uFFFDc␇");
        assertThat(Safe.line("  a\n\t b\u2028c\r\n")).isEqualTo("a b c");
        assertThat(Safe.line("x\u202Ey\u2066z\uFEFF\u00ADw")).isEqualTo("xyzw");
        assertThat(Safe.line("\uD800")).isEqualTo("\uFFFD");
    }

    @Test
    void lettersStayAsTheyAre() {
        String words = "Ünïcode “quotes” می‌خواهم 漢字 👩‍🚒 e\u0301";
        assertThat(Safe.line(words)).isEqualTo(words);
    }

    @Test
    void rightToLeftLinesAreClosedInThemselves() {
        assertThat(Safe.isolated("שלום 3")).isEqualTo("\u2068שלום 3\u2069");
        assertThat(Safe.isolated("hello")).isEqualTo("hello");
    }

    @ParameterizedTest
    @CsvSource({"abc,3", "漢字,4", "e\u0301,1", "한국,4", "ｱｲ,2", "Ａ,2", "👩‍🚒,2", "שלום,4", "می‌خواهم,7", "'',0"})
    void columns(String words, int columns) {
        assertThat(Width.of(words)).isEqualTo(columns);
    }

    @Test
    void cutsByColumns() {
        assertThat(Width.cut("漢字漢字", 5)).isEqualTo("漢字…");
        assertThat(Width.cut("abcdef", 6)).isEqualTo("abcdef");
        assertThat(Width.fit("ab", 4)).isEqualTo("ab  ");
        assertThat(Width.of(Width.fit("漢字漢字", 6))).isEqualTo(6);
    }
}
