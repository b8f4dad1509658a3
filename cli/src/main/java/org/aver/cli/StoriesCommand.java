package org.aver.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.aver.cli.page.StoryPage;
import org.aver.cli.terminal.Screen;
import org.aver.compare.Report;
import org.aver.compare.story.Stories;
import org.aver.compare.story.Story;
import org.aver.compare.text.Texts;
import org.aver.core.json.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Groups reports of one incident or development. */
@Command(name = "stories", sortOptions = false, description = "Groups reports of one incident or development, and says why.", footer = {
        "", "Support is counted as articles, as texts and as ultimate sources; who is not named is no source.", "",
        "Examples:", "  aver stories reports/*.html", "  aver stories --json week.jsonl",
        "  aver stories --least 3 --ledger north.db"})
final class StoriesCommand implements Callable<Integer> {
    @ParentCommand private @Nullable Aver aver;

    @Mixin private ReportOptions input = new ReportOptions();

    @Option(names = "--least", paramLabel = "N", defaultValue = "2", description = "Show stories of at least N reports (default: 2)") private int least;

    @Option(names = "--json", description = "One line a report, in input order: its id and its story's.") private boolean json;

    /** A line of JSON. */
    record Line(String id, String story) {
    }

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        Reports reports = input.reports(aver);
        List<Report> all = reports.list();
        Stories stories = Stories.of(all);
        if (json) {
            Map<String, String> storyOf = new HashMap<>();
            stories.list().forEach(story -> story.reports().forEach(id -> storyOf.put(id, story.id())));
            all.forEach(report -> aver.console().out().println(Json.mapper().writeValueAsString(
                    new Line(report.id(), storyOf.getOrDefault(report.id(), report.id())))));
            return reports.end();
        }
        print(stories.list(), all, aver.screen());
        return reports.end();
    }

    private void print(List<Story> stories, List<Report> reports, Screen screen) {
        Texts texts = Texts.of(reports);
        List<Story> shown = stories.stream().filter(s -> s.reports().size() >= least).toList();
        StoryPage page = new StoryPage(reports, texts, screen);
        page.summary(stories.size(), shown.size(), least);
        shown.forEach(page::print);
    }
}
