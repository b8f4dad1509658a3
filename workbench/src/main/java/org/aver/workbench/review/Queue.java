package org.aver.workbench.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aver.ledger.Kept;
import org.aver.ledger.Ledger;
import org.aver.ledger.LedgerException;
import org.aver.ledger.decision.Decision;
import org.aver.ledger.decision.Kind;
import org.aver.ledger.decision.Standing;
import org.aver.ledger.decision.Talk;
import org.aver.ledger.decision.Thing;
import org.aver.ledger.decision.Verdict;
import org.aver.workbench.shelf.Holding;
import org.aver.workbench.shelf.Report;
import org.aver.workbench.shelf.Said;
import org.aver.workbench.shelf.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * Statements, figures, incidents and victims in the order of their articles, then of their words. Which of them wait is asked of the
 * ledger each time; what does not change is remembered. Thread-safe.
 */
public final class Queue {
    private static final Pattern ID = Pattern.compile("([0-9a-f]{12,64})\\.([sfivd][0-9]{1,18}(?:-[0-9]{1,9})?)");
    private static final int DIGITS = 12;
    private static final int REMEMBERED = 20_000;

    private final Ledger ledger;
    private final Shelf shelf;
    private final int people;
    private final Map<String, Sheet> sheets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true));

    private final Set<String> judged = ConcurrentHashMap.newKeySet();
    private volatile long heeded;
    private @Nullable ByScore byScore;
    private long byScoreOf;

    /** {@code of}: the article as it was held then: another object after a newer reading. */
    private record Sheet(Report of, List<Line> lines) {
    }

    /** @param people how many must agree before something counts as reviewed */
    public Queue(Ledger ledger, Shelf shelf, int people) {
        this.ledger = ledger;
        this.shelf = shelf;
        this.people = people;
    }

    public int people() {
        return people;
    }

    /** The thing of an id in the newest reading of its article, or what a person added there. */
    public Optional<Entry> entry(String id) {
        return entries(List.of(id)).stream().findFirst();
    }

    /** As {@link #entry}, of several; articles are looked into once. Those that are not there are left out. */
    public List<Entry> entries(List<String> ids) {
        Map<String, Optional<Opened>> opened = new HashMap<>();
        return ids.stream().map(ID::matcher).filter(Matcher::matches).flatMap(parts -> opened
                .computeIfAbsent(parts.group(1), key -> show(key).map(this::opened)).flatMap(o -> o.entry(parts.group(
                        2)))
                .stream()).toList();
    }

    /** An article with what was read in it and said of it. */
    private record Opened(Kept kept, List<Thing> things, Map<String, Talk> talks) {
        Optional<Entry> entry(String inner) {
            return things.stream().filter(t -> t.id().equals(inner)).findFirst().map(t -> new Entry(kept.key()
                    .substring(0, DIGITS) + "." + t.id(), kept, t, things, talks.getOrDefault(inner, Talk.NONE)));
        }
    }

    private Opened opened(Kept kept) {
        List<Standing> standings = ledger.standings(kept);
        return new Opened(kept, things(kept, standings), Talk.byThing(standings));
    }

    private Optional<Kept> show(String key) {
        try {
            return ledger.show(key);
        } catch (LedgerException e) {
            return Optional.empty(); // sealed meanwhile, or digits that several articles share
        }
    }

    /** What was read and what people added, in the order of the words. */
    private static List<Thing> things(Kept kept, List<Standing> standings) {
        List<Thing> things = new ArrayList<>(Thing.of(kept.reading()));
        for (Standing s : standings) {
            Decision d = s.decided().decision();
            if (d.verdict() == Verdict.ADD && s.inForce() && !s.isLost() && kept.key().equals(d.article())
                    && !d.marks().isEmpty()) {
                things.add(Thing.added(s.decided()));
            }
        }
        things.sort(Comparator.comparingInt((Thing t) -> t.span().start()).thenComparing(Thing::kind));
        return things;
    }

    /** The things of an article that people review, with what was said of each. */
    public List<Line> lines(String key) {
        heed();
        long then = heeded;
        Report of = shelf.of(List.of(key)).stream().map(Holding::report).findFirst().orElse(null);
        Sheet known = sheets.get(key);
        if (known != null && known.of().equals(of)) {
            return known.lines();
        }
        List<Line> lines = new ArrayList<>();
        show(key).map(this::opened).ifPresent(o -> {
            for (Thing thing : o.things()) {
                if (Kind.addable().contains(thing.kind())) {
                    lines.add(new Line(key.substring(0, DIGITS) + "." + thing.id(), thing.kind(), thing.fields()
                            .path("score").asDouble(0), o.talks().getOrDefault(thing.id(), Talk.NONE)));
                }
            }
        });
        synchronized (sheets) {
            if (of != null && then == heeded) { // else somebody may have decided since
                sheets.put(key, new Sheet(of, lines));
                if (sheets.size() > REMEMBERED) {
                    sheets.remove(sheets.keySet().iterator().next());
                }
            }
        }
        return lines;
    }

    /** Forgets what was remembered of articles of which something was said since. */
    private void heed() {
        long last = ledger.last();
        if (last != heeded) {
            synchronized (sheets) {
                List<String> since = ledger.judged(heeded);
                judged.addAll(since);
                sheets.keySet().removeAll(Set.copyOf(since));
                heeded = last;
            }
        }
    }

    /** The things of an article that the limits hold for. */
    private List<Line> within(Limits limits, Holding holding) {
        String key = holding.report().key();
        return judged.contains(key) || limits.mayHold(holding)
                ? lines(key).stream().filter(line -> limits.holds(line, people)).toList()
                : List.of();
    }

    /** The first that the limits hold for after a thing, or, after the last, from the start; never the thing itself. */
    public Optional<Line> next(Limits limits, @Nullable String after) {
        heed();
        if (limits.isByScore()) {
            Optional<Read> read = read(after);
            return byScore().next(walk(limits), read.map(Read::said).orElse(null), read.map(r -> r.in().place()).orElse(
                    -1));
        }
        List<Holding> articles = limits.within();
        int at = after == null ? -1 : index(articles, after);
        for (int i = at < 0 ? 1 : 0; !articles.isEmpty() && i <= articles.size(); i++) {
            Holding holding = articles.get((at + i) % articles.size());
            List<Line> found = within(limits, holding);
            if (at >= 0 && (i == 0 || i == articles.size())) { // what stands after the thing in its article, at last what stands before
                List<String> ids = lines(holding.report().key()).stream().map(Line::id).toList();
                int passed = ids.indexOf(after);
                boolean isFirst = i == 0;
                found = found.stream()
                        .filter(l -> ids.indexOf(l.id()) != passed && ids.indexOf(l.id()) > passed == isFirst)
                        .toList();
            }
            if (!found.isEmpty()) {
                return Optional.of(found.getFirst());
            }
        }
        return Optional.empty();
    }

    /** The last before a thing that the limits hold for; empty at the start. */
    public Optional<Line> previous(Limits limits, String before) {
        heed();
        if (limits.isByScore()) {
            return read(before).flatMap(r -> byScore().previous(walk(limits), r.said(), r.in().place()));
        }
        List<Holding> articles = limits.within();
        for (int i = index(articles, before); i >= 0; i--) {
            List<Line> found = within(limits, articles.get(i)).stream().takeWhile(l -> !l.id().equals(before)).toList();
            if (!found.isEmpty()) {
                return Optional.of(found.getLast());
            }
        }
        return Optional.empty();
    }

    /** The first so many that the limits hold for. */
    public List<Line> first(Limits limits, int most) {
        heed();
        return limits.isByScore()
                ? byScore().first(walk(limits), most)
                : limits.within().stream().flatMap(h -> within(limits, h).stream()).limit(most).toList();
    }

    private ByScore.Walk walk(Limits limits) {
        return new ByScore.Walk(limits, judged::contains, this::lines, people);
    }

    private synchronized ByScore byScore() {
        long version = shelf.version();
        ByScore known = byScore;
        if (known == null || byScoreOf != version) {
            known = new ByScore(shelf.all());
            byScore = known;
            byScoreOf = version;
        }
        return known;
    }

    /** A statement that was read, with its article. */
    private record Read(Holding in, Said said) {
    }

    private Optional<Read> read(@Nullable String id) {
        return id == null || id.indexOf('.') < 0
                ? Optional.empty()
                : shelf.article(id.substring(0, id.indexOf('.'))).flatMap(h -> h.said().stream().filter(s -> s.id()
                        .equals(id)).findFirst().map(s -> new Read(h, s)));
    }

    /** Where the article of a thing is in a list in the order of keeping; below 0 where it is not. */
    private int index(List<Holding> articles, String id) {
        String brief = id.substring(0, Math.max(0, id.indexOf('.')));
        return shelf.article(brief).map(h -> Collections.binarySearch(articles, h, Comparator.comparingInt(
                Holding::place))).orElse(-1);
    }
}
