package org.aver.compare.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aver.compare.Report;
import org.aver.compare.claim.Events;
import org.aver.compare.claim.Events.Event;
import org.aver.compare.claim.Page;
import org.aver.compare.claim.Telling;
import org.aver.compare.source.Support;
import org.aver.compare.text.Origin;
import org.aver.compare.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One incident as all reports of a story tell it.
 *
 * @param id      the first telling: article and incident, joined by a dot
 * @param support how many articles, texts and ultimate sources stand behind the reports of it
 * @param matrix  who counts how many, of what still stands
 * @param series  every figure, by measure, with what took its place
 */
public record Told(String id, String name, List<String> tellings, Support support, Matrix matrix,
        List<Series> series) {
    public Told {
        tellings = List.copyOf(tellings);
        series = List.copyOf(series);
    }

    /**
     * @param incident its id in the article; null for the one that the article is about
     * @return empty where the article tells of no such incident
     */
    public static Optional<Told> of(List<Report> story, String article, @Nullable String incident) {
        Events events = Events.of(story.stream().map(Page::of).toList());
        return events.all().stream().filter(e -> e.tellings().stream().anyMatch(t -> is(t, article, incident)))
                .findFirst().map(e -> of(story, events, e));
    }

    private static boolean is(Telling telling, String article, @Nullable String incident) {
        return telling.page().article().equals(article)
                && (incident == null ? telling.lead() : telling.incident().id().equals(incident));
    }

    /**
     * All incidents of a story that somebody counts for, in the order in which they were met, then its running tolls.
     *
     * @param texts what its reports carry
     */
    public static List<Told> all(List<Report> story, Collection<Origin> texts) {
        Events events = Events.of(story.stream().map(Page::of).toList());
        Map<String, List<Series>> of = new LinkedHashMap<>();
        Tolls.of(events).forEach(s -> of.computeIfAbsent(s.event(), e -> new ArrayList<>()).add(s));
        List<Told> all = new ArrayList<>();
        for (Event event : events.all()) {
            List<Series> series = of.remove(Tolls.id(event));
            if (series != null) {
                all.add(of(story, event, series, texts));
            }
        }
        of.forEach((since, series) -> {
            Set<String> articles = new TreeSet<>();
            series.forEach(s -> s.lines().forEach(l -> articles.add(l.article())));
            all.add(new Told(since, series.getFirst().about(), List.of(), support(story, articles, texts),
                    Matrix.of(series, texts), series));
        });
        return all;
    }

    private static Told of(List<Report> story, Events events, Event event) {
        return of(story, event, Tolls.of(events, event), Texts.of(story).texts());
    }

    private static Told of(List<Report> story, Event event, List<Series> series, Collection<Origin> texts) {
        Set<String> articles = new TreeSet<>();
        event.tellings().forEach(t -> articles.add(t.page().article()));
        List<String> tellings = event.tellings().stream().map(t -> t.page().article() + "." + t.incident().id())
                .toList();
        return new Told(Tolls.id(event), event.name(), tellings, support(story, articles, texts),
                Matrix.of(series, texts), series);
    }

    private static Support support(List<Report> story, Set<String> articles, Collection<Origin> texts) {
        return Support.of(story.stream().filter(r -> articles.contains(r.id())).toList(), texts);
    }
}
