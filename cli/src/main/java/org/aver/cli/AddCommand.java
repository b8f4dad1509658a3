package org.aver.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.aver.cli.batch.Inputs;
import org.aver.cli.batch.Outcome;
import org.aver.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Reads reports and keeps them. */
@Command(name = "add", sortOptions = false, description = "Keeps reports in a ledger: the bytes, the article and what is read in it.", footer = {
        "", "What is kept already is not read again, so a batch that was stopped is simply added again.", "",
        "Examples:", "  aver add reports/*.html", "  aver add --ledger north.db week.jsonl"})
final class AddCommand implements Callable<Integer> {
    @ParentCommand private @Nullable Aver aver;

    @Mixin private InputOptions input = new InputOptions();

    @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin private LedgerOption ledgerOption = new LedgerOption();

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        Console console = aver.console();
        Inputs inputs = input.inputs(aver);
        var run = new BatchRun(aver);
        var count = new Count();
        try (var ledger = Ledger.open(ledgerOption.path(console)); var reader = knowledge.reader(console)) {
            run.run(inputs, input.threads(), c -> reader.read(c.article()),
                    a -> ledger.contains(a.key(), reader.version()), true,
                    outcome -> count.count(ledger, outcome));
            Reports.takeUp(ledger);
        }
        console.out().println(count.words(run.failed()) + " Ledger: " + org.aver.cli.terminal.Safe.line(ledgerOption
                .name(console)));
        return run.end();
    }

    /** What became of a batch's articles. */
    static final class Count {
        private long added;
        private long revised;
        private long readAgain;
        private long kept;

        void count(Ledger ledger, Outcome outcome) {
            if (outcome instanceof Outcome.Read read) {
                var result = ledger.add(read.captured().capture(), read.captured().article(), read.reading());
                if (!result.newArticle()) {
                    readAgain += result.newReading() ? 1 : 0;
                    kept += result.newReading() ? 0 : 1;
                } else if (result.revises() != null) {
                    revised++;
                } else {
                    added++;
                }
            } else if (outcome instanceof Outcome.Skipped) {
                kept++;
            }
        }

        String words(long failed) {
            return "Added " + added + ", already kept " + kept + ", revised " + revised
                    + (readAgain == 0 ? "" : ", read again by this version " + readAgain) + ", failed " + failed + ".";
        }
    }
}
