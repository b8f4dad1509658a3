package org.aver.cli.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.compare.Report;
import org.aver.compare.source.Support;
import org.aver.compare.story.Story;
import org.aver.compare.text.Texts;
import org.aver.core.Mask;
import org.aver.core.Published;

/** Shows stories: what they are about, what stands behind them, their reports and why they are one. */
public final class StoryPage {
    private static final int MOST_SOURCES = 8;

    private final Map<String, Report> reports;
    private final Texts texts;
    private final Screen screen;

    public StoryPage(List<Report> reports, Texts texts, Screen screen) {
        this.reports = reports.stream().collect(Collectors.toMap(Report::id, Function.identity()));
        this.texts = texts;
        this.screen = screen;
    }

    /** How many there are and are shown. */
    public void summary(int stories, int shown, int least) {
        screen.line(Run.of(reports.size() + " reports, " + stories + " stories; " + shown + " of " + least
                + " reports or more"));
    }

    public void print(Story story) {
        List<Report> of = story.reports().stream().map(this::report)
                .sorted(Comparator.comparing(StoryPage::published).thenComparing(Report::id)).toList();
        screen.blank();
        screen.flow(0, 2, List.of(new Run(title(report(story.id())), Style.TITLE)));
        support(of);
        for (Report report : of) {
            screen.flow(2, 4, List.of(new Run(published(report) + "  ", Style.NOTE), Run.of(outlet(report) + ": "),
                    Run.of(title(report)), new Run("  " + report.id(), Style.NOTE)));
        }
        for (Story.Link link : story.links()) {
            Mask masked = Mask.of(report(link.first()).reading());
            screen.flow(2, 4, List.of(new Run(outlet(report(link.first())) + " and " + outlet(report(link.second()))
                    + ": " + masked.hide(String.join(", ", link.reasons())), Style.NOTE)));
        }
    }

    /** Title and support alone. */
    public void printSupport(Story story) {
        screen.blank();
        screen.flow(0, 2, List.of(new Run(title(report(story.id())), Style.HEADING)));
        support(story.reports().stream().map(this::report).toList());
    }

    /** "12 articles, 4 texts, 1 ultimate source", and who they are. */
    public void support(List<Report> of) {
        Support support = Support.of(of, texts.texts());
        List<String> named = support.sources();
        String who = named.isEmpty()
                ? ""
                : ": " + String.join(", ", named.subList(0, Math.min(MOST_SOURCES, named.size())))
                        + (named.size() > MOST_SOURCES ? ", …" : "");
        String unnamed = support.unnamed() == 0
                ? ""
                : "; statements of nobody named: " + support.unnamed() + ", which make no source";
        screen.flow(2, 4, List.of(new Run(support.words(), Style.FIGURE), Run.of(who + unnamed)));
    }

    private Report report(String id) {
        return Objects.requireNonNull(reports.get(id), id);
    }

    static String title(Report report) {
        return Objects.requireNonNullElse(Masked.title(report), "(without a title)");
    }

    static String outlet(Report report) {
        return Objects.requireNonNullElse(report.article().publisher(), report.id());
    }

    static String published(Report report) {
        Published published = report.article().published();
        return published == null ? "no date   " : published.day().toString();
    }
}
