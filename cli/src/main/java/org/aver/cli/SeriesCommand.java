package org.aver.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.aver.cli.page.Masked;
import org.aver.cli.page.SeriesTable;
import org.aver.compare.Report;
import org.aver.compare.series.Series;
import org.aver.compare.series.Tolls;
import org.aver.core.Figure.Measure;
import org.aver.core.json.Json;
import org.aver.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** Shows every figure of an incident or a running toll by source and day. */
@Command(name = "series", sortOptions = false, description = "Shows how the figures of each incident and running toll grew, by source and day.", footer = {
        "",
        "A figure takes another's place only where its own source says so on a later day, or the text does. Both stay.",
        "Nothing is added up or averaged.", "", "Examples:", "  aver series week.jsonl",
        "  aver series --measure killed", "  aver series --of 89fcfbd15c81"})
final class SeriesCommand implements Callable<Integer> {
    @ParentCommand private @Nullable Aver aver;

    @Mixin private ReportOptions input = new ReportOptions();

    @Option(names = "--of", paramLabel = "ID", description = "Only those of the story that this report is of: quick in any ledger.") private @Nullable String of;

    @Option(names = "--measure", paramLabel = "MEASURE", converter = MeasureName.class, description = "Only one: killed, injured, missing, displaced, ...") private @Nullable Measure measure;

    @Option(names = "--least", paramLabel = "N", defaultValue = "1", description = "Only series of at least N figures (default: 1)") private int least;

    @Mixin private Together together = new Together();

    @Option(names = "--json", description = "One JSON object a line: one series.") private boolean json;

    static final class MeasureName implements ITypeConverter<Measure> {
        @Override
        public Measure convert(String value) {
            try {
                return Measure.valueOf(value.toUpperCase(Locale.ROOT).replace(' ', '_'));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("no measure is called '" + value + "'");
            }
        }
    }

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        Reports reports = input.reports(aver);
        List<List<Report>> stories = of == null
                ? together.stories(reports.list())
                : List.of(together.storyOf(List.of(of), reports)
                        .orElseThrow(() -> new LedgerException("no report " + of + " is there")).story());
        int shown = 0;
        var screen = aver.screen();
        for (List<Report> story : stories) {
            var masked = new Masked(story, true);
            for (Series found : Tolls.of(story)) {
                if (found.lines().size() >= least && (measure == null || measure == found.measure())) {
                    Series series = masked.series(found);
                    if (json) {
                        aver.console().out().println(Json.mapper().writeValueAsString(series));
                    } else {
                        SeriesTable.print(series, screen);
                    }
                    shown++;
                }
            }
        }
        if (shown == 0) {
            aver.warn("no such figures found in " + stories.stream().mapToInt(List::size).sum() + " reports");
        }
        return reports.end();
    }
}
