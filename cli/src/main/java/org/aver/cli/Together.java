package org.aver.cli;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aver.compare.Report;
import org.aver.compare.story.Stories;
import picocli.CommandLine.Option;

/** Reports by story, so that figures and statements are compared only where they can be of one thing. */
final class Together {
    @Option(names = "--one-story", description = "Take all reports as of one story, instead of finding the stories.") private boolean oneStory;

    /** The story of the first id that is a report's; out of a ledger without reading the rest of it. */
    Optional<Reports.Found> storyOf(List<String> ids, Reports reports) {
        if (reports.isLedger() && !oneStory) {
            return reports.near(ids);
        }
        List<List<Report>> stories = stories(reports.list());
        return ids.stream().flatMap(id -> stories.stream().filter(s -> s.stream().anyMatch(r -> r.id().equals(id)))
                .map(story -> new Reports.Found(id, story))).findFirst();
    }

    /** A report alone is a story too, for it is compared with itself. */
    List<List<Report>> stories(List<Report> reports) {
        if (oneStory && !reports.isEmpty()) {
            return List.of(reports);
        }
        Map<String, Report> byId = reports.stream().collect(toMap(Report::id, identity()));
        return Stories.of(reports).list().stream()
                .map(s -> s.reports().stream().map(id -> Objects.requireNonNull(byId.get(id))).toList()).toList();
    }
}
