package org.aver.workbench.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aver.workbench.mask.Speaker;
import org.aver.workbench.shelf.Count;
import org.aver.workbench.shelf.Holding;

/** Counts what lists could be limited to. */
final class Facets {
    private static final int MOST = 40;

    private Facets() {
    }

    static List<Facet> ofArticles(List<Holding> found) {
        return List.of(facet("outlet", "Outlet", found, h -> Stream.of(h.report().publisher())),
                facet("measure", "Figures of", found, h -> h.counts().stream().map(Count::measure)),
                speakers(found.stream().map(h -> h.said().stream().map(s -> s.speaker()))));
    }

    static List<Facet> ofCounts(List<Count> found) {
        return List.of(facet("outlet", "Outlet", found, c -> Stream.of(c.report().publisher())),
                facet("scope", "Scope", found, c -> Stream.of(c.scope())),
                speakers(found.stream().map(c -> Stream.of(c.speaker()))));
    }

    static <T> Facet facet(String name, String label, List<T> found, Function<T, Stream<String>> values) {
        Map<String, Long> counts = new TreeMap<>();
        for (T one : found) {
            var seen = new HashSet<String>();
            values.apply(one).filter(seen::add).forEach(v -> counts.merge(v, 1L, Long::sum));
        }
        return new Facet(name, label, counts.entrySet().stream().limit(MOST)
                .map(e -> new Facet.Value(e.getKey(), e.getKey(), e.getValue())).toList());
    }

    private static Facet speakers(Stream<Stream<Speaker>> each) {
        Map<String, Facet.Value> values = new TreeMap<>();
        each.forEach(speakers -> {
            var seen = new HashSet<String>();
            speakers.filter(Speaker::isPublic).filter(s -> seen.add(s.id())).forEach(
                    s -> values.merge(s.plain(), new Facet.Value(s.id(), s.name(), 1), (old, one) -> new Facet.Value(old
                            .value(), old.words(), old.count() + 1)));
        });
        return new Facet("source", "Source", values.values().stream().limit(MOST).toList());
    }
}
