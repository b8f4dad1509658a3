package org.aver.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
    @TempDir Path folder;
    Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("a.aver");
    }

    private static void refused(ThrowingCallable call, String why) {
        assertThatThrownBy(call).isInstanceOf(LedgerException.class).hasMessageContainingAll("a.aver", why);
    }

    private void make() {
        try (Ledger ledger = Ledger.open(file)) {
            Batch.of(1, 4).addTo(ledger);
        }
    }

    @Test
    void aMissingFileIsMadeByOpenOnly() {
        refused(() -> Ledger.openExisting(file), "does not exist");
        assertThat(file).doesNotExist();
        make();
        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.list()).hasSize(1);
        }
        assertThat(folder.resolve("a.aver-wal")).doesNotExist();
    }

    @Test
    void aMissingFolderIsNamed() {
        refused(() -> Ledger.open(folder.resolve("no/a.aver")), "folder does not exist");
        refused(() -> Ledger.openExisting(folder.resolve("no/a.aver")), "folder does not exist");
    }

    @Test
    void aFolderIsNoLedger() throws IOException {
        Files.createDirectory(file);
        refused(() -> Ledger.open(file), "is a folder");
    }

    @Test
    void anotherFileIsNoLedgerAndStaysAsItIs() throws IOException {
        Files.writeString(file, "Just a note about the flood.");
        refused(() -> Ledger.open(file), "not a ledger");
        refused(() -> Ledger.openExisting(file), "not a ledger");
        assertThat(file).hasContent("Just a note about the flood.");
    }

    @Test
    void anotherProgramsDatabaseIsNoLedgerAndStaysAsItIs() throws Exception {
        try (Raw raw = new Raw(file)) {
            raw.run("CREATE TABLE notes (a); PRAGMA user_version = 1");
        }
        byte[] before = Files.readAllBytes(file);
        refused(() -> Ledger.open(file), "another program");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aFileCutOffOrDamagedAtItsStartIsRefused() throws IOException {
        make();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, 60));
        refused(() -> Ledger.open(file), "is damaged");
        bytes[3] ^= 1;
        Files.write(file, bytes);
        refused(() -> Ledger.open(file), "not a ledger");
    }

    @Test
    void aNewerSchemaIsRefused() throws SQLException {
        make();
        try (Raw raw = new Raw(file)) {
            raw.run("PRAGMA user_version = 7");
        }
        refused(() -> Ledger.open(file), "newer version of Aver (its schema is 7, this version knows 4)");
        refused(() -> Ledger.openExisting(file), "newer version");
    }

    @Test
    void aReadOnlyLedgerIsReadButNotAddedTo() {
        make();
        Assumptions.assumeTrue(file.toFile().setReadOnly());
        refused(() -> Ledger.open(file), "read-only");
        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.find(new Query("report", 5, false))).hasSize(1);
            assertThat(ledger.show(Batch.of(1, 4).article().key())).isPresent();
            assertThat(ledger.verify().problems()).isEmpty();
            refused(() -> Batch.of(2, 4).addTo(ledger), "read-only");
        }
    }

    @Test
    void aReadOnlyLedgersIndexIsStillChecked() throws SQLException {
        make();
        try (Raw raw = new Raw(file)) {
            raw.run("DELETE FROM search_data WHERE id > 100");
        }
        Assumptions.assumeTrue(file.toFile().setReadOnly());
        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.verify().problems()).isNotEmpty();
        }
    }

    @Test
    void anEmptyFileBecomesAnEmptyLedger() throws IOException {
        Files.createFile(file); // what a process killed while it makes a ledger leaves
        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.verify()).isEqualTo(new Verification(0, 0, java.util.List.of()));
            assertThat(ledger.head()).isEqualTo("0".repeat(64));
        }
    }

    @Test
    void aLockThatStaysIsNamed() throws SQLException {
        make();
        try (Raw raw = new Raw(file);
                Ledger ledger = Ledger.open(file, InstantSource.system(), Duration.ofMillis(50))) {
            raw.run("BEGIN IMMEDIATE");
            refused(() -> Batch.of(2, 4).addTo(ledger), "locked by another process");
            assertThat(ledger.find(new Query("report", 5, false))).hasSize(1); // readers do not wait
            raw.run("COMMIT");
            assertThat(Batch.of(2, 4).addTo(ledger).newArticle()).isTrue();
        }
    }
}
