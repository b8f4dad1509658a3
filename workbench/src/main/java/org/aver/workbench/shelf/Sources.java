package org.aver.workbench.shelf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What each public speaker is quoted with, kept up as articles come. Thread-safe. */
final class Sources {
    private final Map<String, Entry> byName = new TreeMap<>();
    private final Map<String, Entry> byId = new HashMap<>();

    private static final class Entry {
        private final Voice voice;
        private final List<Said> said = new ArrayList<>();
        private final List<Count> counts = new ArrayList<>();
        private final Set<String> outlets = new HashSet<>();
        private int articles;

        Entry(Voice voice) {
            this.voice = voice;
        }
    }

    synchronized void add(Holding holding) {
        var quoted = new HashSet<Entry>();
        for (Said said : holding.said()) {
            if (said.speaker().isPublic()) {
                Entry entry = entry(said.speaker());
                entry.said.add(said);
                quoted.add(entry);
            }
        }
        holding.counts().stream().filter(c -> c.speaker().isPublic()).forEach(c -> entry(c.speaker()).counts.add(c));
        for (Entry entry : quoted) {
            entry.articles++;
            entry.outlets.add(holding.report().publisher());
        }
    }

    /** Forgets what an article brought: its content is gone, or was read anew. */
    synchronized void remove(Holding holding) {
        Set<Voice> speakers = new LinkedHashSet<>();
        holding.said().forEach(s -> speakers.add(s.speaker()));
        holding.counts().forEach(c -> speakers.add(c.speaker()));
        speakers.stream().filter(Voice::isPublic).map(this::entry).distinct().forEach(entry -> {
            if (entry.said.removeIf(s -> s.report().equals(holding.report()))) {
                entry.articles--;
                entry.outlets.clear();
                entry.said.forEach(s -> entry.outlets.add(s.report().publisher()));
            }
            entry.counts.removeIf(c -> c.report().equals(holding.report()));
        });
    }

    private Entry entry(Voice voice) {
        return byId.computeIfAbsent(voice.id(), id -> byName.computeIfAbsent(voice.plain(), n -> new Entry(voice)));
    }

    /** Those who are quoted and whose names hold the words, by name. */
    synchronized List<Quoted.Row> list(String words) {
        Stream<Entry> found = byName.values().stream().filter(e -> !e.said.isEmpty() && e.voice.plain().contains(
                words));
        return found.map(e -> new Quoted.Row(e.voice, e.articles, e.outlets.size(), e.said.size())).toList();
    }

    synchronized Optional<Quoted> with(String id) {
        return Optional.ofNullable(byId.get(id)).filter(e -> !e.said.isEmpty() || !e.counts.isEmpty())
                .map(e -> new Quoted(e.voice, e.said, e.counts, e.articles, e.outlets
                        .size()));
    }
}
