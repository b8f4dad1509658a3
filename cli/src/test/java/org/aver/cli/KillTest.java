package org.aver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.aver.capture.CaptureException;
import org.aver.capture.Captured;
import org.aver.capture.Sink;
import org.aver.core.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real command, killed in the middle of its work: what it kept is sound, and adding again completes the batch. */
class KillTest {
    private static final int COPIES = 2;

    @TempDir Path folder;

    @Test
    void whatAKilledBatchKeptIsSoundAndIsCompleted() throws IOException, InterruptedException {
        Path batch = folder.resolve("batch.jsonl");
        List<String> lines = lines();
        Files.write(batch, lines, StandardCharsets.UTF_8);
        Path ledger = folder.resolve("a.db");
        long kept = 0;
        for (int more : new int[]{1, 6, 12}) {
            Process process = add(batch, ledger);
            long wanted = kept + more;
            // killed by what it has done, not by the clock, so that a slow machine is killed at the same places
            while (process.isAlive() && kept(ledger) < wanted) {
                process.waitFor(50, TimeUnit.MILLISECONDS);
            }
            process.destroyForcibly().waitFor();
            kept = kept(ledger);
            assertThat(kept).as("the killed process said: %s", Files.readString(folder.resolve("log")))
                    .isGreaterThanOrEqualTo(wanted).isLessThanOrEqualTo(lines.size());
            assertThat(Ran.aver("verify", "--ledger", ledger.toString()).code()).isZero();
        }
        Ran last = Ran.aver("add", "--ledger", ledger.toString(), batch.toString());
        assertThat(last.code()).isZero();
        assertThat(last.out()).startsWith("Added " + (lines.size() - kept) + ", already kept " + kept);
        assertThat(Ran.aver("verify", "--ledger", ledger.toString()).out()).contains(lines.size() + " articles");
    }

    private static long kept(Path ledger) {
        return Files.exists(ledger)
                ? Ran.aver("list", "--json", "--ledger", ledger.toString()).out().lines().count()
                : 0;
    }

    private Process add(Path batch, Path ledger) throws IOException {
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED", "-Djava.io.tmpdir=" + folder, "org.aver.cli.Aver", "add",
                "--ledger", ledger.toString(), batch.toString());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path")); // see Arguments: a short command line
        return builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
    }

    private static List<String> lines() {
        var lines = new ArrayList<String>();
        Sample.bundled().read(new Sink() {
            @Override
            public void article(Captured captured) {
                for (int copy = 0; copy < COPIES; copy++) {
                    lines.add(
                            "{\"id\": \"r" + lines.size() + "\", \"text\": " + Json.mapper().writeValueAsString(captured
                                    .article().text()) + "}");
                }
            }

            @Override
            public void failed(CaptureException failure) {
                throw failure;
            }
        }, bytes -> {
        });
        return lines;
    }
}
