package org.aver.workbench.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aver.workbench.chart.FigureChart;
import org.aver.workbench.shelf.Count;
import org.aver.workbench.shelf.Holding;
import org.aver.workbench.shelf.Report;
import org.aver.workbench.shelf.Shelf;
import org.aver.workbench.shelf.StoryHead;
import org.aver.workbench.shelf.Tale;
import org.aver.workbench.story.StoryView;
import org.aver.workbench.story.StoryViews;
import org.jspecify.annotations.Nullable;

/** Stories: the reports of one incident or development side by side. */
public final class StoriesPage {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{12}");
    private static final int PAGE = 30;
    private static final int LEAST = 2;
    private final Desk desk;
    private final Answers answers;
    private final StoryViews views;
    private final Memo<Within> known = new Memo<>();

    public StoriesPage(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
        this.views = new StoryViews(desk.ledger());
    }

    /**
     * @param least   stories of fewer articles are left out
     * @param partial how far the grouping is, null where it is done
     */
    public record Page(Asked asked, List<StoryHead> stories, int total, int least, @Nullable String partial,
            List<Facet> facets, @Nullable String next, @Nullable String previous) {
    }

    /** {@code measures}: those that its figures have. */
    public record One(Asked asked, StoryView story, String measure, List<String> measures,
            @JsonIgnore FigureChart chart) {
    }

    public void list(Context ctx) {
        Asked asked = Asked.of(ctx, "/stories");
        int least = asked.get("least").matches("[1-9]\\d{0,3}") ? Integer.parseInt(asked.get("least")) : LEAST;
        Within within = known.get(desk, asked, () -> within(asked, least));
        List<StoryHead> all = within.all();
        boolean whole = Answers.form(ctx).equals("csv");
        int from = whole ? 0 : Math.min((asked.page() - 1) * PAGE, all.size());
        List<StoryHead> shown = all.stream().skip(from).limit(whole ? Integer.MAX_VALUE : PAGE).toList();
        var page = new Page(asked, shown, all.size(), least, partial(), within.facets(), from + PAGE < all
                .size() ? asked.turned(asked.page() + 1) : null, from > 0 ? asked.turned(asked.page() - 1) : null);
        answers.send(ctx, "stories.jte", "Stories", asked, page, () -> rows(shown));
    }

    private record Within(List<StoryHead> all, List<Facet> facets) {
    }

    private Within within(Asked asked, int least) {
        List<Holding> within = asked.filter().articles(SearchPage.holding(desk, asked)).toList();
        Stream<StoryHead> stories = within.size() == desk.shelf().all().size()
                ? desk.shelf().stories().stream()
                : within.stream().flatMap(h -> desk.shelf().head(h.report().brief()).stream()).distinct().sorted(
                        StoryHead.NEWEST_FIRST);
        return new Within(stories.filter(s -> s.articles() >= least).toList(), Facets.ofArticles(within));
    }

    private @Nullable String partial() {
        Shelf.State state = desk.shelf().state();
        return state.isGrouped()
                ? null
                : state.grouped() + " of " + state.kept() + " articles are in their stories so far; load the page again"
                        + " in a moment.";
    }

    private static List<List<@Nullable Object>> rows(List<StoryHead> stories) {
        var head = Arrays.<@Nullable Object>asList("story", "title", "from", "to", "articles", "texts",
                "ultimate sources", "outlets", "figures");
        return Stream.concat(Stream.of(head), stories.stream().map(s -> Arrays.<@Nullable Object>asList(s.id(), s
                .title(), s.from(), s.to(), s.articles(), s.texts(), s.sources(), s.outlets(), s.figures()))).toList();
    }

    public void one(Context ctx) {
        String id = ctx.pathParam("id").replaceFirst("\\.json$", "");
        Optional<Tale> found = ID.matcher(id).matches() ? desk.shelf().story(id) : Optional.empty();
        if (found.isEmpty()) {
            answers.missing(ctx);
            return;
        }
        Tale tale = found.get();
        String path = "/stories/" + tale.head().id();
        if (!id.equals(tale.head().id())) { // any article's id leads to its story, whose id is its first report's
            String query = ctx.queryString();
            ctx.redirect(path + (Answers.form(ctx).equals("json") ? ".json" : "") + (query == null ? "" : "?" + query));
            return;
        }
        Asked asked = Asked.of(ctx, path);
        List<Count> counts = desk.shelf().of(tale.reports().stream().map(Report::key).toList()).stream()
                .flatMap(h -> h.counts().stream()).sorted(FiguresPage.BY_TIME).toList();
        List<String> measures = counts.stream().map(Count::measure).distinct().sorted().toList();
        String measure = !asked.get("measure").isEmpty()
                ? asked.get("measure")
                : measures.contains(FiguresPage.USUAL) || measures.isEmpty() ? FiguresPage.USUAL : measures.getFirst();
        var chart = FigureChart.of(counts.stream().filter(c -> c.measure().equals(measure)).toList(), asked.is("x",
                "as-of"));
        answers.send(ctx, "story.jte", tale.head().title(), asked, new One(asked, views.of(tale), measure, measures,
                chart), null);
    }
}
