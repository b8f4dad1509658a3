package org.aver.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindTest {
    @TempDir static Path folder;
    static Ledger ledger;

    @BeforeAll
    static void fill() {
        ledger = Ledger.open(folder.resolve("a.aver"));
        keep("a", "Bridge at Káló closed",
                "Bridge at Káló closed\nThe north-south road was cut.\nA doctor said 12 were hurt.");
        keep("b", "Quiet near Toresk", "Nobody AND nothing moved.\nThe west road stays open; it wasn’t mined.");
        keep("c", null,
                "\uD83D\uDE80\uD83D\uDE80 Rockets \uD83D\uDE00 fell.\n\uD83D\uDE80 Two rockets fell on \uD835\uDC00lpha road.");
        keep("d", "عاجل", "قال الطبيب إن الجسر مغلق.\nوقال شاهد إن الطريق مفتوح.");
        keep("e", "सड़क बंद", "कीव की सड़क बंद है.");
    }

    @AfterAll
    static void close() {
        assertThat(ledger.verify().problems()).isEmpty();
        ledger.close();
    }

    private static void keep(String name, @Nullable String title, String text) {
        Batch.plain("https://news.example/" + name, title, "Wire " + name, text).addTo(ledger);
    }

    /** The publishers' letters of what is found, sorted. */
    private String found(String words, boolean prefix) {
        return ledger.find(new Query(words, 10, prefix)).stream().map(h -> String.valueOf(h.publisher()).substring(5))
                .sorted().collect(Collectors.joining());
    }

    @Test
    void keysComeInTheOrderOfTheHitsAndHitsOfSomeKeysInTheirs() {
        var road = new Query("road", 10, false);
        List<String> keys = ledger.find(road).stream().map(Hit::articleKey).toList();
        assertThat(ledger.keys(road)).hasSize(3).isEqualTo(keys);
        assertThat(ledger.keys(new Query("road", 2, false))).isEqualTo(keys.subList(0, 2));
        assertThat(ledger.find(road, keys.reversed())).isEqualTo(ledger.find(road).reversed());
        assertThat(ledger.find(new Query("bridge", 10, false), keys)).extracting(Hit::publisher)
                .containsExactly("Wire a");
        assertThat(ledger.keys(new Query("...", 10, false))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"road|abc", "ROAD closed|a", "kalo|a", "KÁLÓ|a",
            "Ka\u0301lo\u0301|a", "north-south|a", "south-north|``", "south north|a", "\"north south\"|a",
            "\"south north\"|``", "\"road was cut\" doctor|a", "\"west road|b", "we\"st\"|``", "road\"|abc", "\"|``",
            "\"\"|``",
            "\"\" road|abc", "AND|b", "nothing AND moved|b", "doctor AND bridge|``", "road OR doctor|``",
            "NEAR(road, 5)|``", "near toresk|b", "NOT|``", "(road)|abc", "roa*|``", "roa|``", "^road|abc",
            "title:road|``",
            "title : road|``", "title:bridge|``", "road + closed|a", "{road}|abc", "wasn't|b", "wasn’t|b", "wasn|b",
            "road;--|abc", "' OR 1=1 --|``", "\uD83D\uDE80|``", "\uD83D\uDE80 rockets|c", "❤️ rockets|c",
            "!!! ,,, ...|``",
            "- road|abc", "الجسر|d", "قال الجسر|d", "सड़क|e", "कीव|e", "सड|``", "closed 12|a", "%|``", "_oad|``"})
    void wordsAreWordsAndNothingElse(String words, String articles) {
        assertThat(found(words, false)).isEqualTo(articles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"roa|abc", "rock|c", "roa clo|a", "\"roa\"|``",
            "north-sou|a",
            "الج|d", "\uD83D\uDE80 roc|c", "roa*|abc", "k|a"})
    void aPrefixIsFoundOnlyWhenAskedFor(String words, String articles) {
        assertThat(found(words, true)).isEqualTo(articles);
        assertThat(found(words, false)).isNotEqualTo(articles.isEmpty() ? "abc" : articles);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u0000", "\uD83D", "a\u0000b", "\"\u0000\"", "\\", "'", ";", "\uFFFF",
            "\u200B"})
    void oddQueriesAreHarmless(String words) {
        assertThatCode(() -> ledger.find(new Query(words, 5, true))).doesNotThrowAnyException();
        assertThat(ledger.find(new Query(words + " road", 5, false)).size()).isIn(0, 3);
    }

    @Test
    void manyWordsAreNotTooMany() {
        assertThat(found("road ".repeat(3000), false)).isEqualTo("abc");
        assertThat(found("\"" + "road ".repeat(3000) + "\"", true)).isEmpty();
    }

    @Test
    void aLimitIsKeptAndMustBeOne() {
        assertThat(ledger.find(new Query("road", 2, false))).hasSize(2);
        assertThatThrownBy(() -> new Query("road", 0, false)).hasMessageContaining("limit");
    }
}
