package org.aver.compare.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aver.compare.Report;
import org.aver.core.Trace;
import org.aver.core.Traces;

/** Traces as a ledger keeps them, of reports by their id instead of their key, and how often they were asked for. */
final class KeptInMemory implements Traces {
    final Map<String, Report> reports = new LinkedHashMap<>();
    final Map<String, Trace> traces = new TreeMap<>();
    final List<String> read = new ArrayList<>();
    boolean open = true;
    private String by = "";

    void keep(Report report) {
        reports.put(report.id(), report);
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public Behind behind(String maker, int most) {
        int since = maker.equals(by) ? traces.size() : 0;
        List<String> keys = reports.keySet().stream().skip(since).limit(most).toList();
        return new Behind(since, since + keys.size(), keys);
    }

    @Override
    public boolean keep(String maker, Behind behind, List<Trace> made) {
        if (!maker.equals(by)) {
            traces.clear();
        }
        by = maker;
        made.forEach(trace -> traces.put(trace.key(), trace));
        return true;
    }

    @Override
    public int size() {
        return traces.size();
    }

    @Override
    public Map<Integer, Integer> having(int[] words) {
        Map<Integer, Integer> having = new HashMap<>();
        for (int word : words) {
            int articles = (int) traces.values().stream().filter(t -> IntStream.of(t.words()).anyMatch(w -> w == word))
                    .count();
            if (articles > 0) {
                having.put(word, articles);
            }
        }
        return having;
    }

    @Override
    public Optional<Trace> find(String key) {
        read.add(key);
        return Optional.ofNullable(traces.get(key));
    }

    @Override
    public List<String> near(String around, int[] words, int most) {
        Set<Integer> wanted = Arrays.stream(words).boxed().collect(Collectors.toSet());
        return traces.values().stream().filter(t -> !t.key().equals(around) && shared(t, wanted) > 0)
                .sorted(Comparator.comparingLong((Trace t) -> -shared(t, wanted)).thenComparing(Trace::key)).limit(most)
                .map(Trace::key).toList();
    }

    private static long shared(Trace trace, Set<Integer> words) {
        return Arrays.stream(trace.words()).limit(trace.telling()).filter(words::contains).count();
    }
}
