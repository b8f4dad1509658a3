package org.aver.compare.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.aver.compare.Report;
import org.aver.compare.claim.Caveats;
import org.aver.compare.claim.Count;
import org.aver.compare.claim.Events;
import org.aver.compare.claim.Events.Event;
import org.aver.compare.claim.Page;
import org.aver.compare.text.Origin;
import org.aver.compare.text.Texts;
import org.aver.core.Figure;
import org.aver.core.Figure.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Builds the series of a story. A figure supersedes only one of the same source, incident, measure, group and window that says an
 * earlier day, or where the text says so; the order of publication alone never does.
 */
public final class Tolls {
    private static final int BACK = 32; // how many of one group before are looked at
    private static final int LOOSE = Integer.MAX_VALUE - 1; // behind all incidents

    private final IdentityHashMap<Count, Count> by = new IdentityHashMap<>();
    private final IdentityHashMap<Count, String> because = new IdentityHashMap<>();

    private Tolls() {
    }

    /** The series of the reports of one story: each incident's by its first telling, then running tolls by their first day. */
    public static List<Series> of(List<Report> story) {
        return of(Events.of(story.stream().map(Page::of).toList()));
    }

    /** The series of one event only, with the figures of the articles that tell of it. */
    public static List<Series> of(Events events, Event event) {
        String id = id(event);
        return of(events).stream().filter(s -> s.event().equals(id)).toList();
    }

    public static List<Series> of(Events events) {
        Map<Key, List<Count>> groups = new TreeMap<>();
        IdentityHashMap<Page, List<String>> caveats = new IdentityHashMap<>();
        for (Page page : events.pages()) {
            caveats.put(page, Caveats.of(page));
            for (Count count : Count.of(page)) {
                Event event = events.ofOrMain(count);
                if (event != null || count.since() != null || count.incident() == null) {
                    groups.computeIfAbsent(key(event, count), k -> new ArrayList<>()).add(count);
                }
            }
        }
        Tolls tolls = new Tolls();
        Voices voices = new Voices();
        Map<String, String> owners = owners(events.pages());
        List<Series> all = new ArrayList<>();
        groups.forEach((key, counts) -> {
            counts.sort(Comparator.comparing(Count::known, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(c -> c.page().article()).thenComparing(c -> c.figure().span()));
            tolls.supersede(counts, key.isLoose());
            List<Line> lines = counts.stream()
                    .map(c -> Line.of(c, voices.name(c.speaker()), owners.get(c.page().article()),
                            Objects.requireNonNull(caveats.get(c.page())),
                            tolls.by.get(c) == null ? null : Line.id(Objects.requireNonNull(tolls.by.get(c))),
                            tolls.because.get(c)))
                    .toList();
            all.add(new Series(key.about(), key.event(), key.measure(), key.unit(), lines));
        });
        return all;
    }

    /** The agency whose text an article carries, by article. */
    private static Map<String, String> owners(List<Page> pages) {
        Map<String, String> owners = new HashMap<>();
        for (Origin text : Texts.of(pages.stream().map(Page::report).toList()).texts()) {
            if (text.owner() != null) {
                text.articles().forEach(article -> owners.put(article, text.owner()));
            }
        }
        return owners;
    }

    private record Key(int number, String event, String about, Measure measure, Figure.Unit unit)
            implements
                Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparingInt(Key::number).thenComparing(Key::about)
                .thenComparing(Key::event).thenComparing(Key::measure).thenComparing(Key::unit);

        /** Whether nothing ties its counts together but that their articles are of one story. */
        boolean isLoose() {
            return number == LOOSE;
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private static Key key(@Nullable Event event, Count count) {
        Figure figure = count.figure();
        if (event == null && count.since() == null) {
            return new Key(LOOSE, "", "no incident told", figure.measure(), figure.unit());
        }
        if (event == null) {
            String since = Objects.requireNonNull(count.since());
            return new Key(Integer.MAX_VALUE, since, "since " + since, figure.measure(), figure.unit());
        }
        return new Key(event.number(), id(event), event.name(), figure.measure(), figure.unit());
    }

    static String id(Event event) {
        return event.tellings().getFirst().page().article() + "." + event.tellings().getFirst().incident().id();
    }

    private void supersede(List<Count> counts, boolean loose) {
        Map<String, List<Count>> groups = new HashMap<>();
        for (Count count : counts) {
            String old = count.figure().supersedes();
            if (old != null) {
                replaced(counts, count, old);
            }
            groups.computeIfAbsent(count.who().key() + "|" + count.since() + "|" + isPart(count),
                    k -> new ArrayList<>()).add(count);
        }
        groups.values().forEach(group -> supersedeByDay(group, loose));
    }

    /** "Rose to 19 from 15": what the text names, and the same number of the same source in other articles. */
    private void replaced(List<Count> counts, Count count, String old) {
        counts.stream().filter(c -> c.page() == count.page() && c.figure().id().equals(old)).findFirst()
                .ifPresent(then -> {
                    put(then, count, "the text says so");
                    counts.stream().filter(c -> c.page() != count.page() && sameNumber(c, then) && c.speaker()
                            .same(count.speaker()) && !isAfter(c, count))
                            .forEach(c -> put(c, count, "the text says so"));
                });
    }

    private static boolean sameNumber(Count one, Count other) {
        return same(one.figure().low(), other.figure().low()) && same(one.figure().high(), other.figure().high())
                && one.figure().low() != null && one.who().key().equals(other.who().key());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null
                ? one == null && other == null
                : one.compareTo(other) == 0;
    }

    private static boolean isAfter(Count one, Count other) {
        LocalDate first = one.known();
        LocalDate second = other.known();
        return first != null && second != null && first.isAfter(second);
    }

    /** Of one group and window, by day: the latest before of the same source that says an earlier day. */
    private void supersedeByDay(List<Count> group, boolean loose) {
        for (int i = 0; i < group.size(); i++) {
            Count later = group.get(i);
            LocalDate day = later.stated();
            if (day == null || isAside(later)) {
                continue;
            }
            for (int j = i - 1; j >= Math.max(0, i - BACK); j--) {
                Count earlier = group.get(j);
                LocalDate before = earlier.stated();
                if (before != null && before.isBefore(day) && !by.containsKey(earlier) && !isAside(earlier)
                        && earlier.speaker().same(later.speaker())
                        && (!loose || earlier.mayMeet(later) && earlier.shared(later) >= 2)) {
                    put(earlier, later, "later day");
                }
            }
        }
    }

    /** What came on top and one day's numbers stand beside totals, and so do some of those counted. */
    private static boolean isAside(Count count) {
        return count.isIncrement() || count.isPartial() && !isPart(count)
                || count.figure().scope() == Figure.Scope.DAILY || count.isDenied();
    }

    /** "Including nine children": gives way to the same part of a later whole only. */
    private static boolean isPart(Count count) {
        return count.figure().partOf() != null && !count.who().isAll();
    }

    private void put(Count earlier, Count later, String why) {
        by.put(earlier, later);
        because.put(earlier, why);
    }
}
