package org.aver.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.compare.Report;
import org.aver.compare.source.Coverage;
import org.aver.core.json.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What the reports cover. */
@Command(name = "coverage", sortOptions = false, description = "Shows what is covered: outlets, days, what could not be read.", footer = {
        "", "What nobody reported here may have happened all the same.", "", "Examples:",
        "  aver coverage reports/*.html", "  aver coverage --json --ledger north.db"})
final class CoverageCommand implements Callable<Integer> {
    @ParentCommand private @Nullable Aver aver;

    @Mixin private ReportOptions input = new ReportOptions();

    @Option(names = "--json", description = "One JSON object a line: one outlet; the last line is the whole.") private boolean json;

    /** The last line of JSON. */
    record Whole(int articles, int outlets, long failed) {
    }

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        Reports reports = input.reports(aver);
        List<Report> all = reports.list();
        List<Coverage> outlets = Coverage.of(all);
        Screen screen = aver.screen();
        for (Coverage outlet : outlets) {
            if (json) {
                aver.console().out().println(Json.mapper().writeValueAsString(outlet));
            } else {
                print(outlet, screen);
            }
        }
        Whole whole = new Whole(all.size(), (int) outlets.stream().filter(o -> o.outlet() != null).count(),
                reports.failed());
        if (json) {
            aver.console().out().println(Json.mapper().writeValueAsString(whole));
        } else {
            screen.blank();
            screen.line(Run.of(whole.articles() + " articles, " + whole.outlets() + " outlets named, " + whole.failed()
                    + " inputs could not be read"));
        }
        return reports.end();
    }

    private static void print(Coverage c, Screen screen) {
        String days = c.from() == null
                ? "no dates"
                : c.from().equals(c.to())
                        ? c.from().toString()
                        : c.from() + " to " + c.to() + ", on " + c.days() + " days";
        screen.flow(0, 2, List.of(new Run(Objects.requireNonNullElse(c.outlet(), "outlet unknown"), Style.SOURCE),
                Run.of(": " + c.articles() + (c.articles() == 1 ? " article, " : " articles, ") + days
                        + (c.undated() == 0 ? "" : ", without a date " + c.undated())
                        + (c.warned() == 0 ? "" : ", read with warnings " + c.warned()))));
    }
}
