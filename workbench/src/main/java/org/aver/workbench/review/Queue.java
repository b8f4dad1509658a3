package org.aver.workbench.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.aver.workbench.shelf.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * Statements, figures, incidents and victims in the order of their articles, then of their words. Which of them wait is asked of the
 * ledger each time; what does not change is remembered. Thread-safe.
 */
public final class Queue {
    private static final Pattern ID = Pattern.compile("([0-9a-f]{12,64})\\.([sfivd][0-9]{1,18}(?:-[0-9]{1,9})?)");
    private static final int DIGITS = 12;
    private static final int REMEMBERED = 5000;

    private final Ledger ledger;
    private final Shelf shelf;
    private final int people;
    private final Map<String, Sheet> sheets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true));

    private record Sheet(long stamp, List<Line> lines) {
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

    /** All articles that can be reviewed, in the order of keeping. */
    public List<Holding> articles() {
        return shelf.all();
    }

    /** The thing of an id in the newest reading of its article, or what a person added there. */
    public Optional<Entry> entry(String id) {
        Matcher parts = ID.matcher(id);
        Optional<Kept> kept = parts.matches() ? show(parts.group(1)) : Optional.empty();
        return kept.flatMap(k -> {
            List<Standing> standings = ledger.standings(k);
            List<Thing> things = things(k, standings);
            Talk talk = Talk.byThing(standings).getOrDefault(parts.group(2), Talk.NONE);
            return things.stream().filter(t -> t.id().equals(parts.group(2))).findFirst()
                    .map(t -> new Entry(k.key().substring(0, DIGITS) + "." + t.id(), k, t, things, talk));
        });
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
        long stamp = ledger.stamp(key);
        Sheet known = sheets.get(key);
        if (known != null && known.stamp() == stamp) {
            return known.lines();
        }
        List<Line> lines = new ArrayList<>();
        show(key).ifPresent(kept -> {
            List<Standing> standings = ledger.standings(kept);
            Map<String, Talk> talks = Talk.byThing(standings);
            for (Thing thing : things(kept, standings)) {
                if (Kind.addable().contains(thing.kind())) {
                    lines.add(new Line(key.substring(0, DIGITS) + "." + thing.id(), thing.kind(), thing.fields()
                            .path("score").asDouble(0), talks.getOrDefault(thing.id(), Talk.NONE)));
                }
            }
        });
        synchronized (sheets) {
            sheets.put(key, new Sheet(stamp, lines));
            if (sheets.size() > REMEMBERED) {
                sheets.remove(sheets.keySet().iterator().next());
            }
        }
        return lines;
    }

    /** The first that the limits hold for after a thing, or, after the last, from the start; never the thing itself. */
    public Optional<Line> next(Limits limits, @Nullable String after) {
        List<Holding> within = limits.within();
        int at = after == null ? -1 : index(within, after);
        for (int i = 0; i <= within.size(); i++) {
            int turn = Math.max(at, 0) + i;
            if (within.isEmpty()) {
                break;
            }
            boolean isRest = i == within.size(); // the part of the first article that stands before the thing
            boolean hasPassed = at < 0 || i > 0;
            for (Line line : lines(within.get(turn % within.size()).report().key())) {
                boolean isIt = line.id().equals(after);
                if (isIt && isRest) {
                    break;
                }
                if (hasPassed && !isIt && limits.holds(line, people)) {
                    return Optional.of(line);
                }
                hasPassed |= isIt;
            }
        }
        return Optional.empty();
    }

    /** The last before a thing that the limits hold for; empty at the start. */
    public Optional<Line> previous(Limits limits, String before) {
        List<Holding> within = limits.within();
        for (int i = index(within, before); i >= 0; i--) {
            Line found = null;
            for (Line line : lines(within.get(i).report().key())) {
                if (line.id().equals(before)) {
                    break;
                }
                found = limits.holds(line, people) ? line : found;
            }
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** The first so many that the limits hold for. */
    public List<Line> first(Limits limits, int most) {
        List<Line> found = new ArrayList<>();
        for (Holding holding : limits.within()) {
            for (Line line : lines(holding.report().key())) {
                if (found.size() == most) {
                    return found;
                }
                if (limits.holds(line, people)) {
                    found.add(line);
                }
            }
        }
        return found;
    }

    private static int index(List<Holding> within, String id) {
        String brief = id.substring(0, Math.max(0, id.indexOf('.')));
        for (int i = 0; i < within.size(); i++) {
            if (!brief.isEmpty() && within.get(i).report().key().startsWith(brief)) {
                return i;
            }
        }
        return -1;
    }
}
