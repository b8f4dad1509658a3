package org.aver.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.aver.cli.page.DecisionLines;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Screen;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.Request;
import org.aver.ledger.decision.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes a decision back, by a new one. */
@Command(name = "undo", sortOptions = false, description = "Takes a decision back. Both stay in the record; an undo can be undone.", footer = {
        "", "Example:", "  aver undo d12 --by \"A. Lund\" --reason \"wrong line\""})
final class UndoCommand implements Callable<Integer> {
    @ParentCommand private @Nullable Aver aver;

    @Parameters(paramLabel = "DECISION", description = "Its id, such as d12.") private String id = "";

    @Mixin private WhoOptions who = new WhoOptions();

    @Mixin private LedgerOption ledgerOption = new LedgerOption();

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        Screen screen = aver.screen();
        try (var ledger = ledgerOption.openExisting(aver.console())) {
            Decided decided = ledger.decide(Request.of(Verdict.UNDO, id, who.by(), who.reason()));
            screen.line(Run.of("Kept as " + decided.id() + ":"));
            DecisionLines.print(decided, screen);
        }
        return 0;
    }
}
