package org.aver.compare.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aver.core.Incident;
import org.jspecify.annotations.Nullable;

/**
 * The incidents of several articles brought together: which tellings are of one event. What no day or place ties to an event
 * and no article is about stays alone. Every telling is compared only with events that share a day, a place or the lead.
 */
public final class Events {
    private static final int COMPARED = 16; // events under one key, tellings of one event: the cost stays near linear

    private final List<Page> pages;
    private final List<Event> events = new ArrayList<>();
    private final IdentityHashMap<Incident, Event> of = new IdentityHashMap<>();
    private final IdentityHashMap<Page, Event> leads = new IdentityHashMap<>();
    private final Map<String, Set<Event>> under = new TreeMap<>();
    private @Nullable Event main;

    /** Tellings of one event, by article. */
    public static final class Event {
        private final int number;
        private final List<Telling> tellings = new ArrayList<>();

        private Event(int number) {
            this.number = number;
        }

        /** Its place in the order in which events were met. */
        public int number() {
            return number;
        }

        public List<Telling> tellings() {
            return List.copyOf(tellings);
        }

        /** What it is, where and when, as the first telling that says so: "air strike, Kellhad, 2026-03-03". */
        public String name() {
            StringJoiner name = new StringJoiner(", ");
            name.add(
                    tellings.stream().filter(Telling::isTyped).findFirst().orElse(tellings.getFirst()).incident().type()
                            .replace('_', ' '));
            tellings.stream().map(Telling::where).filter(Objects::nonNull).map(p -> Objects.requireNonNull(p).name())
                    .findFirst().ifPresent(name::add);
            tellings.stream().map(Telling::from).filter(Objects::nonNull).findFirst()
                    .ifPresent(d -> name.add(String.valueOf(d)));
            return name.toString();
        }

        /** Whether some article is about it. */
        public boolean isLead() {
            return tellings.stream().anyMatch(Telling::lead);
        }

        private boolean takes(Telling telling) {
            int ties = 0;
            int bars = 0; // a day or place that one article gives wrongly must not keep the others apart
            for (Telling mine : tellings.subList(0, Math.min(COMPARED, tellings.size()))) {
                if (mine.page() == telling.page()) {
                    if (!mine.isHeadlineOf(telling)) {
                        return false;
                    }
                    ties++;
                } else if (!mine.typeShared(telling) || mine.daysDiffer(telling) || mine.placesDiffer(telling)) {
                    bars++;
                } else if (mine.dayShared(telling) && mine.placeShared(telling) || mine.lead() && telling.lead()) {
                    ties++;
                }
            }
            return ties > bars;
        }
    }

    private Events(List<Page> pages) {
        this.pages = List.copyOf(pages);
    }

    /** The events of the articles of one story. The order given makes no difference. */
    public static Events of(List<Page> story) {
        Events events = new Events(story.stream().sorted(
                Comparator.comparing(Page::published, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Page::article))
                .toList());
        for (Page page : events.pages) {
            Telling.of(page).stream().filter(Telling::isReal).forEach(events::add);
        }
        events.main = events.events.stream().filter(Event::isLead)
                .max(Comparator.comparingInt((Event e) -> e.tellings.size()).thenComparingInt(e -> -e.number))
                .orElse(null);
        return events;
    }

    private void add(Telling telling) {
        List<String> keys = keys(telling);
        Event found = null;
        for (String key : keys) {
            for (Event event : under.getOrDefault(key, Set.of()).stream().limit(COMPARED).toList()) {
                if (found == null && event.takes(telling)) {
                    found = event;
                }
            }
        }
        if (found == null) {
            found = new Event(events.size());
            events.add(found);
        }
        found.tellings.add(telling);
        of.put(telling.incident(), found);
        if (telling.lead()) {
            leads.put(telling.page(), found);
        }
        for (String key : keys) {
            under.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(found);
        }
    }

    private static List<String> keys(Telling telling) {
        List<String> keys = new ArrayList<>();
        keys.add("in " + telling.page().article() + " " + telling.incident().type());
        if (telling.lead()) {
            keys.add("lead");
        }
        if (telling.isDated()) {
            telling.places().forEach(p -> keys.add(telling.from() + " " + p));
        }
        return keys;
    }

    /** Whether the sentence names places, and none of the event's. */
    private static boolean isElsewhere(Count count, Event event) {
        Set<String> here = count.places();
        Set<String> there = new TreeSet<>();
        event.tellings.forEach(t -> t.places().forEach(p -> there.addAll(Words.all(p))));
        return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
    }

    /** The articles by day of publication, then id. */
    public List<Page> pages() {
        return pages;
    }

    public List<Event> all() {
        return List.copyOf(events);
    }

    /** The event of an incident of one of the articles; null for what did not happen. */
    public @Nullable Event of(@Nullable Incident incident) {
        return incident == null ? null : of.get(incident);
    }

    /**
     * The event of a count: that of its incident; where it has none, the one its article is about. Null for running tolls and where
     * the article is about none.
     */
    public @Nullable Event of(Count count) {
        if (count.since() != null) {
            return null;
        }
        Event lead = leads.get(count.page());
        if (count.incident() == null) {
            return lead;
        }
        Event own = of(count.incident());
        boolean bare = own != null && own.tellings.size() == 1 && own.tellings.getFirst().isBare();
        return bare && lead != null && !isElsewhere(count, lead) ? lead : own;
    }

    /**
     * The event of a count; where its article tells of no incident ("the toll rose to 19"), the one that most articles of the story
     * tell of, unless the sentence names other places. Null for running tolls and where no article tells of any.
     */
    public @Nullable Event ofOrMain(Count count) {
        boolean bare = count.since() == null && count.incident() == null && leads.get(count.page()) == null;
        return !bare ? of(count) : main == null || isElsewhere(count, main) ? null : main;
    }
}
