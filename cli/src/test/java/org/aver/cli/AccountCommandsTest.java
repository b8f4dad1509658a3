package org.aver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.aver.ledger.Ledger;
import org.aver.ledger.account.Password;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts, as somebody at a terminal makes them. */
class AccountCommandsTest {
    private static final String PASSWORD = "a long enough word";
    @TempDir Path folder;
    private String ledger = "";

    @BeforeEach
    void name() {
        ledger = folder.resolve("a.db").toString();
    }

    private Ran on(String input, String... args) {
        return Ran.on(Map.of("AVER_LEDGER", ledger), false, input, args);
    }

    @Test
    void madeChangedClosedAndListed() {
        assertThat(on(PASSWORD + "\n", "account", "add", "lund", "--role", "reviewer").out()).isEqualTo(
                "\"lund\" may sign in as a reviewer.\n");
        assertThat(on(PASSWORD + "\r\n", "account", "add", "Ilse Vandarr", "--role", "READER").code()).isZero();
        assertThat(on("", "account", "list").out()).containsSubsequence("Ilse Vandarr", "reader", "lund", "reviewer");
        assertThat(on("", "account", "change", "lund", "--role", "keeper").out()).contains("keeper");
        assertThat(on("another long word\n", "account", "change", "lund", "--password").code()).isZero();
        try (Ledger opened = Ledger.openExisting(Path.of(ledger))) {
            String hash = String.valueOf(opened.account("lund").orElseThrow().account().password());
            assertThat(Password.matches("another long word".toCharArray(), hash)).isTrue();
            assertThat(
                    Password.matches(PASSWORD.toCharArray(), String.valueOf(opened.account("Ilse Vandarr").orElseThrow()
                            .account().password())))
                    .isTrue();
        }
        assertThat(on("", "account", "close", "lund").out()).contains("no longer");
        assertThat(on("", "account", "list").out()).contains("closed").doesNotContain("argon2");
        assertThat(on("", "verify").out()).contains("5 entries");
    }

    @Test
    void whatCannotBeIsSaidInOneSentence() {
        on(PASSWORD, "account", "add", "lund", "--role", "coder");
        String[][] wrong = {{PASSWORD, "account", "add", "lund", "--role", "coder"},
                {"", "account", "add", "new", "--role",
                        "coder"},
                {"short\n", "account", "add", "new", "--role", "coder"}, {PASSWORD, "account", "add", "a/b",
                        "--role", "coder"},
                {"", "account", "close", "nobody"}, {"", "decide", "-", "add", "--kind",
                        "incident", "--source", "court file", "--by", "lund", "--reason", "x"},
                {"", "serve",
                        "--listen", "0.0.0.0", "--port", "0", "--ledger", folder.resolve("b.db")
                                .toString()}};
        for (String[] line : wrong) {
            Ran ran = on(line[0], java.util.Arrays.copyOfRange(line, 1, line.length));
            assertThat(ran.code()).as(String.join(" ", line)).isEqualTo(Aver.FAILED);
            assertThat(ran.err().lines()).as(String.join(" ", line)).hasSize(1);
        }
        for (String misuse : new String[]{"account", "account add", "account add x", "account add x --role king",
                "account change lund", "serve --reviewers 0", "account add x --role coder --password secret"}) {
            assertThat(on("", misuse.split(" ")).code()).as(misuse).isEqualTo(2);
        }
    }
}
