package org.aver.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TogetherTest {
    @TempDir Path folder;

    @Test
    void twoProcessesMakeAndFillOneLedger() throws IOException, InterruptedException {
        Path file = folder.resolve("a.aver");
        Process one = Child.start(file, 1, 60);
        Process two = Child.start(file, 40, 100); // some of the same
        assertThat(one.inputReader().lines().count() + two.inputReader().lines().count()).isEqualTo(2 + 100);
        assertThat(one.waitFor()).isZero();
        assertThat(two.waitFor()).isZero();
        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.verify()).isEqualTo(new Verification(300, 100, List.of()));
        }
    }

    @Test
    void threadsShareALedgerAndOpenTheirOwn() throws Exception {
        Path file = folder.resolve("a.aver");
        try (Ledger shared = Ledger.open(file); ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> added = threads.invokeAll(List.of(adding(shared, 1), adding(shared, 20), () -> {
                try (Ledger own = Ledger.open(file)) {
                    return adding(own, 40).call();
                }
            }, () -> {
                int problems = 0;
                for (int i = 0; i < 5; i++) { // while others add
                    problems += shared.verify().problems().size()
                            + (shared.find(new Query("report", 5, false)).size() > 5
                                    ? 1
                                    : 0);
                }
                return problems;
            }));
            assertThat(added.get(3).get()).isZero();
            assertThat(added.get(0).get() + added.get(1).get() + added.get(2).get()).isEqualTo(69);
            assertThat(shared.verify()).isEqualTo(new Verification(3 * 69, 69, List.of()));
        }
    }

    /** Adds thirty articles from a number on; says how many were new. */
    private static Callable<Integer> adding(Ledger ledger, int first) {
        return () -> (int) IntStream.range(first, first + 30).filter(i -> Batch.of(i, 6).addTo(ledger).newArticle())
                .count();
    }
}
