package org.aver.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyTest {
    @TempDir Path folder;
    Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("a.aver");
        try (Ledger ledger = Ledger.open(file)) {
            Batch.of(1, 6).addTo(ledger); // entries 1, 2, 3
            Batch.of(2, 6).addTo(ledger); // 4, 5, 6
            Batch.of(2, 6).readBy("test-2").addTo(ledger); // 7
            Batch.plain("https://news.example/1", "Report 1, revised", "Example Wire", "Nobody was hurt.")
                    .addTo(ledger); // 8, 9, 10
        }
    }

    private String problems() {
        try (Ledger ledger = Ledger.openExisting(file)) {
            return ledger.verify().problems().stream().map(Verification.Problem::toString)
                    .collect(Collectors.joining("\n"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "entry 5: its hash|UPDATE entry SET kept_at = '2020-01-01T00:00:00Z' WHERE seq = 5",
            "entry 5: its hash|UPDATE entry SET key = replace(key, 'a', 'b') WHERE seq = 5",
            "entry 5: cannot be read: no such kind|UPDATE entry SET kind = 'rumour' WHERE seq = 5",
            "entry 6: does not follow|UPDATE entry SET hash = replace(hash, 'a', 'b') WHERE seq = 5",
            "entry 6: follows a gap|DELETE FROM entry WHERE seq = 5",
            "entry 1: a capture without an entry|DELETE FROM entry WHERE seq = 1",
            "entry 10: the reading does not match|DELETE FROM reading WHERE seq = 10",
            "entry 9: the article has no reading|DELETE FROM reading WHERE seq = 10",
            "entry 10: a reading without an entry|DELETE FROM entry WHERE seq = 10",
            "entry 1: the bytes do not match|UPDATE original SET packed = substr(packed, 1, length(packed) - 1) WHERE sha256 = (SELECT sha256 FROM capture WHERE seq = 1)",
            "entry 1: the bytes do not match|UPDATE original SET packed = NULL WHERE sha256 = (SELECT sha256 FROM capture WHERE seq = 1)",
            "entry 1: the bytes do not match|UPDATE original SET packed = unhex(concat(hex(packed), '00')) WHERE sha256 = (SELECT sha256 FROM capture WHERE seq = 1)",
            "bytes without a capture|INSERT INTO original VALUES ('00', x'00')",
            "entry 1: the capture does not match|UPDATE capture SET media_type = 'text/html' WHERE seq = 1",
            "entry 1: the capture does not match|UPDATE capture SET address = NULL WHERE seq = 1",
            "entry 5: the article does not match its hash|UPDATE article SET publisher = 'Daily' WHERE seq = 5",
            "entry 5: the article does not match its hash|UPDATE article SET byline = '' WHERE seq = 5",
            "entry 5: the article does not match its hash|UPDATE article SET text = replace(text, 'said', 'sang') WHERE seq = 5",
            "entry 5: the article does not match its hash|UPDATE article SET capture = 1 WHERE seq = 5",
            "entry 5: the article does not match its hash|UPDATE article SET text = NULL WHERE seq = 5",
            "entry 9: the article does not match its hash|UPDATE article SET revises = NULL WHERE seq = 9",
            "the search index|UPDATE article SET title = 'Another' WHERE seq = 5",
            "entry 3: the reading does not match|UPDATE reading SET packed = (SELECT packed FROM reading WHERE seq = 6) WHERE seq = 3",
            "entry 7: the reading is of another article or reader|UPDATE reading SET reader = 'test-3' WHERE seq = 7",
            "entry 7: |UPDATE reading SET article = 2 WHERE seq = 7",
            "entry 3: statement row|UPDATE statement SET source = 'Somebody' WHERE reading = 3",
            "entry 3: the sentences|UPDATE reading SET sentences = '0 5' WHERE seq = 3",
            "entry 3: statement row|UPDATE statement SET content = cue WHERE reading = 3",
            "entry 6: statement s|DELETE FROM statement WHERE reading = 6",
            "entry 6: figure f|DELETE FROM figure WHERE reading = 6",
            "entry 6: figure row f1 is not in|INSERT INTO figure VALUES (6, 'f1', '1 2', 'killed', 5, 5)",
            "entry 6: figure row|UPDATE figure SET high = high + 0.5 WHERE reading = 6",
            "entry 99: a figure without a reading|INSERT INTO figure VALUES (99, 'f1', '1 2', 'killed', 5, 5)",
            "the search index|DELETE FROM search_data WHERE id > 100",
            "the search index|INSERT INTO search (search, rowid, title, text) VALUES ('delete', 2, 'x', 'y z')",
            "not ours: table notes|CREATE TABLE notes (a)"})
    void everyKindOfTamperingIsFound(String problem, String sql) throws SQLException {
        assertThat(problems()).isEmpty();
        try (Raw raw = new Raw(file)) {
            raw.tamper(sql);
        }
        assertThat(problems()).contains(problem);
    }

    @Test
    void aForgedEntryWithItsOwnHashBreaksTheChain() throws SQLException {
        try (Raw raw = new Raw(file)) {
            Entry forged = raw.column("SELECT previous FROM entry WHERE seq = 5").stream()
                    .map(p -> new Entry(5, Entry.ARTICLE, "key", "content", "2020-01-01T00:00:00Z", p)).findFirst()
                    .orElseThrow();
            raw.tamper("UPDATE entry SET key = 'key', content = 'content', kept_at = '2020-01-01T00:00:00Z', hash = '"
                    + forged.hash() + "' WHERE seq = 5");
        }
        assertThat(problems()).contains("entry 6: does not follow").doesNotContain("entry 5: its hash");
    }

    @Test
    void aFlippedByteIsFoundOrTouchesNothingOfTheRecord() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        int[] used = IntStream.range(0, whole.length).filter(i -> whole[i] != 0).toArray(); // pages are half empty
        List<String> before = record();
        Random random = new Random(7);
        List<Integer> missed = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < 150; i++) {
            int at = used[random.nextInt(used.length)];
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) 0xff;
            Files.write(file, flipped);
            if (isFound()) {
                found++;
            } else if (!before.equals(record())) {
                missed.add(at);
            }
        }
        assertThat(missed).isEmpty();
        assertThat(found).isGreaterThan(75);
    }

    private boolean isFound() throws IOException {
        try {
            return !problems().isEmpty();
        } catch (LedgerException e) {
            return true;
        } finally {
            Files.deleteIfExists(folder.resolve("a.aver-wal"));
            Files.deleteIfExists(folder.resolve("a.aver-shm"));
        }
    }

    /** Every cell of every table of the record, in hex. */
    private List<String> record() throws SQLException {
        List<String> cells = new ArrayList<>();
        try (Raw raw = new Raw(file)) {
            for (String table : List.of("entry", "original", "capture", "article", "reading", "statement", "figure")) {
                for (String column : raw.column("SELECT name FROM pragma_table_info('" + table + "')")) {
                    cells.addAll(raw.column("SELECT typeof(" + column + ") || hex(" + column + ") FROM " + table));
                }
            }
        }
        return cells;
    }
}
