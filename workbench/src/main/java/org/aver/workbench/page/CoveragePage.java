package org.aver.workbench.page;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aver.workbench.shelf.Holding;
import org.aver.workbench.shelf.Report;
import org.jspecify.annotations.Nullable;

/** What is kept, from whom and of which days, and what could not be read: silence is not absence. */
public final class CoveragePage {
    private final Desk desk;
    private final Answers answers;
    private final Memo<Within> known = new Memo<>();

    public CoveragePage(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    public record Row(String outlet, int articles, @Nullable LocalDate first, @Nullable LocalDate last, long undated,
            long withWarnings, long without) {
    }

    public record Page(Asked asked, int articles, List<Row> rows, Facet languages, Facet readers,
            Map<String, String> failures, String head) {
    }

    public void show(Context ctx) {
        Asked asked = Asked.of(ctx, "/coverage");
        Within all = known.get(desk, asked, this::within);
        var page = new Page(asked, all.articles(), all.rows(), all.languages(), all.readers(), desk.shelf().failures(),
                desk.ledger().head());
        answers.send(ctx, "coverage.jte", "Coverage", asked, page, () -> rows(all.rows()));
    }

    private record Within(int articles, List<Row> rows, Facet languages, Facet readers) {
    }

    private Within within() {
        List<Holding> all = desk.shelf().all();
        Map<String, List<Report>> outlets = new TreeMap<>();
        all.forEach(h -> outlets.computeIfAbsent(h.report().publisher(), o -> new ArrayList<>()).add(h.report()));
        return new Within(all.size(), outlets.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList(),
                Facets.facet("language", "Languages", all, h -> Stream.of(Objects.requireNonNullElse(h.report()
                        .language(), "unknown"))),
                Facets.facet("reader", "Read by", all, h -> Stream.of(h.report().reader())));
    }

    private static List<List<@Nullable Object>> rows(List<Row> rows) {
        return Stream
                .concat(Stream
                        .of(Arrays.<@Nullable Object>asList("outlet", "articles", "first day", "last day", "undated",
                                "with warnings", "without statements")),
                        rows.stream()
                                .map(r -> Arrays.<@Nullable Object>asList(r.outlet(), r.articles(), r.first(), r.last(),
                                        r
                                                .undated(),
                                        r.withWarnings(), r.without())))
                .toList();
    }

    private static Row row(String outlet, List<Report> reports) {
        List<LocalDate> days = new ArrayList<>();
        for (Report r : reports) {
            if (r.day() != null) {
                days.add(r.day());
            }
        }
        days.sort(null);
        return new Row(outlet, reports.size(), days.isEmpty() ? null : days.getFirst(), days.isEmpty()
                ? null
                : days
                        .getLast(),
                reports.size() - days.size(), reports.stream().filter(r -> r.warnings() > 0).count(),
                reports.stream().filter(r -> r.statements() == 0).count());
    }
}
