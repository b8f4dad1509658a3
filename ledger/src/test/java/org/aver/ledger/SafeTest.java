package org.aver.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aver.ledger.decision.Request;
import org.aver.ledger.decision.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The past, backups and files that may not be written to. */
class SafeTest {
    @TempDir Path folder;

    /** A clock that a test sets. */
    private static final class Hands implements InstantSource {
        private Instant now = Instant.parse("2026-03-01T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void answersFromThePast() {
        Hands clock = new Hands();
        try (Ledger ledger = Ledger.open(folder.resolve("a.aver"), clock)) {
            String first = Batch.of(1, 6).addTo(ledger).articleKey();
            String head = ledger.head();
            clock.now = Instant.parse("2026-03-02T12:00:00.500Z");
            String second = Batch.of(2, 6).addTo(ledger).articleKey();
            Batch.of(1, 6).readBy("test-2").addTo(ledger);
            ledger.decide(Request.of(Verdict.COMMENT, first, "Ada", "looked at"));
            Ledger then = ledger.asOf(Instant.parse("2026-03-01T12:00:00Z"));
            assertThat(then.head()).isEqualTo(head);
            assertThat(then.list()).extracting(Summary::key).containsExactly(first);
            assertThat(then.show(first).orElseThrow().readers()).containsExactly("test-1");
            assertThat(then.show(second)).isEmpty();
            assertThat(then.find(new Query("report", 9, false))).extracting(Hit::articleKey).containsExactly(first);
            assertThat(then.decisions()).isEmpty();
            assertThat(ledger.asOf(Instant.parse("2026-02-28T00:00:00Z")).list()).isEmpty();
            assertThat(ledger.asOf(Instant.parse("2026-03-02T12:00:00.500Z")).decisions()).hasSize(1);
            assertThat(ledger.asOf(Instant.parse("2026-03-02T12:00:00.499Z")).list()).hasSize(1);
        }
    }

    @Test
    void aBackupOfALedgerInUseIsSoundAndComesBack() throws Exception {
        Path file = folder.resolve("a.aver");
        Path copy = folder.resolve("copy.aver");
        try (Ledger ledger = Ledger.open(file); ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Batch.of(1, 6).addTo(ledger);
            Future<?> adding = threads.submit(() -> {
                try (Ledger other = Ledger.open(file)) {
                    for (int i = 2; i <= 60; i++) {
                        Batch.of(i, 6).addTo(other);
                    }
                }
            });
            ledger.backup(copy);
            adding.get();
            assertThat(ledger.verify()).isEqualTo(new Verification(180, 60, List.of()));
            assertThatThrownBy(() -> ledger.backup(copy)).isInstanceOf(LedgerException.class)
                    .hasMessageContaining("exists");
        }
        Backup.restore(copy, folder.resolve("back.aver"));
        try (Ledger back = Ledger.open(folder.resolve("back.aver"))) {
            assertThat(back.verify().isSound()).isTrue();
            assertThat(back.list()).isNotEmpty();
            Batch.of(99, 6).addTo(back);
        }
        try (Raw raw = new Raw(copy)) {
            raw.tamper("UPDATE article SET title = 'Another'");
        }
        assertThatThrownBy(() -> Backup.restore(copy, folder.resolve("c.aver"))).hasMessageContaining("is not sound");
        assertThat(folder.resolve("c.aver")).doesNotExist();
    }

    @Test
    void twoWritersDecideAndAddAtOnceAndLoseNothing() throws Exception {
        Path file = folder.resolve("a.aver");
        String key;
        try (Ledger ledger = Ledger.open(file)) {
            key = Batch.of(1, 6).addTo(ledger).articleKey();
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<?>> all = new ArrayList<>();
            for (String who : List.of("Ada", "Ben")) {
                all.add(threads.submit(() -> {
                    try (Ledger own = Ledger.open(file)) {
                        for (int i = 0; i < 40; i++) {
                            own.decide(Request.of(Verdict.COMMENT, key, who, "note " + i));
                        }
                    }
                }));
            }
            all.add(threads.submit(() -> {
                try (Ledger own = Ledger.open(file)) {
                    for (int i = 2; i <= 20; i++) {
                        Batch.of(i, 6).addTo(own);
                    }
                }
            }));
            for (Future<?> one : all) {
                one.get();
            }
        }
        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.verify()).isEqualTo(new Verification(3 * 20 + 80, 20, List.of()));
            assertThat(ledger.decisions()).hasSize(80);
        }
    }

    @Test
    void aFileThatMayNotBeWrittenToIsReadAndSaysSo() throws IOException {
        Path file = folder.resolve("a.aver");
        String key;
        try (Ledger ledger = Ledger.open(file)) {
            key = Batch.of(1, 6).addTo(ledger).articleKey();
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.show(key)).isPresent();
            assertThatThrownBy(() -> ledger.decide(Request.of(Verdict.COMMENT, key, "Ada", "x"))).isInstanceOf(
                    LedgerException.class).hasMessageContaining("a.aver: is read-only");
            assertThatThrownBy(() -> ledger.seal(key, "Ada", "x")).hasMessageContaining("a.aver: is read-only");
            assertThat(ledger.verify().isSound()).isTrue();
        }
    }
}
