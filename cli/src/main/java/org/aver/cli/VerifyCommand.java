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
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Checks a ledger from end to end. */
@Command(name = "verify", sortOptions = false, description = "Recomputes every hash of a ledger and compares every row.", footer = {
        "",
        "The last hash stands for the whole record: written down elsewhere, it shows later that nothing is missing.",
        "", "Examples:", "  aver verify", "  aver verify --expect 2c26b46b68ff...", "  aver verify --ledger north.db"})
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand private @Nullable Aver aver;

    @Option(names = "--expect", paramLabel = "HASH", description = "A last hash written down earlier: the history must still hold it.") private @Nullable String expected;

    @Mixin private LedgerOption ledgerOption = new LedgerOption();

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        Console console = aver.console();
        Screen screen = aver.screen();
        try (var ledger = ledgerOption.openExisting(console)) {
            Verification found = expected == null ? ledger.verify() : ledger.verify(expected);
            String name = ledgerOption.name(console);
            if (found.isSound()) {
                screen.line(Run.of(name + " is sound: " + found.entries() + " entries, " + found.articles()
                        + " articles, every hash agrees."));
                if (expected != null) {
                    long since = found.entries() - ledger.entry(expected).orElseThrow();
                    screen.line(Run.of("The expected hash is in the history; " + since + " entries were added since."));
                }
                screen.line(new Run("Last hash: " + ledger.head(), Style.NOTE));
                return 0;
            }
            screen.line(new Run(name + " does not agree with its own record:", Style.ERROR));
            found.problems().forEach(problem -> screen.flow(2, 4, List.of(Run.of(problem.toString()))));
            return Aver.FAILED;
        }
    }
}
