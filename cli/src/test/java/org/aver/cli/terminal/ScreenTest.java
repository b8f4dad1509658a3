package org.aver.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreenTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Output out = new Output(bytes);

    private String printed() {
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void linesStayWithinTheWidth() {
        Screen screen = Screen.of(out, false, 24);
        screen.flow(2, 4, List.of(Run.of("A report of some length, with averyveryverylongwordthatfitsnowhere in it,"
                + " 漢字漢字漢字漢字漢字漢字漢字 and e\u0301e\u0301e\u0301.")));
        assertThat(printed().lines()).hasSizeGreaterThan(4).allMatch(line -> Width.of(line) <= 24);
        assertThat(printed()).startsWith("  A report of some").contains("\n    ");
        assertThat(printed().replaceAll("\\s", "")).contains("averyveryverylongwordthatfitsnowhere", "漢字漢字漢字漢字漢字漢字漢字",
                "e\u0301e\u0301e\u0301.");
    }

    @Test
    void stylesEndWithTheirLine() {
        Screen screen = Screen.of(out, true, 20);
        screen.line(new Run("one two three four five six", Style.CUE), Run.of(" plain"));
        assertThat(printed()).isEqualTo(
                "\u001B[36mone two three four\u001B[0m\n\u001B[36mfive six\u001B[0m plain\n");
    }

    @Test
    void columnsOfATableAlign() {
        Screen screen = Screen.of(out, false, 40);
        for (String name : List.of("a", "漢字漢字漢字", "e\u0301")) {
            screen.row(List.of(new Screen.Cell(Run.of(name), 8), new Screen.Cell(Run.of("|"), 1)));
        }
        assertThat(printed().lines().map(line -> Width.of(line.substring(0, line.indexOf('|'))))).containsOnly(8);
    }
}
