package org.aver.workbench.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.aver.ledger.decision.Kind;
import org.aver.ledger.decision.Talk;
import org.aver.workbench.shelf.Holding;
import org.aver.workbench.shelf.Said;
import org.jspecify.annotations.Nullable;

/**
 * All statements with what was read least surely first, equals in the order of their articles. What people added has no score, and
 * is left out. Made once for a state of the shelf: scores are hundredths, so nothing needs to be compared.
 */
final class ByScore {
    private static final int SCORES = 101;

    private final int[] starts = new int[SCORES + 1]; // where each score begins
    private final Said[] said;
    private final int[] places; // of the articles
    private final int all;

    ByScore(List<Holding> all) {
        this.all = all.size();
        all.forEach(h -> h.said().forEach(s -> starts[score(s) + 1]++));
        Arrays.parallelPrefix(starts, Integer::sum);
        said = new Said[starts[SCORES]];
        places = new int[said.length];
        int[] next = starts.clone();
        for (Holding holding : all) {
            for (Said one : holding.said()) {
                int at = next[score(one)]++;
                said[at] = one;
                places[at] = holding.place();
            }
        }
    }

    private static int score(Said said) {
        return (int) Math.round(said.score() * (SCORES - 1));
    }

    /** What is walked through: the articles in question, and what is known of what was said of them. */
    record Walk(Limits limits, Predicate<String> isJudged, Function<String, List<Line>> lines, int people) {
        /** Whether statements of the article of a place are worth a look; {@code all}: how many articles there are. */
        private IntPredicate articles(int all) {
            if (!limits.kinds().contains(Kind.STATEMENT)) {
                return place -> false;
            }
            if (!limits.isOfJudged() && limits.within().size() == all) {
                return place -> true;
            }
            var places = new BitSet();
            limits.within().stream().filter(h -> !limits.isOfJudged() || isJudged.test(h.report().key()))
                    .forEach(h -> places.set(h
                            .place()));
            return places::get;
        }

        /** A statement where the limits hold for it. */
        private Optional<Line> line(Said said) {
            String key = said.report().key();
            var unjudged = new Line(said.id(), Kind.STATEMENT, said.score(), Talk.NONE);
            Line line = isJudged.test(key)
                    ? lines.apply(key).stream().filter(l -> l.id().equals(said.id())).findFirst().orElse(unjudged)
                    : unjudged;
            return Optional.of(line).filter(l -> limits.holds(l, people));
        }
    }

    /** The first after a statement, or, after the last, from the start; never the statement itself. Null: the first of all. */
    Optional<Line> next(Walk walk, @Nullable Said after, int place) {
        int at = after == null ? -1 : at(after, place);
        Optional<Line> found = walk(walk, at + 1, said.length, 1).stream().findFirst();
        return found.isPresent() ? found : walk(walk, 0, Math.max(at, 0), 1).stream().findFirst();
    }

    /** The last before a statement; empty at the start. */
    Optional<Line> previous(Walk walk, Said before, int place) {
        IntPredicate articles = walk.articles(all);
        for (int i = at(before, place) - 1; i >= 0; i--) {
            Optional<Line> line = articles.test(places[i]) ? walk.line(said[i]) : Optional.empty();
            if (line.isPresent()) {
                return line;
            }
        }
        return Optional.empty();
    }

    List<Line> first(Walk walk, int most) {
        return walk(walk, 0, said.length, most);
    }

    private List<Line> walk(Walk walk, int from, int to, int most) {
        IntPredicate articles = walk.articles(all);
        List<Line> found = new ArrayList<>();
        for (int i = from; i < to && found.size() < most; i++) {
            if (articles.test(places[i])) {
                walk.line(said[i]).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Where a statement of the article of a place is; below 0 where it came later. */
    private int at(Said one, int place) {
        int to = starts[score(one) + 1];
        int at = Arrays.binarySearch(places, starts[score(one)], to, place);
        while (at > starts[score(one)] && places[at - 1] == place) {
            at--;
        }
        while (at >= 0 && at < to && !said[at].equals(one)) {
            at++;
        }
        return at < 0 || at == to ? -1 : at;
    }
}
