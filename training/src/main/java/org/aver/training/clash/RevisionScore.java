package org.aver.training.clash;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.aver.compare.Report;
import org.aver.compare.series.Line;
import org.aver.compare.series.Series;
import org.aver.compare.series.Tolls;
import org.aver.core.Article;
import org.aver.core.Reading;

/**
 * How well series meet the gold: every figure that takes another's place, and every one that is withdrawn, counts once.
 *
 * @param gold   how many the gold has
 * @param found  of these, those in the series
 * @param wrong  those in the series that the gold has not
 * @param misses rows with something missed or wrong, with what the series have
 */
public record RevisionScore(int gold, int found, int wrong, Map<GoldRevision, Set<String>> misses) {
    public RevisionScore {
        misses = Collections.unmodifiableMap(new LinkedHashMap<>(misses));
    }

    public static RevisionScore of(List<GoldRevision> rows, Function<Article, Reading> reader) {
        int gold = 0;
        int found = 0;
        int wrong = 0;
        Map<GoldRevision, Set<String>> misses = new LinkedHashMap<>();
        for (GoldRevision row : rows) {
            Set<String> wanted = new TreeSet<>(row.revisions());
            row.withdrawn().forEach(w -> wanted.add(w + " withdrawn"));
            Set<String> made = made(row, reader);
            gold += wanted.size();
            found += (int) wanted.stream().filter(made::contains).count();
            wrong += (int) made.stream().filter(m -> !wanted.contains(m)).count();
            if (!made.equals(wanted)) {
                misses.put(row, made);
            }
        }
        return new RevisionScore(gold, found, wrong, misses);
    }

    private static Set<String> made(GoldRevision row, Function<Article, Reading> reader) {
        List<Series> series = Tolls.of(row.reports().stream().map(a -> new Report(a.id(), reader.apply(a))).toList());
        Map<String, Line> lines = new HashMap<>();
        series.forEach(s -> s.lines().forEach(l -> lines.put(l.id(), l)));
        Set<String> made = new TreeSet<>();
        for (Line line : lines.values()) {
            if (line.supersededBy() != null) {
                made.add(GoldRevision.edge(name(line), name(Objects.requireNonNull(lines.get(line.supersededBy())))));
            }
            if (line.withdrawn()) {
                made.add(name(line) + " withdrawn");
            }
        }
        return made;
    }

    /** "2:19": the number in the second report. */
    private static String name(Line line) {
        BigDecimal number = line.low() == null ? line.high() : line.low();
        return line.article().substring(line.article().lastIndexOf('.') + 1) + ":"
                + (number == null ? line.number() : number.toPlainString());
    }

    /** Of those in the series, per cent that the gold has. */
    public double precision() {
        return 100.0 * found / Math.max(1, found + wrong);
    }

    /** Of the gold's, per cent in the series. */
    public double recall() {
        return 100.0 * found / Math.max(1, gold);
    }
}
