package org.aver.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.ledger.Seal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Erases content for good. */
@Command(name = "seal", sortOptions = false, description = "Erases an article's or a decision's content from the ledger for good.", footer = {
        "",
        "The bytes as they came, the text, its readings, the decisions about it and its words in the search index go;",
        "hashes, times, your name and the reason stay, and the ledger still verifies. Articles read from the same bytes",
        "go with it. Backups made before still hold it. What is sealed is not taken in again.", "", "Example:",
        "  aver seal 0f1e2d3c4b5a --by \"A. Lund\" --reason \"names a protected witness\""})
final class SealCommand implements Callable<Integer> {
    @ParentCommand private @Nullable Aver aver;

    @Parameters(paramLabel = "ID", description = "An article's id or first digits of its key, or a decision such as d12.") private String id = "";

    @Mixin private WhoOptions who = new WhoOptions();

    @Mixin private LedgerOption ledgerOption = new LedgerOption();

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        Screen screen = aver.screen();
        try (var ledger = ledgerOption.openExisting(aver.console())) {
            Seal seal = ledger.seal(id, who.by(), who.reason());
            screen.line(Run.of(seal.entries().isEmpty()
                    ? "It was sealed before; the file was overwritten again."
                    : "Erased the content of " + seal.entries().size() + " entries; their hashes and times stay."));
            screen.line(new Run("Last hash: " + ledger.head(), Style.NOTE));
        }
        return 0;
    }
}
