package org.aver.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.aver.ledger.decision.Request;
import org.aver.ledger.decision.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {
    private static final String NAME = "Quillonette";
    private static final String TEXT = "The witness " + NAME
            + " Vantresch said the mill burned.\nShe lives at Ordu Hills.";

    @TempDir Path folder;
    Path file;
    String key;
    String decision;
    List<byte[]> traces;

    @BeforeEach
    void fill() throws Exception {
        file = folder.resolve("a.aver");
        try (Ledger ledger = Ledger.open(file)) {
            for (int i = 1; i <= 30; i++) {
                Batch.of(i, 6).addTo(ledger);
            }
            Batch secret = Batch.plain("https://news.example/" + NAME, NAME + " speaks", NAME + " Wire", TEXT);
            key = secret.addTo(ledger).articleKey();
            secret.readBy("test-2").addTo(ledger);
            decision = ledger.decide(Request.of(Verdict.COMMENT, key, "Ada", NAME + " called us")).id();
            for (int i = 31; i <= 60; i++) {
                Batch.of(i, 6).addTo(ledger);
            }
        }
        traces = new java.util.ArrayList<>(List.of(NAME.getBytes(StandardCharsets.UTF_8), NAME.toLowerCase(
                java.util.Locale.ROOT).substring(1).getBytes(StandardCharsets.UTF_8), "Vantresch".getBytes(
                        StandardCharsets.UTF_8)));
        try (Raw raw = new Raw(file)) {
            for (String sql : List.of(
                    "SELECT hex(packed) FROM reading JOIN article ON article.seq = reading.article WHERE"
                            + " key = '" + key + "'",
                    "SELECT hex(packed) FROM original WHERE sha256 = (SELECT sha256 FROM article"
                            + " WHERE key = '" + key + "')")) {
                for (String hex : raw.column(sql)) {
                    byte[] packed = HexFormat.of().parseHex(hex);
                    traces.add(Arrays.copyOfRange(packed, 4, Math.min(packed.length, 40)));
                }
            }
        }
        assertThat(traces).hasSize(6).allMatch(this::isThere);
    }

    /** Whether the bytes stand anywhere in the ledger's files. */
    private boolean isThere(byte[] trace) {
        return isThere(trace, "a.aver");
    }

    private boolean isThere(byte[] trace, String prefix) {
        try (Stream<Path> files = Files.list(folder)) {
            String wanted = new String(trace, StandardCharsets.ISO_8859_1);
            return files.filter(f -> f.getFileName().toString().startsWith(prefix))
                    .anyMatch(f -> read(f).contains(wanted));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsSealedIsGoneFromEveryByteOfTheFile() throws Exception {
        try (Ledger ledger = Ledger.open(file)) {
            String before = ledger.head();
            Seal seal = ledger.seal(key, "Ada", "a protected witness");
            assertThat(seal.entries()).hasSize(5); // capture, article, two readings, the decision
            assertThat(traces).noneMatch(this::isThere); // while it is open
            assertThat(ledger.verify(before).problems()).isEmpty();
            assertThat(ledger.find(new Query(NAME, 5, true))).isEmpty();
            assertThat(ledger.find(new Query("burned", 50, false))).noneMatch(h -> h.articleKey().equals(key));
            assertThat(ledger.list()).hasSize(61).anyMatch(s -> s.key().equals(key) && s.sealed());
            assertThat(ledger.decisions()).isEmpty();
            assertThatThrownBy(() -> ledger.show(key)).isInstanceOf(LedgerException.class)
                    .hasMessageContaining("sealed by Ada: a protected witness");
            assertThatThrownBy(() -> ledger.original(key)).isInstanceOf(LedgerException.class);
            ledger.backup(folder.resolve("copy.aver"));
        }
        assertThat(traces).noneMatch(this::isThere);
        assertThat(traces).noneMatch(t -> isThere(t, "copy.aver"));
        try (Raw raw = new Raw(file)) {
            raw.run("CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'search', 'row')");
            assertThat(raw.column("SELECT term FROM temp.words WHERE term LIKE 'quillon%' OR term LIKE 'vantr%'"))
                    .isEmpty();
        }
    }

    /** Who must go without the rest going too: a copy without the name has other bytes, and is another article. */
    @Test
    void aCopyWithoutTheNameIsTakenIn() {
        try (Ledger ledger = Ledger.open(file)) {
            ledger.seal(key, "Ada", "a protected witness");
            Batch copy = Batch.plain("https://news.example/mill", "A witness speaks", "Wire",
                    "The witness [name sealed] said the mill burned.");
            String redacted = copy.addTo(ledger).articleKey();
            assertThat(ledger.find(new Query("mill burned", 5, false))).extracting(Hit::articleKey)
                    .containsExactly(redacted);
            assertThat(ledger.verify().problems()).isEmpty();
        }
        assertThat(traces).noneMatch(this::isThere);
    }

    @Test
    void whatIsSealedIsNotTakenInAgain() {
        try (Ledger ledger = Ledger.open(file)) {
            ledger.seal(key, "Ada", "a protected witness");
            Batch again = Batch.plain("https://news.example/" + NAME, NAME + " speaks", NAME + " Wire", TEXT);
            assertThat(again.addTo(ledger).newArticle()).isFalse();
            assertThat(again.readBy("test-3").addTo(ledger).newReading()).isFalse();
            assertThat(ledger.seal(key.substring(0, 12), "Ada", "again").entries()).isEmpty();
        }
        assertThat(traces).noneMatch(this::isThere);
    }

    /** Whoever reads an older state keeps its pages alive; that is said, and sealing again finishes. */
    @Test
    void anotherReaderIsNamedAndSealingAgainFinishes() throws Exception {
        try (Ledger ledger = Ledger.open(file, InstantSource.system(), Duration.ofMillis(200));
                Raw reader = new Raw(file)) {
            reader.run("BEGIN");
            assertThat(reader.column("SELECT count(*) FROM entry")).hasSize(1);
            assertThatThrownBy(() -> ledger.seal(key, "Ada", "a protected witness")).isInstanceOf(LedgerException.class)
                    .hasMessageContaining("a.aver");
            reader.run("COMMIT");
            ledger.seal(key, "Ada", "a protected witness");
            assertThat(traces).noneMatch(this::isThere);
            assertThat(ledger.verify().problems()).isEmpty();
        }
    }

    @Test
    void aDecisionIsSealedAlone() {
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.seal(decision, "Ada", "names a caller").entries()).hasSize(1);
            assertThat(ledger.show(key).orElseThrow().article().text()).isEqualTo(TEXT);
            assertThat(ledger.decisions()).isEmpty();
            assertThat(ledger.verify().problems()).isEmpty();
            assertThatThrownBy(() -> ledger.seal("d1", "Ada", "no decision"))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> ledger.seal(key + ".s1", "Ada", "no article")).isInstanceOf(
                    IllegalArgumentException.class);
        }
    }

    /** Nulling content by hand is not sealing: no seal names it. */
    @Test
    void contentThatGoesWithoutASealIsFound() throws Exception {
        try (Raw raw = new Raw(file)) {
            assertThatThrownBy(() -> raw.run("UPDATE reading SET packed = NULL, sentences = NULL WHERE seq = 3"))
                    .hasMessageContaining("append-only");
            raw.tamper(
                    "UPDATE reading SET packed = NULL, sentences = NULL WHERE seq = 3; INSERT INTO entry SELECT seq + 1,"
                            + " 'seal', 'x', 'y', kept_at, hash, 'z' FROM entry ORDER BY seq DESC LIMIT 1; INSERT INTO seal SELECT"
                            + " max(seq), '{\"id\":\"x\",\"entries\":[3],\"by\":\"a\",\"reason\":\"b\"}' FROM entry; INSERT INTO sealed"
                            + " SELECT 3, max(seq) FROM entry");
        }
        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.verify().problems()).extracting(Verification.Problem::entry).contains(3L);
        }
    }

    @Test
    void aSealedRowThatHoldsContentAgainIsFound() throws Exception {
        try (Ledger ledger = Ledger.open(file)) {
            ledger.seal(key, "Ada", "a protected witness");
        }
        try (Raw raw = new Raw(file)) {
            raw.tamper("UPDATE article SET text = 'She was never there.' WHERE key = '" + key + "'");
        }
        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.verify().problems())
                    .anyMatch(p -> p.what().contains("is sealed but still holds content"));
        }
    }
}
