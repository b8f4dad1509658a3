package org.aver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.aver.ledger.Ledger;
import org.aver.core.json.ReadingJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerCommandsTest {
    private static final String FIRST = "{\"id\": \"m-1\", \"address\": \"https://a.example/1\", \"title\": \"Mill burns\", \"text\": \"The mill"
            + " burned. The fire service said that two workers were hurt -x.\"}\n";
    private static final String SECOND = "{\"id\": \"m-2\", \"title\": \"\u001B[31mRiver rises\", \"text\": \"The mayor of Vell said the"
            + " river rose.\"}\n";

    @TempDir static Path folder;
    static String ledger = "";

    @BeforeAll
    static void keep() {
        ledger = folder.resolve("a.db").toString();
        Ran ran = Ran.on(Map.of("AVER_LEDGER", ledger), false, FIRST + SECOND.replace("\u001B", "\\u001b"), "add", "-");
        assertThat(ran.out()).startsWith("Added 2, already kept 0, revised 0, failed 0.");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
    }

    private static Ran on(String... args) {
        return Ran.on(Map.of("AVER_LEDGER", ledger), false, "", args);
    }

    @Test
    void addingAgainAddsNothingAndAChangeRevises() {
        String own = folder.resolve("again.db").toString();
        String changed = FIRST.replace("two workers", "three workers");
        assertThat(Ran.on(Map.of(), false, FIRST, "add", "--ledger", own, "-").out()).startsWith("Added 1,");
        Ran ran = Ran.on(Map.of(), false, FIRST + changed + "nothing\n", "add", "--ledger", own, "-");
        assertThat(ran.out()).startsWith("Added 0, already kept 1, revised 1, failed 1.").contains(own);
        assertThat(ran.code()).isEqualTo(Aver.SOME_FAILED);
        assertThat(ran.err()).contains("standard input:3");
        try (Ledger kept = Ledger.openExisting(Path.of(own))) {
            assertThat(kept.traces().size()).as("what stories are found by is kept at once").isEqualTo(2);
        }
    }

    @Test
    void findsSentencesAndWhoSaysThem() {
        Ran ran = on("find", "WORKERS", "hurt");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("Mill burns", "two workers were hurt", ".s");
        assertThat(on("find", "--json", "workers").out().lines()).hasSize(1).allMatch(l -> l.startsWith(
                "{\"article_key\":"));
        assertThat(on("find", "work").out()).isEmpty();
        assertThat(on("find", "--prefix", "work").out()).contains("Mill burns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-x", "--limit", "*", "\"", "\"unclosed phrase", "a AND", "NEAR(", "title:mill", "@nothing",
            "''", "(", "\u0000", "\u202E", "${x}", ";", "%"})
    void wordsAreNeverSyntax(String words) {
        Ran ran = on("find", "--", words);
        assertThat(ran.code()).isZero();
        assertThat(ran.out() + ran.err()).doesNotContain("unexpected", "Exception");
    }

    @Test
    void aWordThatLooksLikeAnOptionIsFound() {
        assertThat(on("find", "--", "-x").out()).contains("Mill burns");
        assertThat(on("find", "-x").code()).isEqualTo(2);
    }

    @Test
    void showsAPageALineOrTheBytes() {
        assertThat(on("show", "m-1").out()).contains("Mill burns", "two workers were hurt", "Kept 20");
        assertThat(ReadingJson.read(on("show", "--json", "m-1").out()).article().id()).isEqualTo("m-1");
        assertThat(on("show", "--original", "m-1").bytes()).isEqualTo(FIRST.strip().getBytes(StandardCharsets.UTF_8));
        String found = on("find", "--json", "workers").out();
        String key = found.substring(found.indexOf(":\"") + 2).substring(0, 12);
        String statement = found.replaceAll("(?s).*\"(" + key + "\\.s\\d+)\".*", "$1");
        assertThat(on("show", statement).out()).contains("fire service", "hurt").doesNotContain(
                "own voice");
        Ran none = on("show", "nothing-such");
        assertThat(none.code()).isEqualTo(Aver.FAILED);
        assertThat(none.err().lines()).hasSize(1);
    }

    @Test
    void listsAndVerifies() {
        Ran list = Ran.on(Map.of("AVER_LEDGER", ledger, "NO_COLOR", "1"), true, "", "list");
        assertThat(list.out()).contains("Mill burns", "␛[31mRiver rises").doesNotContain("\u001B");
        assertThat(on("list", "--json").out().lines()).hasSize(2).allMatch(l -> l.startsWith("{\"key\":"));
        Ran verify = on("verify");
        assertThat(verify.code()).isZero();
        assertThat(verify.out()).contains("is sound: 6 entries, 2 articles", "Last hash: ");
    }

    @Test
    void whatIsNoLedgerIsSaidInOneSentence() throws IOException {
        String text = Files.writeString(folder.resolve("text.db"), "not a ledger").toString();
        for (String file : new String[]{text, folder.resolve("missing.db").toString(), folder.toString()}) {
            for (String command : new String[]{"list", "verify"}) {
                Ran ran = Ran.aver(command, "--ledger", file);
                assertThat(ran.code()).isEqualTo(Aver.FAILED);
                assertThat(ran.err().lines()).hasSize(1).allMatch(l -> l.contains(file));
            }
        }
    }
}
