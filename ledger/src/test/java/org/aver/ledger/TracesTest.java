package org.aver.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aver.core.Trace;
import org.aver.core.Traces;
import org.aver.core.Traces.Behind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TracesTest {
    private static final String MAKER = "test-1";
    private static final byte[] REST = {4, 5, 6};

    @TempDir Path folder;
    Path file;
    Ledger ledger;

    @BeforeEach
    void open() {
        file = folder.resolve("a.aver");
        ledger = Ledger.open(file);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private String add(int number) {
        return Batch.of(number, 4).addTo(ledger).articleKey();
    }

    private static Trace trace(String key, long day, int... words) {
        return new Trace(key, day, words, words.length - 1, REST);
    }

    private void keep(Trace... traces) {
        Behind behind = ledger.traces().behind(MAKER, 1000);
        assertThat(ledger.traces().keep(MAKER, behind, List.of(traces))).isTrue();
    }

    private List<String> problems() {
        return ledger.verify().problems().stream().map(Verification.Problem::toString).toList();
    }

    @Test
    void aTraceComesBackAsItWas() {
        String key = add(1);
        keep(trace(key, 20_000, 3, -1, Integer.MAX_VALUE));
        assertThat(ledger.traces().find(key)).get().usingRecursiveComparison()
                .isEqualTo(trace(key, 20_000, 3, -1, Integer.MAX_VALUE));
        assertThat(ledger.traces().having(new int[]{3, -1, 8})).isEqualTo(Map.of(3, 1, -1, 1));
        assertThat(ledger.traces().find("0".repeat(64))).isEmpty();
        assertThat(problems()).isEmpty();
    }

    @Test
    void eachArticleIsBehindOnceAndAgainWhenItIsReadAnew() {
        List<String> keys = List.of(add(1), add(2), add(3));
        Behind first = ledger.traces().behind(MAKER, 2);
        assertThat(first.keys()).containsExactlyElementsOf(keys.subList(0, 2));
        assertThat(ledger.traces().keep(MAKER, first, List.of(trace(keys.get(0), 1, 5, 6), trace(keys.get(1), 1, 5))))
                .isTrue();
        assertThat(ledger.traces().keep(MAKER, first, List.of())).as("another was faster").isFalse();
        assertThat(ledger.traces().behind(MAKER, 2).keys()).containsExactly(keys.get(2));
        keep(trace(keys.get(2), 1, 5, 6));
        assertThat(ledger.traces().behind(MAKER, 2).keys()).isEmpty();

        Batch.of(1, 4).readBy("test-2").addTo(ledger);
        assertThat(ledger.traces().behind(MAKER, 2).keys()).containsExactly(keys.getFirst());
        keep(trace(keys.getFirst(), 2, 9, 6));
        assertThat(ledger.traces().having(new int[]{5, 6, 9})).isEqualTo(Map.of(5, 2, 6, 2, 9, 1));
        assertThat(ledger.traces().size()).isEqualTo(3);
        assertThat(problems()).isEmpty();
    }

    @Test
    void anotherMakersTracesGiveWay() {
        String key = add(1);
        keep(trace(key, 1, 5, 6));
        Behind all = ledger.traces().behind("test-2", 9);
        assertThat(all).isEqualTo(new Behind(0, all.until(), List.of(key)));
        assertThat(ledger.traces().keep("test-2", all, List.of(trace(key, 1, 7, 8)))).isTrue();
        assertThat(ledger.traces().having(new int[]{5, 7})).isEqualTo(Map.of(7, 1));
        assertThat(ledger.traces().behind(MAKER, 9).keys()).containsExactly(key);
        assertThat(problems()).isEmpty();
    }

    @Test
    void whatSharesMostWordsIsNearestAndAmongEqualsWhatIsNearestInTime() {
        String a = add(1);
        String b = add(2);
        String c = add(3);
        String d = add(4);
        keep(trace(a, 100, 1, 2, 3, 0), trace(b, 90, 1, 2, 0), trace(c, 101, 1, 9, 0), trace(d, 400, 1, 3, 0));
        Traces traces = ledger.traces();
        assertThat(traces.near(a, new int[]{1, 2, 3}, 9)).containsExactly(b, d, c);
        assertThat(traces.near(a, new int[]{1, 2, 3}, 1)).containsExactly(b);
        assertThat(traces.near(a, new int[]{0}, 9)).as("a word that finds nothing").isEmpty();
    }

    @Test
    void ofACommonWordOnlyTheArticlesPublishedAroundAreMet() {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            keys.add(add(i));
        }
        keep(keys.stream().map(key -> trace(key, keys.indexOf(key), keys.indexOf(key) % 148 == 2
                ? new int[]{7, 8, 0}
                : new int[]{7, 0})).toArray(Trace[]::new));
        List<String> expected = new ArrayList<>(keys.subList(54, 247));
        expected.remove(keys.get(150));
        assertThat(ledger.traces().near(keys.get(150), new int[]{7}, 1000))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(ledger.traces().near(keys.get(150), new int[]{7, 8}, 1000))
                .as("a rare word's are met however far").hasSize(193).contains(keys.get(2));
    }

    @Test
    void anAnswerFromThePastKnowsNothingLater() throws Exception {
        String a = add(1);
        Thread.sleep(20);
        var then = java.time.Instant.now();
        Thread.sleep(20);
        String b = add(2);
        keep(trace(a, 1, 5, 0), trace(b, 1, 5, 0));
        Traces past = ledger.asOf(then).traces();
        assertThat(past.isOpen()).isFalse();
        assertThat(past.size()).isEqualTo(1);
        assertThat(past.find(b)).isEmpty();
        assertThat(past.near(a, new int[]{5}, 9)).isEmpty();
        assertThat(past.behind(MAKER, 9).keys()).isEmpty();
        assertThat(ledger.traces().near(a, new int[]{5}, 9)).containsExactly(b);
    }

    @Test
    void whatIsSealedLeavesNoTrace() throws SQLException {
        String a = add(1);
        String b = add(2);
        keep(trace(a, 1, 123_456_789, 5, 0), trace(b, 1, 5, 0));
        ledger.seal(a, "Ada", "a private person");
        assertThat(ledger.traces().find(a)).isEmpty();
        assertThat(ledger.traces().having(new int[]{123_456_789, 5})).isEqualTo(Map.of(5, 1));
        assertThat(ledger.traces().size()).isEqualTo(1);
        assertThat(ledger.traces().near(b, new int[]{5}, 9)).isEmpty();
        assertThat(ledger.traces().behind(MAKER, 9).keys()).isEmpty();
        assertThat(ledger.traces().behind("test-2", 9).keys()).containsExactly(b);
        assertThat(problems()).isEmpty();
        ledger.close();
        try (Raw raw = new Raw(file)) {
            assertThat(raw.column("SELECT count(*) FROM telling WHERE word = 123456789")).containsExactly("0");
        }
    }

    @Test
    void inAFileThatIsOnlyReadNothingIsKept() throws Exception {
        String key = add(1);
        ledger.close();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        try (Ledger read = Ledger.openExisting(file)) {
            assertThat(read.traces().isOpen()).isFalse();
            assertThat(read.traces().behind(MAKER, 9).keys()).containsExactly(key);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"changed|UPDATE trace SET day = day + 1",
            "changed|UPDATE trace SET telling = telling - 1", "missing|DELETE FROM telling WHERE word = 5",
            "not those of the articles|INSERT INTO telling VALUES (77, 1, 2)",
            "not those of the articles|UPDATE word SET articles = 3 WHERE word = 5",
            "not those of the articles|DELETE FROM trace WHERE article = 2",
            "not those of the articles|UPDATE traced SET articles = 3"})
    void whateverIsChangedIsSaid(String said, String sql) throws SQLException {
        keep(trace(add(1), 1, 5, 6, 0), trace(add(2), 1, 5, 0));
        assertThat(problems()).isEmpty();
        try (Raw raw = new Raw(file)) {
            raw.run(sql);
        }
        assertThat(String.join("\n", problems())).contains(said);
    }
}
