package org.aver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentsTest {
    @TempDir Path folder;

    @Test
    void withoutAFileTheyAreThoseGiven() throws IOException {
        assertThat(Arguments.of(new String[]{"read", "a b.txt"}, null)).containsExactly("read", "a b.txt");
    }

    @Test
    void ofAFileTheyAreWhatStandsBeforeEachZero() throws IOException {
        Path file = Files.writeString(folder.resolve("handed"), "read\0two words\0\0line\nbreak\0ä🌊\0");
        assertThat(Arguments.of(new String[0], file.toString())).containsExactly("read", "two words", "", "line\nbreak",
                "ä🌊");
        assertThat(file).doesNotExist();
    }

    @Test
    void anEmptyFileHoldsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("handed"), "");
        assertThat(Arguments.of(new String[0], file.toString())).isEmpty();
    }
}
