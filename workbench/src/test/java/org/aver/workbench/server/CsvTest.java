package org.aver.workbench.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static String row(@Nullable Object... cells) {
        return Csv.write(List.of(Arrays.asList(cells)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "@SUM(A1)", "-2+3", " =1", "\t=1", "＝1"})
    void noCellIsAFormula(String cell) {
        assertThat(row(cell).replace("\"", "")).startsWith("'");
    }

    @Test
    void numbersAndWordsStayAsTheyAre() {
        assertThat(row(-2, "-2.5", 7, null, "a word", "2026-03-03")).isEqualTo("-2,-2.5,7,,a word,2026-03-03\r\n");
    }

    @Test
    void quotesCommasAndLinesAreQuoted() {
        assertThat(row("a \"b\"", "c, d", "e\nf")).isEqualTo("\"a \"\"b\"\"\",\"c, d\",\"e\nf\"\r\n");
    }
}
