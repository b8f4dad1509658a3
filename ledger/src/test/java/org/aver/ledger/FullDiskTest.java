package org.aver.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens where a ledger cannot grow. */
class FullDiskTest {
    @TempDir Path folder;

    /** A process whose files may not grow beyond 4 MiB: runs wherever there is a shell, and needs no rights. */
    @Test
    void aFileThatMayNotGrowIsSaidAndHarmsNothing() throws Exception {
        Path file = folder.resolve("a.aver");
        List<String> command = new ArrayList<>(List.of("bash", "-c", "ulimit -f 4096; exec \"$@\"", "bash"));
        command.addAll(Child.command(file, 1, 400));
        Process process = new ProcessBuilder(command).redirectError(folder.resolve("err").toFile()).start();
        List<String> reported = process.inputReader().lines().filter(line -> !line.equals("open")).toList();
        assertThat(process.waitFor()).isNotZero();
        assertThat(Files.readString(folder.resolve("err"))).contains("LedgerException", "a.aver: cannot be written");
        assertThat(reported).hasSizeBetween(1, 399);
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.verify().problems()).isEmpty();
            assertThat(reported).allMatch(i -> ledger.contains(Batch.of(Integer.parseInt(i), 20).article().key(),
                    Batch.READER));
            assertThat(Batch.of(500, 20).addTo(ledger).newArticle()).isTrue();
        }
    }

    /** On a file system of one mebibyte, where the test may mount one. */
    @Test
    void aFullDiskIsSaidAndHarmsNothing() throws Exception {
        Path small = Files.createDirectory(folder.resolve("small"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", small.toString()) == 0,
                "skipped: this user may not mount a small file system");
        try {
            Path file = small.resolve("a.aver");
            int kept = 0;
            try (Ledger ledger = Ledger.open(file)) {
                String message = null;
                for (int i = 1; i <= 400 && message == null; i++) {
                    try {
                        Batch.of(i, 60).addTo(ledger);
                        kept++;
                    } catch (LedgerException e) {
                        message = e.getMessage();
                    }
                }
                assertThat(message).contains("a.aver", "the disk is full");
                Path copy = small.resolve("copy.aver");
                assertThatThrownBy(() -> ledger.backup(copy)).isInstanceOf(LedgerException.class)
                        .hasMessageContaining("full");
                assertThat(copy).doesNotExist();
                assertThat(ledger.verify().problems()).isEmpty();
            }
            run("mount", "-o", "remount,size=8m", small.toString());
            try (Ledger ledger = Ledger.open(file)) {
                assertThat(ledger.verify()).isEqualTo(new Verification(3L * kept, kept, List.of()));
                assertThat(Batch.of(kept + 1, 60).addTo(ledger).newArticle()).isTrue();
            }
        } finally {
            run("umount", small.toString());
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor();
        } catch (IOException e) {
            return -1; // no such program
        }
    }
}
