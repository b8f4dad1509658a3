package org.aver.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    private static final int ROUNDS = 24;
    private static final int BATCH = 400;

    @TempDir Path folder;

    @Test
    void whatWasReportedOutlivesAnyKillAndTheBatchGoesOn() throws Exception {
        Path file = folder.resolve("a.aver");
        Set<Integer> reported = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            killed(file, round, reported);
            if (Files.exists(file)) { // the first may die before it makes the file
                try (Ledger ledger = Ledger.openExisting(file)) {
                    assertThat(ledger.verify().problems()).as("round " + round).isEmpty();
                    assertThat(reported).allMatch(i -> ledger.contains(Batch.of(i, 20).article().key(), Batch.READER));
                }
            }
        }
        assertThat(reported).isNotEmpty();
        try (Ledger ledger = Ledger.open(file)) {
            IntStream.rangeClosed(1, BATCH).forEach(i -> Batch.of(i, 20).addTo(ledger));
            assertThat(ledger.verify()).isEqualTo(new Verification(3L * BATCH, BATCH, java.util.List.of()));
            assertThat(ledger.list().stream().map(Summary::key).collect(Collectors.toSet())).isEqualTo(IntStream
                    .rangeClosed(1, BATCH).mapToObj(i -> Batch.of(i, 20).article().key()).collect(Collectors.toSet()));
        }
    }

    /** Starts a process that adds, and kills it: while it starts, as it opens, or some articles and moments later. */
    private static void killed(Path file, int round, Set<Integer> reported) throws IOException, InterruptedException {
        Process child = Child.start(file, 1, BATCH);
        try (BufferedReader out = child.inputReader()) {
            int lines = round % 8; // 0: killed before it says a word
            for (int i = 0; i < lines; i++) {
                note(out.readLine(), reported);
            }
            Thread.sleep(lines == 0 ? round * 20 : round * 5 % 13);
            child.toHandle().destroyForcibly(); // of the process itself would close its output
            child.waitFor();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                note(line, reported); // said before it died
            }
        }
    }

    private static void note(String line, Set<Integer> reported) {
        if (line != null && !line.equals("open")) {
            reported.add(Integer.valueOf(line));
        }
    }
}
