package org.aver.workbench.page;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aver.workbench.shelf.Count;
import org.aver.workbench.shelf.Holding;
import org.aver.workbench.shelf.Report;
import org.jspecify.annotations.Nullable;

/** Day by day: what was published, and the figures that hold for that day. */
public final class TimelinePage {
    private static final int MOST_DAYS = 40;
    private static final int MOST_A_DAY = 6;
    private static final int MOST_OF_ONE = 150;
    private final Desk desk;
    private final Answers answers;

    public TimelinePage(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /**
     * {@code reports}, {@code counts}: the first of {@code published} and of {@code figures}; {@code bar}: 0 to 100, the number of
     * reports beside the day with most.
     */
    public record Day(LocalDate day, List<Report> reports, List<Count> counts, int published, int figures, int bar) {
        public boolean isCut() {
            return published > reports.size() || figures > counts.size();
        }
    }

    /** {@code undated}: articles without a day of publication. */
    public record Page(Asked asked, List<Day> days, int moreDays, long undated, long unlocated, List<Facet> facets) {
    }

    public void show(Context ctx) {
        Asked asked = Asked.of(ctx, "/timeline");
        List<Holding> found = asked.filter().articles(SearchPage.holding(desk, asked)).toList();
        Map<LocalDate, List<Report>> reports = new HashMap<>();
        Map<LocalDate, List<Count>> counts = new HashMap<>();
        for (Holding h : found) {
            if (h.report().day() != null) {
                reports.computeIfAbsent(h.report().day(), d -> new ArrayList<>()).add(h.report());
            }
        }
        asked.filter().counts(found).filter(c -> c.asOf() != null).forEach(c -> counts.computeIfAbsent(Objects
                .requireNonNull(c.asOf()), d -> new ArrayList<>()).add(c));
        var all = new TreeSet<LocalDate>(reports.keySet());
        all.addAll(counts.keySet());
        int busiest = Math.max(1, reports.values().stream().mapToInt(List::size).max().orElse(1));
        boolean whole = !Answers.form(ctx).equals("html");
        boolean isOneDay = !asked.get("from").isEmpty() && asked.is("to", asked.get("from"));
        int most = whole ? Integer.MAX_VALUE : isOneDay ? MOST_OF_ONE : MOST_A_DAY;
        List<Day> days = all.descendingSet().stream().limit(whole ? Integer.MAX_VALUE : MOST_DAYS)
                .map(d -> day(d, reports.getOrDefault(d, List.of()), counts.getOrDefault(d, List.of()), most, busiest))
                .toList();
        var page = new Page(asked, days, all.size() - days.size(), found.stream().filter(h -> h.report()
                .day() == null).count(), found.stream().flatMap(h -> h.spots().stream()).filter(s -> s.lat() == null
                        && s.box().isEmpty()).count(),
                Facets.ofArticles(found));
        answers.send(ctx, "timeline.jte", "Timeline", asked, page, () -> rows(days));
    }

    private static Day day(LocalDate day, List<Report> reports, List<Count> counts, int most, int busiest) {
        return new Day(day, reports.stream().limit(most).toList(), counts.stream().sorted(FiguresPage.BY_TIME).limit(
                most).toList(), reports.size(), counts.size(), 100 * reports.size() / busiest);
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
