package org.aver.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.ledger.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Checks a ledger from end to end. */
@Command(name = "verify", sortOptions = false, description = "Recomputes every hash of a ledger and compares every row.", footer = {
        "",
        "The last hash stands for the whole record: written down elsewhere, it shows later that nothing is missing.",
        "", "Examples:", "  aver verify", "  aver verify --ledger north.db"})
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand private @Nullable Aver aver;

    @Mixin private LedgerOption ledgerOption = new LedgerOption();

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        Console console = aver.console();
        Screen screen = aver.screen();
        try (var ledger = ledgerOption.openExisting(console)) {
            Verification found = ledger.verify();
            String name = ledgerOption.name(console);
            if (found.isSound()) {
                screen.line(Run.of(name + " is sound: " + found.entries() + " entries, " + found.articles()
                        + " articles, every hash agrees."));
                screen.line(new Run("Last hash: " + ledger.head(), Style.NOTE));
                return 0;
            }
            screen.line(new Run(name + " does not agree with its own record:", Style.ERROR));
            found.problems().forEach(problem -> screen.flow(2, 4, List.of(Run.of(problem.toString()))));
            return Aver.FAILED;
        }
    }
}
