package org.aver.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aver.cli.page.ChainLines;
import org.aver.cli.page.TextPage;
import org.aver.compare.Report;
import org.aver.compare.text.Origin;
import org.aver.compare.text.Reprint;
import org.aver.compare.text.SharedText;
import org.aver.compare.text.Texts;
import org.aver.core.json.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows which reports carry the same text. */
@Command(name = "texts", sortOptions = false, description = "Shows which reports carry the same text, whose it is, and what each changed or dropped.", footer = {
        "", "Examples:", "  aver texts reports/*.html", "  aver texts --json week.jsonl"})
final class TextsCommand implements Callable<Integer> {
    @ParentCommand private @Nullable Aver aver;

    @Mixin private ReportOptions input = new ReportOptions();

    @Option(names = "--json", description = "One JSON object a line: one text, with what its reprints changed and who shares sentences with them, and who speaks through whom.") private boolean json;

    /** A line of JSON. */
    record Line(@Nullable String owner, String original, List<String> articles, List<Reprint> reprints,
            List<SharedText> shared, List<ChainLines> chains) {
    }

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        Reports reports = input.reports(aver);
        List<Report> all = reports.list();
        Map<String, Report> byId = all.stream().collect(Collectors.toMap(Report::id, Function.identity()));
        Texts texts = Texts.of(all);
        TextPage page = new TextPage(byId, aver.screen());
        if (!json) {
            page.summary(texts);
        }
        for (Origin text : texts.texts()) {
            List<Reprint> reprints = Reprint.of(text, id -> Objects.requireNonNull(byId.get(id)));
            List<SharedText> shared = texts.shared().stream()
                    .filter(s -> !s.whole() && text.articles().contains(s.first())).toList();
            if (json) {
                aver.console().out().println(Json.mapper().writeValueAsString(
                        new Line(text.owner(), text.original(), text.articles(), reprints, shared,
                                ChainLines.of(Objects.requireNonNull(byId.get(text.original())), text.owner()))));
            } else if (!reprints.isEmpty()) {
                page.print(text, reprints);
            }
        }
        if (!json) {
            page.shared(texts.shared().stream().filter(s -> !s.whole()).toList());
        }
        return reports.end();
    }
}
