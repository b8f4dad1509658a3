package org.aver.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.aver.cli.page.Masked;
import org.aver.cli.page.MatrixTable;
import org.aver.cli.page.SeriesTable;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Safe;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.compare.series.Told;
import org.aver.core.json.Json;
import org.aver.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows one incident as all its reports tell it. */
@Command(name = "incident", sortOptions = false, description = "Shows one incident: who counts how many, and how the toll grew.", footer = {
        "", "ID is an incident's, as \"aver series\" prints it, or a report's: then the incident that it is about.", "",
        "Examples:", "  aver incident 89fcfbd15c81.i3", "  aver incident delta-1 week.jsonl"})
final class IncidentCommand implements Callable<Integer> {
    @ParentCommand private @Nullable Aver aver;

    @Parameters(index = "0", paramLabel = "ID", description = "An incident, or a report that is about one.") private String id = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE", description = "Reports or readings as other comparisons take them. None: all that the ledger keeps.") private List<String> files = new ArrayList<>();

    @Mixin private ReadingOptions reading = new ReadingOptions();

    @Mixin private LedgerOption ledger = new LedgerOption();

    @Mixin private Together together = new Together();

    @Option(names = "--json", description = "One JSON object.") private boolean json;

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        Reports reports = ReportOptions.reports(aver, files, reading, ledger);
        int dot = id.lastIndexOf(".i");
        Told told = together.storyOf(dot > 0 ? List.of(id, id.substring(0, dot)) : List.of(id), reports)
                .flatMap(this::told).orElseThrow(() -> new LedgerException("no incident " + id + " is there"));
        if (json) {
            aver.console().out().println(Json.mapper().writeValueAsString(told));
        } else {
            print(told, aver.screen());
        }
        return reports.end();
    }

    private Optional<Told> told(Reports.Found found) {
        int dot = id.lastIndexOf(".i");
        boolean isInner = dot > 0 && !found.report().equals(id) && id.matches(".*\\.i[0-9]+");
        return Told.of(found.story(), found.report(), isInner ? id.substring(dot + 1) : null)
                .map(new Masked(found.story(), true)::told);
    }

    static void print(Told told, Screen screen) {
        screen.line(new Run(Safe.line(told.name()), Style.TITLE));
        screen.line(new Run(told.support().words() + " · " + told.id(), Style.NOTE));
        screen.blank();
        MatrixTable.print(told.matrix(), screen);
        screen.blank();
        told.series().forEach(s -> SeriesTable.print(s, screen));
    }
}
