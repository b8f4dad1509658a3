package org.aver.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.aver.cli.batch.Inputs;
import org.aver.cli.batch.Outcome;
import org.aver.cli.page.ArticlePage;
import org.aver.cli.terminal.Screen;
import org.aver.core.Reading;
import org.aver.core.json.ReadingJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Reads reports and keeps nothing. */
@Command(name = "read", sortOptions = false, description = "Shows who says what in reports: statements, figures, dates.", footer = {
        "", "Examples:", "  aver read report.txt",
        "  aver read --published 2026-03-03 --publisher \"Tessel\" page.html",
        "  aver read --json reports.jsonl > readings.jsonl", "  aver read - < report.txt"})
final class ReadCommand implements Callable<Integer> {
    @ParentCommand private @Nullable Aver aver;

    @Mixin private InputOptions input = new InputOptions();

    @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

    @Option(names = "--json", description = "One JSON object a line, in input order.") private boolean json;

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        Console console = aver.console();
        Inputs inputs = input.inputs(aver);
        var run = new BatchRun(aver);
        Screen screen = aver.screen();
        try (var reader = knowledge.reader(console)) {
            run.run(inputs, input.threads(), c -> reader.read(c.article()), article -> false, !console.outIsTerminal(),
                    outcome -> {
                        if (outcome instanceof Outcome.Read read) {
                            print(console, screen, read.reading());
                        }
                    });
        }
        return run.end();
    }

    private boolean isFirst = true;

    private void print(Console console, Screen screen, Reading reading) {
        if (json) {
            console.out().println(ReadingJson.write(reading));
        } else {
            if (!isFirst) {
                screen.rule();
            }
            isFirst = false;
            ArticlePage.print(reading, screen);
        }
        console.out().flush(); // who watches wants each article when it is read
    }
}
