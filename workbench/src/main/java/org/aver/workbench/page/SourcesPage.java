package org.aver.workbench.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aver.workbench.chart.FigureChart;
import org.aver.workbench.shelf.Count;
import org.aver.workbench.shelf.Quoted;
import org.aver.workbench.shelf.Said;
import org.aver.workbench.shelf.StoryHead;
import org.aver.workbench.shelf.Voice;
import org.jspecify.annotations.Nullable;

/** Organisations and office-holders who are quoted, by name and never by rank. Private persons have no page. */
public final class SourcesPage {
    private static final int PAGE = 200;
    private static final int SAID = 100;
    private static final int COUNTS = 100;
    private static final int STORIES = 12;
    private final Desk desk;
    private final Answers answers;
    private final Memo<List<Quoted.Row>> known = new Memo<>();

    public SourcesPage(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /** A source in the list. */
    public record Row(String id, String name, String kind, int articles, int outlets, int statements) {
    }

    public record Page(Asked asked, List<Row> rows, int total, @Nullable String next, @Nullable String previous) {
    }

    /**
     * @param facets     outlets, cues and acts: how many statements each has, by name
     * @param stories    the newest that they speak in
     * @param said       a page of the statements, by time
     * @param counts     the first of their figures of {@code measure}, by time
     * @param figures    how many figures they have of all measures
     */
    public record One(Asked asked, Voice speaker, List<Facet> facets, List<StoryHead> stories, List<Said> said,
            int statements, String measure, List<String> measures, List<Count> counts, int figures,
            @JsonIgnore FigureChart chart, @Nullable String next, @Nullable String previous) {
    }

    public void list(Context ctx) {
        Asked asked = Asked.of(ctx, "/sources");
        List<Quoted.Row> all = known.get(desk, asked, () -> desk.shelf().sources(asked.get("q").toLowerCase(
                java.util.Locale.ROOT)));
        boolean whole = Answers.form(ctx).equals("csv");
        int from = whole ? 0 : (asked.page() - 1) * PAGE;
        List<Row> rows = all.stream().skip(from).limit(whole ? Integer.MAX_VALUE : PAGE)
                .map(r -> new Row(r.voice().id(), r.voice().name(), r.voice().kind(), r.articles(), r.outlets(), r
                        .statements()))
                .toList();
        var page = new Page(asked, rows, all.size(), from + PAGE < all.size() ? asked.turned(asked.page() + 1) : null,
                from > 0 ? asked.turned(asked.page() - 1) : null);
        answers.send(ctx, "sources.jte", "Sources", asked, page, () -> Stream.concat(
                Stream.of(Arrays.<@Nullable Object>asList("source", "name", "kind", "articles", "outlets",
                        "statements")),
                rows.stream().map(r -> Arrays.<@Nullable Object>asList(r.id(), r.name(), r.kind(), r.articles(), r
                        .outlets(), r.statements())))
                .toList());
    }

    public void one(Context ctx) {
        String id = ctx.pathParam("id").replaceFirst("\\.(json|csv)$", "");
        Optional<Quoted> found = desk.shelf().source(id);
        if (found.isEmpty()) {
            answers.missing(ctx);
            return;
        }
        Asked asked = Asked.of(ctx, "/sources/" + id);
        Quoted quoted = found.get();
        List<Said> said = quoted.said().stream().sorted(Comparator.comparing((Said s) -> FiguresPage.dayOf(s.report())))
                .toList();
        List<Facet> facets = List.of(Facets.facet("outlet", "Quoted by", said, s -> Stream.of(s.report().publisher())),
                Facets.facet("cue", "With the cues", said, s -> Stream.of(s.tone().equals("neutral")
                        ? s.cue()
                        : s.cue() + " (" + s.tone() + ")")),
                Facets.facet("act", "What is done", said, s -> Stream.of(s.act())));
        int from = Math.min((asked.page() - 1) * SAID, said.size());
        List<Said> shown = said.stream().skip(from).limit(SAID).toList();
        List<Count> counts = quoted.counts().stream().sorted(FiguresPage.BY_TIME).toList();
        List<String> measures = counts.stream().map(Count::measure).distinct().sorted().toList();
        String measure = measures.isEmpty() || measures.contains(asked.get("measure"))
                ? asked.get("measure")
                : measures.contains(FiguresPage.USUAL) ? FiguresPage.USUAL : measures.getFirst();
        List<Count> drawn = counts.stream().filter(c -> c.measure().equals(measure)).toList();
        var page = new One(asked, quoted.voice(), facets, stories(said), shown, said.size(), measure, measures,
                drawn.stream().limit(COUNTS).toList(), counts.size(), FigureChart.of(drawn, asked.is("x", "as-of")),
                from + SAID < said.size() ? asked.turned(asked.page() + 1) : null,
                from > 0 ? asked.turned(asked.page() - 1) : null);
        answers.send(ctx, "source.jte", quoted.voice().name(), asked, page, () -> FiguresPage.rows(counts));
    }

    /** The newest stories that they speak in. */
    private List<StoryHead> stories(List<Said> said) {
        return said.reversed().stream().map(s -> s.report().brief()).distinct()
                .flatMap(a -> desk.shelf().head(a).stream()).distinct().limit(STORIES).toList();
    }
}
