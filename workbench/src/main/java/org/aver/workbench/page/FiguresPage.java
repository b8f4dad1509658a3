package org.aver.workbench.page;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aver.workbench.chart.FigureChart;
import org.aver.workbench.shelf.Count;
import org.aver.workbench.shelf.Filter;
import org.aver.workbench.shelf.Holding;
import org.aver.workbench.shelf.Report;
import org.jspecify.annotations.Nullable;

/** Figures, each with who says it: a drawing and the table of the same. */
public final class FiguresPage {
    static final Comparator<Count> BY_TIME = Comparator.comparing((Count c) -> dayOf(c.report()))
            .thenComparing(c -> c.speaker().plain()).thenComparing(Count::id);
    static final String USUAL = "killed";
    private static final int MOST = 200;
    private final Desk desk;
    private final Answers answers;
    private final Memo<Page> pages = new Memo<>();

    public FiguresPage(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /** {@code rows}: the first of {@code total}, by time, then name. */
    public record Page(Asked asked, String measure, boolean isByAsOf, List<String> measures, List<Facet> facets,
            @com.fasterxml.jackson.annotation.JsonIgnore FigureChart chart, List<Count> rows, int total) {
    }

    static LocalDate dayOf(Report report) {
        return Objects.requireNonNullElse(report.day(), LocalDate.MAX);
    }

    public void show(Context ctx) {
        Asked asked = Asked.of(ctx, "/figures");
        if (Answers.form(ctx).equals("html")) {
            Page page = pages.get(desk, asked, () -> page(asked, MOST));
            answers.send(ctx, "figures.jte", "Figures: " + page.measure(), asked, page, List::of);
        } else {
            boolean whole = Answers.form(ctx).equals("csv");
            Page page = page(asked, whole ? Integer.MAX_VALUE : MOST);
            answers.send(ctx, "figures.jte", "", asked, page, () -> rows(page.rows()));
        }
    }

    private Filter filter(Asked asked) {
        Filter any = asked.filter();
        return any.measure().isEmpty()
                ? new Filter(any.words(), any.outlet(), any.speaker(), USUAL, any.scope(), any.from(), any.to())
                : any;
    }

    private Page page(Asked asked, int most) {
        List<Holding> held = SearchPage.holding(desk, asked);
        List<Count> counts = filter(asked).counts(held).sorted(BY_TIME).toList();
        List<String> measures = held.stream().flatMap(h -> h.measures().stream()).distinct()
                .sorted().toList();
        boolean asOf = asked.is("x", "as-of");
        return new Page(asked, filter(asked).measure(), asOf, measures, Facets.ofCounts(counts), FigureChart.of(counts,
                asOf), counts.stream().limit(most).toList(), counts.size());
    }

    static List<List<@Nullable Object>> rows(List<Count> counts) {
        var head = Arrays.<@Nullable Object>asList("figure", "measure", "low", "high", "bound", "words", "group",
                "scope", "reported by", "kind", "as of", "published", "outlet", "article", "statement");
        return Stream.concat(Stream.of(head), counts.stream().map(c -> Arrays.<@Nullable Object>asList(c.id(), c
                .measure(), c.low() == null ? null : c.low().toPlainString(),
                c.high() == null
                        ? null
                        : c.high()
                                .toPlainString(),
                c.bound().label(), c.words(), c.group(), c.scope(), c.speaker().name(), c.speaker().kind(), c.asOf(), c
                        .report().published(),
                c.report().publisher(), c.report().brief(), c.statement()))).toList();
    }
}
