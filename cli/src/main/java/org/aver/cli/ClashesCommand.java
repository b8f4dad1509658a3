package org.aver.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.aver.cli.page.ComparisonLines;
import org.aver.cli.page.Masked;
import org.aver.compare.Report;
import org.aver.compare.clash.Clashes;
import org.aver.compare.clash.Comparison;
import org.aver.core.json.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows where reports of one event contradict each other, or themselves. */
@Command(name = "clashes", sortOptions = false, description = "Shows where reports of one event clash with each other or with themselves.", footer = {
        "",
        "A clash contradicts, denies, attributes differently, or differs in place or date. Which side is right is never",
        "said. \"possible\" stands where it takes more than the text to see it. What a report does not mention is no clash.",
        "", "Examples:", "  aver clashes week.jsonl", "  aver clashes --all --json --ledger north.db"})
final class ClashesCommand implements Callable<Integer> {
    @ParentCommand private @Nullable Aver aver;

    @Mixin private ReportOptions input = new ReportOptions();

    @Option(names = "--all", description = "Also revisions, what is compatible, and what cannot be compared and why.") private boolean all;

    @Mixin private Together together = new Together();

    @Option(names = "--json", description = "One JSON object a line.") private boolean json;

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        Reports reports = input.reports(aver);
        List<Report> list = reports.list();
        int shown = 0;
        var screen = aver.screen();
        for (List<Report> story : together.stories(list)) {
            var masked = new Masked(story, true);
            for (Comparison found : Clashes.of(story)) {
                if (found.isClash() || all) {
                    Comparison c = masked.comparison(found);
                    if (json) {
                        aver.console().out().println(Json.mapper().writeValueAsString(c));
                    } else {
                        ComparisonLines.print(c, screen);
                    }
                    shown++;
                }
            }
        }
        if (shown == 0) {
            aver.warn("no " + (all ? "comparisons" : "clashes") + " found in " + list.size()
                    + " reports; that is no finding that they agree");
        }
        return reports.end();
    }
}
