package org.aver.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.aver.cli.terminal.Run;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Copies a ledger that may be in use. */
@Command(name = "backup", sortOptions = false, description = "Copies a ledger, also while others add to it, and verifies the copy.", footer = {
        "", "Examples:", "  aver backup /media/safe/aver-2026-03-08.db",
        "  aver restore /media/safe/aver-2026-03-08.db aver.db"})
final class BackupCommand implements Callable<Integer> {
    @ParentCommand private @Nullable Aver aver;

    @Parameters(paramLabel = "COPY", description = "The new file.") private Path copy = Path.of("");

    @Mixin private LedgerOption ledgerOption = new LedgerOption();

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        try (var ledger = ledgerOption.openExisting(aver.console())) {
            ledger.backup(copy);
            aver.screen().line(Run.of("Copied to " + copy + ", every hash agrees."));
        }
        return 0;
    }
}
