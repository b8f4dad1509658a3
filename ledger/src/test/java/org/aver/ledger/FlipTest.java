package org.aver.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aver.core.Trace;
import org.aver.ledger.decision.Request;
import org.aver.ledger.decision.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damage to what is kept, by the thousand, each seeded and each to be named. */
class FlipTest {
    private static final int ARTICLES = 40;
    private static final int ROUNDS = 5;
    /** table → the columns that hold something of the record, and how a row names its entry. */
    private static final Map<String, List<String>> COLUMNS = Map.of("entry", List.of("seq", "kind", "key", "content",
            "kept_at", "previous", "hash"), "capture", List.of("seq", "sha256", "media_type", "address"), "original",
            List.of(
                    "(SELECT seq FROM capture WHERE capture.sha256 = original.sha256)", "packed"),
            "article", List.of("seq",
                    "key", "id", "address", "sha256", "title", "publisher", "published", "language", "zones",
                    "warnings", "text"),
            "reading", List.of("seq", "reader", "sentences", "packed"), "statement", List.of("reading", "source", "cue",
                    "content", "act"),
            "figure", List.of("reading", "span", "measure"), "decision", List.of("seq", "verdict",
                    "subject", "body"),
            "trace", List.of("article", "words", "rest", "sum"));
    private static final Set<String> BYTES = Set.of("packed", "words", "rest");

    @TempDir static Path folder;
    static Path whole;
    static String head;

    @BeforeAll
    static void fill() {
        whole = folder.resolve("whole.aver");
        try (Ledger ledger = Ledger.open(whole)) {
            for (int i = 1; i <= ARTICLES; i++) {
                Batch b = Batch.of(i, 6);
                String id = b.addTo(ledger).articleKey().substring(0, 12) + "." + b.reading().figures().getFirst().id();
                ledger.decide(
                        Request.of(Verdict.CORRECT, id, "Ada", "number " + i).with(new TreeMap<>(Map.of("low", "1"))));
            }
            var behind = ledger.traces().behind("test", ARTICLES);
            assertThat(ledger.traces().keep("test", behind, behind.keys().stream()
                    .map(key -> new Trace(key, 20_000L, new int[]{key.hashCode(), 7, -9}, 2, new byte[]{1, 2, 3}))
                    .toList())).isTrue();
            head = ledger.head();
        }
    }

    private static Path copy(String name) throws IOException {
        return Files.copy(whole, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Set<Long> named(Path file) {
        TreeSet<Long> entries = new TreeSet<>();
        try (Ledger ledger = Ledger.openExisting(file)) {
            ledger.verify().problems().stream().filter(p -> p.entry() != null).forEach(p -> entries.add(p.entry()));
        }
        return entries;
    }

    /** In every round every row of every table loses a byte of one of its values; every one of its entries must be named. */
    @Test
    void everyFlippedByteOfAKeptValueIsNamed() throws Exception {
        Random random = new Random(11);
        int flips = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (String table : new TreeSet<>(COLUMNS.keySet())) {
                Path file = copy("flip.aver");
                TreeSet<Long> changed = new TreeSet<>();
                try (Raw raw = new Raw(file)) {
                    List<String> sql = new ArrayList<>();
                    flips += flip(raw, table, random, sql, changed);
                    raw.tamper(String.join(";\n", sql));
                }
                assertThat(named(file)).as(table + ", round " + round).containsAll(changed);
            }
        }
        assertThat(flips).isGreaterThan(2500);
    }

    private static int flip(Raw raw, String table, Random random, List<String> sql, Set<Long> changed)
            throws SQLException {
        List<String> columns = java.util.Objects.requireNonNull(COLUMNS.get(table));
        boolean hasRowid = !table.equals("statement") && !table.equals("figure");
        String row = hasRowid ? "rowid" : "reading || '/' || id";
        List<String> rows = raw.column("SELECT " + row + " FROM " + table);
        List<String> entries = raw.column("SELECT " + columns.getFirst() + " FROM " + table);
        int flips = 0;
        for (int i = 0; i < rows.size(); i++) {
            String column = columns.get(1 + random.nextInt(columns.size() - 1));
            String where = " WHERE " + row + " = '" + rows.get(i) + "'";
            String hex = raw.column("SELECT hex(" + column + ") FROM " + table + where).getFirst();
            if (hex.isEmpty()) {
                continue;
            }
            byte[] bytes = HexFormat.of().parseHex(hex);
            // the last bits before a packed value's checksum may be padding, which is no part of the value
            int at = random.nextInt(column.equals("packed") ? bytes.length - 6 : bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(7));
            String value = "x'" + HexFormat.of().formatHex(bytes) + "'";
            sql.add("UPDATE " + table + " SET " + column + " = " + (BYTES.contains(column)
                    ? value
                    : "CAST(" + value
                            + " AS TEXT)")
                    + where);
            changed.add(Long.valueOf(entries.get(i)));
            flips++;
        }
        return flips;
    }

    @Test
    void aCutTailIsFoundByTheExpectedHash() throws Exception {
        for (int cut : new int[]{1, 2, 17, 4 * ARTICLES - 1}) {
            Path file = copy("cut.aver");
            long last = 4L * ARTICLES - cut;
            try (Raw raw = new Raw(file)) {
                raw.tamper(
                        "INSERT INTO search (search, rowid, title, text) SELECT 'delete', seq, title, text FROM article"
                                + " WHERE seq > " + last + "; DELETE FROM about WHERE decision > " + last
                                + "; DELETE FROM decision WHERE seq > " + last
                                + "; DELETE FROM statement WHERE reading > " + last
                                + "; DELETE FROM figure WHERE reading > " + last + "; DELETE FROM reading WHERE seq > "
                                + last
                                + "; DELETE FROM article WHERE seq > " + last + "; DELETE FROM capture WHERE seq > "
                                + last
                                + "; DELETE FROM original WHERE sha256 NOT IN (SELECT sha256 FROM capture); DELETE FROM entry WHERE seq > "
                                + last);
            }
            try (Ledger ledger = Ledger.openExisting(file)) {
                assertThat(ledger.verify(head).problems()).as("cut " + cut)
                        .anyMatch(p -> p.what().contains("the end was cut off"));
                assertThat(ledger.verify(ledger.head()).problems()).noneMatch(p -> p.what().contains("cut off"));
            }
        }
    }

    @Test
    void anEarlierHeadIsStillExpectedAfterMoreIsAdded() throws Exception {
        Path file = copy("more.aver");
        try (Ledger ledger = Ledger.open(file)) {
            Batch.of(99, 6).addTo(ledger);
            assertThat(ledger.verify(head).problems()).isEmpty();
            assertThat(ledger.entry(head)).contains(4L * ARTICLES);
        }
    }

    @Test
    void aHistoryWrittenAnewIsFoundByTheExpectedHash() {
        Path file = folder.resolve("anew.aver");
        try (Ledger ledger = Ledger.open(file)) {
            Batch.of(1, 8).addTo(ledger);
            assertThat(ledger.verify().problems()).isEmpty();
            assertThat(ledger.verify(head).isSound()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"article:text", "article:title", "article:capture", "reading:packed", "reading:article",
            "reading:sentences", "capture:address", "decision:body", "entry:content", "entry:kept_at", "entry:hash",
            "original:packed", "decision:subject"})
    void swappedRowsAreFound(String swapped) throws Exception {
        String table = swapped.split(":")[0];
        String column = swapped.split(":")[1];
        Random random = new Random(5);
        for (int i = 0; i < 3; i++) {
            Path file = copy("swap.aver");
            try (Raw raw = new Raw(file)) {
                List<String> rows = raw.column("SELECT rowid FROM " + table + " ORDER BY rowid");
                String one = rows.get(random.nextInt(rows.size()));
                String two = rows.get((rows.indexOf(one) + 1 + random.nextInt(rows.size() - 1)) % rows.size());
                List<String> before = raw.column("SELECT hex(" + column + ") FROM " + table + " WHERE rowid IN (" + one
                        + ", " + two + ")");
                raw.tamper("CREATE TEMP TABLE t AS SELECT rowid AS r, " + column + " AS v FROM " + table
                        + " WHERE rowid IN (" + one + ", " + two + "); UPDATE " + table + " SET " + column
                        + " = (SELECT v FROM t WHERE r = " + two + ") WHERE rowid = " + one + "; UPDATE " + table
                        + " SET "
                        + column + " = (SELECT v FROM t WHERE r = " + one + ") WHERE rowid = " + two
                        + "; DROP TABLE t");
                if (before.get(0).equals(before.get(1))) {
                    continue; // equal values: nothing has changed
                }
            }
            assertThat(named(file)).as(swapped).isNotEmpty();
        }
    }
}
