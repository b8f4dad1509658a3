package org.aver.workbench.shelf;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aver.compare.source.Support;
import org.aver.compare.text.Texts;
import org.aver.ledger.Kept;
import org.aver.ledger.Ledger;
import org.aver.ledger.LedgerException;
import org.aver.ledger.Touched;
import org.jspecify.annotations.Nullable;

/**
 * What the pages across articles need of every article's newest reading, in memory. Filled in the background and again whenever
 * the ledger has grown, by this process or another; until then {@link #state()} says how far it is. Articles come first, then
 * the stories they are of, then what stands behind each story. Thread-safe.
 */
public final class Shelf implements AutoCloseable {
    private static final int PATIENCE_MS = 2000;
    /** What is reckoned from all that is held is old after so many articles more. */
    private static final int AT_ONCE = 500;
    private static final Comparator<Report> BY_TIME = Comparator
            .comparing(Report::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(r -> Objects.requireNonNullElse(r.published(), "")).thenComparing(Report::publisher)
            .thenComparing(Report::key);

    private final Ledger ledger;
    private final Pool pool = new Pool();
    private final Map<String, Holding> holdings = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Map<String, Holding> byBrief = new ConcurrentHashMap<>();
    private final Set<String> revised = ConcurrentHashMap.newKeySet();
    private final Map<String, String> failures = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Sources sources = new Sources();
    private final StoryShelf stories = new StoryShelf();
    private final Fresh<List<Holding>> all = new Fresh<>();
    private final Fresh<List<StoryHead>> heads = new Fresh<>();
    private final Fresh<Map<String, StoryHead>> headOf = new Fresh<>();
    private volatile long version;
    private volatile long kept;
    private volatile long taken; // the last entry that is taken up
    private volatile boolean closed;
    private int places;
    private @Nullable Thread filling;

    public Shelf(Ledger ledger) {
        this.ledger = ledger;
    }

    /** How many articles are held of those kept, how many of them are in their story, and how many could not be read back. */
    public record State(int held, int grouped, long kept, int failed) {
        public boolean isWhole() {
            return held + failed >= kept;
        }

        public boolean isGrouped() {
            return isWhole() && grouped >= held;
        }
    }

    /** Something reckoned from all that is held, reckoned again when there is more. */
    private static final class Fresh<T> {
        private long of = -1;
        private @Nullable T value;

        synchronized T get(long version, Supplier<T> reckon) {
            T known = value;
            if (known == null || of != version) {
                known = reckon.get();
                value = known;
                of = version;
            }
            return known;
        }
    }

    public State state() {
        return new State(holdings.size(), stories.size(), kept, failures.size());
    }

    /** Changes whenever anything that is held does: what was reckoned from an earlier state may be old. */
    public long version() {
        return version;
    }

    /** Articles that could not be read back, with the reason. */
    public Map<String, String> failures() {
        synchronized (failures) {
            return new LinkedHashMap<>(failures);
        }
    }

    /** All that is held, in the order of keeping. */
    public List<Holding> all() {
        refresh();
        return all.get(version, () -> {
            synchronized (holdings) {
                return List.copyOf(holdings.values());
            }
        });
    }

    /** Those of the keys that are held, in the keys' order. */
    public List<Holding> of(Collection<String> keys) {
        refresh();
        return keys.stream().flatMap(key -> Stream.ofNullable(holdings.get(key))).toList();
    }

    /** Those of the keys that are held, in the order of keeping. */
    public List<Holding> inOrder(Collection<String> keys) {
        return of(keys).stream().sorted(Comparator.comparingInt(Holding::place)).toList();
    }

    /** The article whose key begins with twelve digits. */
    public Optional<Holding> article(String brief) {
        refresh();
        return Optional.ofNullable(byBrief.get(brief));
    }

    /** Public speakers whose names hold the words, by name. */
    public List<Quoted.Row> sources(String words) {
        refresh();
        return sources.list(words);
    }

    /** A public speaker by the id of the page. */
    public Optional<Quoted> source(String id) {
        refresh();
        return sources.with(id);
    }

    /** All stories, the newest first, those of one day by title. */
    public List<StoryHead> stories() {
        refresh();
        return heads.get(version, () -> stories.list().stream().map(this::head).flatMap(Optional::stream)
                .sorted(StoryHead.NEWEST_FIRST).toList());
    }

    /** The head of the story of an article, by the first twelve digits of its key. */
    public Optional<StoryHead> head(String brief) {
        return Optional.ofNullable(headOf.get(version, () -> {
            var of = new HashMap<String, StoryHead>();
            stories().forEach(h -> h.reports().forEach(r -> of.put(r, h)));
            return of;
        }).get(brief));
    }

    /** The story of an article, by the first twelve digits of its key. */
    public Optional<Tale> story(String brief) {
        refresh();
        return stories.with(brief).flatMap(members -> head(members).map(h -> {
            List<Report> reports = reports(members).sorted(BY_TIME).toList();
            return new Tale(h, reports.stream().filter(r -> !revised.contains(r.key())).toList(),
                    reports.stream().filter(r -> revised.contains(r.key())).toList(), stories.links(brief));
        }));
    }

    private Stream<Report> reports(StoryShelf.Members members) {
        return members.articles().stream().flatMap(a -> Stream.ofNullable(byBrief.get(a))).map(Holding::report);
    }

    private Optional<StoryHead> head(StoryShelf.Members members) {
        List<Report> reports = reports(members).filter(r -> !revised.contains(r.key())).sorted(BY_TIME).toList();
        if (reports.isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> days = reports.stream().flatMap(r -> Stream.ofNullable(r.day())).toList();
        Support support = members.support();
        return Optional.of(new StoryHead(reports.getFirst().brief(), reports.getFirst().title(),
                days.isEmpty() ? null : days.getFirst(), days.isEmpty() ? null : days.getLast(), reports.size(),
                (int) reports.stream().map(Report::publisher).distinct().count(),
                reports.stream().mapToInt(Report::figures).sum(), support == null ? null : support.texts(),
                support == null ? null : support.sources().size(), reports.stream().map(Report::brief).toList()));
    }

    /** Begins to take up what is new; small ledgers are taken up before it returns. */
    public synchronized void refresh() {
        if (ledger.last() == taken || filling != null && filling.isAlive()) {
            return;
        }
        filling = Thread.ofPlatform().daemon().name("shelf").start(this::fill);
        try {
            filling.join(PATIENCE_MS); // what is shown of a small ledger is always all of it
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is new costs what it is, however much is held. */
    private void fill() {
        long until = ledger.last();
        List<Touched> touched = ledger.touched(taken);
        kept = holdings.size() + failures.size() + touched.stream().filter(t -> !holdings.containsKey(t.key())
                && !failures.containsKey(t.key())).count();
        touched.stream().filter(Touched::sealed).map(t -> holdings.get(t.key())).filter(Objects::nonNull)
                .forEach(this::forget);
        each(touched.stream().map(Touched::key).toList(), this::take);
        each(touched.stream().map(Touched::key).filter(holdings::containsKey).toList(), this::group);
        int counted = 0;
        for (Optional<List<String>> story = stories.next(); !closed && story.isPresent(); story = stories.next()) {
            count(story.get());
            if (++counted % AT_ONCE == 0) {
                changed();
            }
        }
        if (!touched.isEmpty()) {
            changed();
        }
        taken = closed ? taken : until;
    }

    private void each(List<String> keys, Consumer<Kept> take) {
        int taken = 0;
        for (String key : keys) {
            if (!closed) {
                kept(key).ifPresent(take);
                if (++taken % AT_ONCE == 0) {
                    changed();
                }
            }
        }
        if (taken > 0) {
            changed();
        }
    }

    private static String brief(String key) {
        return key.substring(0, 12);
    }

    private Optional<Kept> kept(String key) {
        try {
            return ledger.show(key);
        } catch (LedgerException | IllegalArgumentException e) {
            failures.put(key, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Takes an article up, or its newer reading in the place of the one before. */
    private void take(Kept one) {
        Holding before = holdings.get(one.key());
        Holding holding = Holding.of(one, before == null ? places++ : before.place(), pool);
        if (before != null) {
            sources.remove(before);
        }
        if (one.revises() != null) {
            revised.add(one.revises());
        }
        failures.remove(one.key());
        byBrief.put(holding.report().brief(), holding);
        holdings.put(one.key(), holding);
        sources.add(holding);
    }

    /** Its content was sealed: nothing of it may be shown any more. */
    private void forget(Holding holding) {
        holdings.remove(holding.report().key());
        byBrief.remove(holding.report().brief());
        sources.remove(holding);
        stories.recount(holding.report().brief());
    }

    /** A newer reading stays in the story of the one before; what stands behind it is counted again. */
    private void group(Kept one) {
        String brief = brief(one.key());
        if (stories.holds(brief)) {
            stories.recount(brief);
        } else {
            stories.add(new org.aver.compare.Report(brief, one.reading()));
        }
    }

    private void count(List<String> articles) {
        List<org.aver.compare.Report> reports = articles.stream().flatMap(a -> Stream.ofNullable(byBrief.get(a)))
                .map(h -> h.report().key()).filter(key -> !revised.contains(key)).map(this::kept)
                .flatMap(Optional::stream).map(k -> new org.aver.compare.Report(brief(k.key()), k.reading())).toList();
        stories.counted(articles, Support.of(reports, Texts.of(reports).texts()));
    }

    // only the thread that fills writes
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private void changed() {
        version++;
    }

    @Override
    public void close() {
        closed = true;
    }
}
