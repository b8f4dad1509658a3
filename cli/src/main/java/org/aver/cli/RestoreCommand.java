package org.aver.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.aver.cli.terminal.Run;
import org.aver.ledger.Backup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a ledger from a copy. */
@Command(name = "restore", sortOptions = false, description = "Makes a ledger from a backup, once the backup is known to be sound.", footer = {
        "", "Nothing is overwritten: where a ledger stands already, move it away first.", "", "Example:",
        "  aver restore /media/safe/aver-2026-03-08.db aver.db"})
final class RestoreCommand implements Callable<Integer> {
    @ParentCommand private @Nullable Aver aver;

    @Parameters(index = "0", paramLabel = "COPY", description = "The backup.") private Path copy = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "The new ledger.") private Path file = Path.of("");

    @Override
    public Integer call() {
        Backup.restore(copy, file);
        Objects.requireNonNull(aver).screen().line(Run.of("Restored to " + file + ", every hash agrees."));
        return 0;
    }
}
