package org.aver.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.compare.Report;
import org.aver.compare.source.Quoted;
import org.aver.core.json.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Who is quoted by whom. */
@Command(name = "sources", sortOptions = false, description = "Shows who is quoted by whom, and with which words.", footer = {
        "", "Counts say how often somebody is quoted, of how many statements; not how reliable anybody is.",
        "Private persons and those who are not named are counted together.", "", "Examples:",
        "  aver sources reports/*.html", "  aver sources --json --ledger north.db"})
final class SourcesCommand implements Callable<Integer> {
    private static final int MOST_CUES = 5;

    @ParentCommand private @Nullable Aver aver;

    @Mixin private ReportOptions input = new ReportOptions();

    @Option(names = "--json", description = "One JSON object a line: one source.") private boolean json;

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        Reports reports = input.reports(aver);
        List<Report> all = reports.list();
        Screen screen = aver.screen();
        for (Quoted quoted : Quoted.of(all)) {
            if (json) {
                aver.console().out().println(Json.mapper().writeValueAsString(quoted));
            } else {
                print(quoted, screen);
            }
        }
        return reports.end();
    }

    private static void print(Quoted quoted, Screen screen) {
        String name = quoted.source() != null
                ? quoted.source()
                : quoted.isNamed() ? "persons who hold no office" : "nobody named";
        screen.flow(0, 2, List.of(new Run(name, Style.SOURCE), Run.of(" · " + quoted.statements() + " of "
                + quoted.of() + " statements")));
        for (Quoted.Outlet outlet : quoted.outlets()) {
            String cues = outlet.cues().entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(MOST_CUES).map(e -> e.getKey() + (e.getValue() == 1 ? "" : " " + e.getValue()))
                    .collect(Collectors.joining(", "));
            screen.flow(2, 4, List.of(Run.of(Objects.requireNonNullElse(outlet.outlet(), "outlet unknown") + " "
                    + outlet.statements() + " of " + outlet.of() + ": "), new Run(cues, Style.CUE)));
        }
    }
}
