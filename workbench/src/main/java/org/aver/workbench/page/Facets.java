package org.aver.workbench.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aver.workbench.shelf.Count;
import org.aver.workbench.shelf.Holding;
import org.aver.workbench.shelf.Voice;

/** Counts what lists could be limited to. */
final class Facets {
    private static final int MOST = 40;

    private Facets() {
    }

    static List<Facet> ofArticles(List<Holding> found) {
        return List.of(facet("outlet", "Outlet", found, h -> Stream.of(h.report().publisher())),
                facet("measure", "Figures of", found, h -> h.measures().stream()),
                speakers(found, h -> h.voices().stream()));
    }

    static List<Facet> ofCounts(List<Count> found) {
        return List.of(facet("outlet", "Outlet", found, c -> Stream.of(c.report().publisher())),
                facet("scope", "Scope", found, c -> Stream.of(c.scope())),
                speakers(found, c -> Stream.of(c.speaker()).filter(Voice::isPublic)));
    }

    /** {@code values}: each once for one of the found. */
    static <T> Facet facet(String name, String label, List<T> found, Function<T, Stream<String>> values) {
        Map<String, Long> counts = new HashMap<>();
        for (T one : found) {
            values.apply(one).forEach(v -> counts.merge(v, 1L, Long::sum));
        }
        return facet(name, label, counts.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(e -> new Facet.Value(e.getKey(), e.getKey(), e.getValue())).toList());
    }

    private static <T> Facet speakers(List<T> found, Function<T, Stream<Voice>> voices) {
        Map<String, Long> counts = new HashMap<>();
        Map<String, Voice> first = new TreeMap<>();
        for (T one : found) {
            voices.apply(one).forEach(v -> {
                if (counts.merge(v.id(), 1L, Long::sum) == 1) {
                    first.put(v.plain(), v);
                }
            });
        }
        return facet("source", "Source", first.values().stream()
                .map(v -> new Facet.Value(v.id(), v.name(), counts.getOrDefault(v.id(), 0L))).toList());
    }

    private static Facet facet(String name, String label, List<Facet.Value> values) {
        return new Facet(name, label, values.stream().limit(MOST).toList(), Math.max(0, values.size() - MOST));
    }
}
