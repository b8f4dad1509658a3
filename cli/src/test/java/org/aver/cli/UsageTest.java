package org.aver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @ParameterizedTest
    @ValueSource(strings = {"read", "add", "find", "show", "list", "verify", "demo", "completion", "texts",
            "stories", "sources", "coverage", "serve", "account"})
    void everyCommandHelpsWithExamples(String command) {
        Ran ran = Ran.aver(command, "--help");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("Usage: aver " + command)
                .containsPattern("Examples?:\n  \\S*.*aver " + command);
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void theCommandHelpsAndSaysItsVersion() {
        assertThat(Ran.aver("--help").out()).contains("Examples:", "demo", "verify", "Exit codes:");
        assertThat(Ran.aver("--version").out()).matches("aver \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"read", "nothing", "read --nothing x", "read --format pdf x",
            "read --threads 0 x",
            "find --limit 0 x", "show --json --original x", "list surplus", "read --color maybe x"})
    void wrongUseIsOneSentenceAndTwo(String line) {
        Ran ran = Ran.aver(line.split(" "));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(1).allMatch(l -> l.startsWith("aver: ") && l.endsWith("--help"));
    }

    @Test
    void noCommandAtAllIsWrongUse() {
        assertThat(Ran.aver().code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/a", "https://example.org/a", "HTTPS://example.org/a"})
    void anAddressMustBeSavedFirst(String address) {
        for (String command : new String[]{"read", "add"}) {
            Ran ran = Ran.aver(command, address);
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err().lines()).hasSize(1);
            assertThat(ran.err()).contains(address, "save the page first");
        }
    }

    @Test
    void completionNamesTheCommands() {
        assertThat(Ran.aver("completion").out()).startsWith("#!").contains("completion", "verify", "--ledger");
    }
}
