package org.aver.workbench.page;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aver.ledger.Hit;
import org.aver.ledger.Kept;
import org.aver.ledger.Query;
import org.aver.workbench.mask.Bit;
import org.aver.workbench.mask.Masks;
import org.aver.workbench.shelf.Holding;
import org.aver.workbench.shelf.Report;
import org.aver.workbench.shelf.Tale;
import org.jspecify.annotations.Nullable;

/** Articles by their words and by what limits them. */
public final class SearchPage {
    private static final int PAGE = 20;
    private static final int MOST_HITS = 200;
    private final Desk desk;
    private final Answers answers;
    private final Memo<Within> known = new Memo<>();

    public SearchPage(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /**
     * @param passage  the sentence that holds most of the words, names of private persons withheld; empty without words
     * @param shown    ids of the statements that the sentence takes part in
     */
    public record Found(Report report, List<Bit> passage, List<String> shown) {
        /** The passage in one string. */
        public String words() {
            return passage.stream().map(Bit::text).collect(Collectors.joining());
        }
    }

    /** {@code next}, {@code previous}: addresses, or null. */
    public record Page(Asked asked, List<Found> found, int total, boolean isCut, List<Facet> facets,
            @Nullable String next, @Nullable String previous) {
    }

    public void show(Context ctx) {
        Asked asked = Asked.of(ctx, "/search");
        String words = asked.get("q");
        List<String> keys = words.isEmpty() ? List.of() : desk.ledger().keys(query(words));
        Within within = words.isEmpty()
                ? known.get(desk, asked,
                        () -> within(asked, desk.shelf().all().stream().sorted(newestFirst()).toList()))
                : within(asked, desk.shelf().of(keys));
        List<Holding> all = within.all();
        boolean whole = Answers.form(ctx).equals("csv");
        int from = whole ? 0 : Math.min((asked.page() - 1) * PAGE, all.size());
        List<Report> shown = all.stream().skip(from).limit(whole ? MOST_HITS : PAGE).map(Holding::report).toList();
        Map<String, Hit> hits = hits(words, shown);
        List<Found> found = shown.stream().map(r -> found(r, hits.get(r.key()))).toList();
        var page = new Page(asked, found, all.size(), keys.size() == MOST_HITS, within.facets(),
                from + PAGE < all.size() ? asked.turned(asked.page() + 1) : null,
                from > 0 ? asked.turned(asked.page() - 1) : null);
        answers.send(ctx, "search.jte", "Search", asked, page, () -> rows(page));
    }

    private record Within(List<Holding> all, List<Facet> facets) {
    }

    private Within within(Asked asked, List<Holding> candidates) {
        List<Holding> all = asked.filter().articles(within(desk, asked, candidates)).toList();
        return new Within(all, Facets.ofArticles(all));
    }

    private static Comparator<Holding> newestFirst() {
        return Comparator.comparing((Holding h) -> h.report().keptAt()).reversed();
    }

    private static Query query(String words) {
        return new Query(words, MOST_HITS, false);
    }

    /** Where the words stand in the articles that are shown, by their keys. */
    private Map<String, Hit> hits(String words, List<Report> shown) {
        return words.isEmpty()
                ? Map.of()
                : desk.ledger().find(query(words), shown.stream().map(Report::key).toList()).stream().collect(Collectors
                        .toMap(Hit::articleKey, h -> h));
    }

    private Found found(Report report, @Nullable Hit hit) {
        if (hit == null) {
            return new Found(report, List.of(), List.of());
        }
        Kept kept = desk.ledger().show(report.key()).orElseThrow();
        return new Found(report, new Masks(kept.reading()).bits(hit.passage(), hit.highlights()),
                hit.statements().stream().map(Hit.Said::id).toList());
    }

    /** The articles that hold the words and are of the story that the address asks for, or all, in the order of keeping. */
    static List<Holding> holding(Desk desk, Asked asked) {
        String words = asked.get("q");
        if (!words.isEmpty()) {
            return within(desk, asked, desk.shelf().inOrder(desk.ledger().keys(query(words))));
        }
        return asked.get("story").isEmpty()
                ? desk.shelf().all()
                : desk.shelf().inOrder(desk.shelf().story(asked.get("story")).map(Tale::reports).orElse(List.of())
                        .stream().map(Report::key).toList());
    }

    /** Of some articles those that are of the story asked for; all where none is. */
    private static List<Holding> within(Desk desk, Asked asked, List<Holding> from) {
        if (asked.get("story").isEmpty()) {
            return from;
        }
        Set<String> story = desk.shelf().story(asked.get("story")).map(t -> Set.copyOf(t.head().reports()))
                .orElse(Set.of());
        return from.stream().filter(h -> story.contains(h.report().brief())).toList();
    }

    private static List<List<@Nullable Object>> rows(Page page) {
        var head = Arrays.<@Nullable Object>asList("article", "title", "outlet", "published", "statements", "figures",
                "passage");
        return Stream
                .concat(Stream.of(head),
                        page.found().stream().map(f -> Arrays.<@Nullable Object>asList(f.report().brief(),
                                f.report().title(), f.report().publisher(),
                                f.report().published(), f.report().statements(), f.report().figures(), f.words())))
                .toList();
    }
}
