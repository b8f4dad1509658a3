package org.aver.training.clash;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.aver.compare.Report;
import org.aver.compare.clash.Clashes;
import org.aver.compare.clash.Comparison;
import org.aver.compare.clash.Comparison.Kind;
import org.aver.core.Article;
import org.aver.core.Reading;

/**
 * How well comparisons meet the gold. A clash counts as found where one of its kind is printed for its pair; every other kind of clash
 * printed for a pair is a false one.
 *
 * @param detailed of the pairs found, those whose gold says whose claims they are, how one report disagrees or what differs
 * @param right    of these, those that say the same
 * @param misses   pairs that were not found or have a false clash, with all that was printed
 */
public record ClashScore(Map<Kind, Tally> tallies, int detailed, int right, Map<GoldPair, List<Comparison>> misses) {
    public ClashScore {
        tallies = Collections.unmodifiableMap(new TreeMap<>(tallies));
        misses = Collections.unmodifiableMap(new LinkedHashMap<>(misses));
    }

    /** Counts of pairs. */
    public record Tally(int gold, int found, int wrong) {
        private Tally plus(Tally other) {
            return new Tally(gold + other.gold, found + other.found, wrong + other.wrong);
        }
    }

    public static ClashScore of(List<GoldPair> pairs, Function<Article, Reading> reader) {
        Map<Kind, Tally> tallies = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            tallies.put(kind, new Tally(0, 0, 0));
        }
        Map<GoldPair, List<Comparison>> misses = new LinkedHashMap<>();
        int detailed = 0;
        int right = 0;
        for (GoldPair pair : pairs) {
            List<Comparison> found = Clashes
                    .of(pair.reports().stream().map(a -> new Report(a.id(), reader.apply(a))).toList());
            Set<Kind> kinds = new TreeSet<>(found.stream().map(Comparison::kind).toList());
            boolean good = pair.kind() == null || kinds.contains(pair.kind());
            if (pair.kind() != null) {
                tallies.merge(pair.kind(), new Tally(1, good ? 1 : 0, 0), Tally::plus);
                if (good && pair.isDetailed()) {
                    detailed++;
                    right += found.stream().anyMatch(pair::agrees) ? 1 : 0;
                }
            }
            for (Kind kind : kinds) {
                if (kind.isClash() && kind != pair.kind()) {
                    tallies.merge(kind, new Tally(0, 0, 1), Tally::plus);
                    good = false;
                }
            }
            if (!good) {
                misses.put(pair, found);
            }
        }
        return new ClashScore(tallies, detailed, right, misses);
    }

    /** Of the clashes printed, per cent that the gold has. */
    public double precision() {
        Tally all = clashes();
        return 100.0 * all.found / Math.max(1, all.found + all.wrong);
    }

    /** Of the gold's clashes, per cent found. */
    public double recall() {
        Tally all = clashes();
        return 100.0 * all.found / Math.max(1, all.gold);
    }

    private Tally clashes() {
        return tallies.keySet().stream().filter(Kind::isClash).map(k -> Objects.requireNonNull(tallies.get(k)))
                .reduce(new Tally(0, 0, 0), Tally::plus);
    }
}
