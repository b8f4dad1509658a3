package org.aver.workbench.page;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aver.workbench.shelf.Count;
import org.aver.workbench.shelf.Filter;
import org.aver.workbench.shelf.Holding;
import org.aver.workbench.shelf.Report;
import org.jspecify.annotations.Nullable;

/** Day by day: what was published, and the figures that hold for that day. */
public final class TimelinePage {
    private static final int MOST_DAYS = 60;
    private final Desk desk;
    private final Answers answers;

    public TimelinePage(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /** {@code bar}: 0 to 100, the number of reports beside the day with most. */
    public record Day(LocalDate day, List<Report> reports, List<Count> counts, int bar) {
    }

    /** {@code undated}: articles without a day of publication. */
    public record Page(Asked asked, List<Day> days, int moreDays, long undated, long unlocated, List<Facet> facets) {
    }

    public void show(Context ctx) {
        Asked asked = Asked.of(ctx, "/timeline");
        List<Holding> found = asked.filter().articles(SearchPage.holding(desk, asked.get("q"))).toList();
        Map<LocalDate, List<Report>> reports = new TreeMap<>();
        Map<LocalDate, List<Count>> counts = new TreeMap<>();
        for (Holding h : found) {
            if (h.report().day() != null) {
                reports.computeIfAbsent(h.report().day(), d -> new ArrayList<>()).add(h.report());
            }
        }
        Filter filter = asked.filter();
        filter.counts(found).filter(c -> c.asOf() != null).sorted(FiguresPage.BY_TIME)
                .forEach(c -> counts.computeIfAbsent(c.asOf(), d -> new ArrayList<>()).add(c));
        var all = new java.util.TreeSet<LocalDate>(reports.keySet());
        all.addAll(counts.keySet());
        int most = Math.max(1, reports.values().stream().mapToInt(List::size).max().orElse(1));
        List<Day> days = all.descendingSet().stream().limit(MOST_DAYS).map(d -> {
            List<Report> of = reports.getOrDefault(d, List.of());
            return new Day(d, of, counts.getOrDefault(d, List.of()), 100 * of.size() / most);
        }).toList();
        var page = new Page(asked, days, Math.max(0, all.size() - MOST_DAYS), found.stream().filter(h -> h.report()
                .day() == null).count(), found.stream().flatMap(h -> h.spots().stream()).filter(s -> s.lat() == null
                        && s.box().isEmpty()).count(),
                Facets.ofArticles(found));
        answers.send(ctx, "timeline.jte", "Timeline", asked, page, () -> rows(days));
    }

    private static List<List<@Nullable Object>> rows(List<Day> days) {
        var head = Arrays.<@Nullable Object>asList("day", "what", "words", "outlet", "article");
        return Stream.concat(Stream.of(head), days.stream().flatMap(d -> Stream.concat(
                d.reports().stream().map(r -> Arrays.<@Nullable Object>asList(d.day(), "published", r.title(), r
                        .publisher(), r.brief())),
                d.counts().stream().map(c -> Arrays.<@Nullable Object>asList(d.day(), c.measure(), c.words(), c.report()
                        .publisher(), c.report().brief())))))
                .toList();
    }
}
