package org.aver.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.aver.cli.terminal.Run;
import org.aver.export.Citation;
import org.aver.ledger.Kept;
import org.aver.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** How to cite something kept. */
@Command(name = "citation", sortOptions = false, description = "Prints how to cite an article or something in it, with hash and version.", footer = {
        "", "Examples:", "  aver citation 0f1e2d3c4b5a.s700",
        "  aver citation --bibtex 0f1e2d3c4b5a >> references.bib"})
final class CitationCommand implements Callable<Integer> {
    private static final int KEY = 12;

    @ParentCommand private @Nullable Aver aver;

    @Parameters(paramLabel = "ID", description = "As aver show takes it.") private String id = "";

    @Option(names = "--bibtex", description = "As a BibTeX entry.") private boolean bibtex;

    @Mixin private LedgerOption ledgerOption = new LedgerOption();

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        try (var ledger = ledgerOption.openExisting(aver.console())) {
            Kept kept = ledger.show(id).orElseThrow(() -> new LedgerException(ledgerOption.name(aver.console())
                    + ": keeps nothing named " + id));
            int dot = id.lastIndexOf('.');
            boolean isInner = dot >= KEY && kept.key().startsWith(id.substring(0, dot));
            Citation citation = new Citation(kept, kept.key().substring(0, KEY) + (isInner ? id.substring(dot) : ""),
                    ledger
                            .head());
            if (bibtex) {
                aver.console().out().print(citation.bibtex());
            } else {
                aver.screen().line(Run.of(citation.text()));
            }
        }
        return 0;
    }
}
