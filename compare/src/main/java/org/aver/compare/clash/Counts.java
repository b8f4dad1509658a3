package org.aver.compare.clash;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.aver.compare.clash.Comparison.Aspect;
import org.aver.compare.clash.Comparison.Between;
import org.aver.compare.clash.Comparison.Kind;
import org.aver.compare.clash.Comparison.Side;
import org.aver.compare.claim.Count;
import org.aver.compare.claim.Events;
import org.aver.compare.claim.Lexicon;
import org.aver.compare.claim.Page;
import org.aver.compare.claim.Speaker;
import org.aver.core.Figure;
import org.aver.core.Figure.Bound;
import org.aver.core.Figure.Measure;
import org.aver.core.Figure.Scope;
import org.aver.core.Inconsistency.Needs;
import org.jspecify.annotations.Nullable;

/** Compares the counts of one event, or of one running toll, two by two. */
final class Counts {
    /** A count that later falls was wrong or is disputed: the dead stay dead, what is destroyed stays destroyed. */
    private static final Set<Measure> ONLY_GROW = EnumSet.of(Measure.KILLED, Measure.BODIES_FOUND, Measure.DESTROYED);
    private static final List<String> SELF = Lexicon.entries("self");
    /** Too loose to be compared: who is affected or treated depends on where one looks. */
    private static final Set<Measure> LOOSE = EnumSet.of(Measure.AFFECTED, Measure.TREATED, Measure.OTHER);
    /** Between what two reports say without a day: more is another event's. */
    private static final int DAYS = 14;
    private static final int NEIGHBOURS = 24; // how many of those before each is compared with

    private final Events events;
    private final Set<List<String>> measures = new HashSet<>();
    private final IdentityHashMap<Page, List<Count>> all = new IdentityHashMap<>();
    private final List<Comparison> found = new ArrayList<>();

    private Counts(Events events) {
        this.events = events;
    }

    static List<Comparison> compare(Events events) {
        Counts counts = new Counts(events);
        Map<String, List<Count>> groups = new TreeMap<>();
        List<Count> since = new ArrayList<>();
        for (Page page : events.pages()) {
            List<Count> here = Count.of(page);
            counts.all.put(page, here);
            for (Count count : told(here)) {
                Events.Event event = events.of(count);
                if (count.since() != null) {
                    since.add(count);
                } else if (event != null && event.isLead()) {
                    groups.computeIfAbsent("event " + event.number(), k -> new ArrayList<>()).add(count);
                } else if (count.incident() == null) {
                    groups.computeIfAbsent("loose", k -> new ArrayList<>()).add(count);
                }
            }
        }
        groups.values().forEach(group -> {
            group.addAll(since);
            counts.compare(group);
        });
        if (groups.isEmpty()) {
            counts.compare(since);
        }
        return counts.found;
    }

    /** What an article puts forward as counted; one person told of counts only where nobody else is told of. */
    private static List<Count> told(List<Count> counts) {
        Map<Measure, Integer> singles = new TreeMap<>();
        counts.forEach(c -> singles.merge(c.figure().measure(), c.isSingle() ? 1 : 2, Integer::sum));
        return counts.stream().filter(c -> c.isFirm() && c.isPlain() && !c.isPartial() && !c.isEarlier()
                && !LOOSE.contains(c.figure().measure()))
                .filter(c -> !c.isSingle() || Objects.equals(singles.get(c.figure().measure()), 1)).toList();
    }

    private record Same(String speaker, Measure measure, Figure.Unit unit, String who, Scope scope, Bound bound,
            @Nullable BigDecimal low, @Nullable BigDecimal high, @Nullable LocalDate day, boolean denied) {
        static Same of(Count c) {
            return new Same(String.join(" ", c.speaker().words()) + c.speaker().kind(), c.figure().measure(),
                    c.figure().unit(), c.who().key() + c.isIncrement(), c.figure().scope(), c.figure().bound(),
                    c.figure().low(), c.figure().high(), c.known(), c.isDenied());
        }
    }

    private void compare(List<Count> group) {
        Map<Same, Count> once = new LinkedHashMap<>(); // reprints say nothing new
        group.forEach(c -> once.putIfAbsent(Same.of(c), c));
        List<Count> counts = once.values().stream()
                .sorted(Comparator.comparing((Count c) -> c.figure().measure()).thenComparing(c -> c.figure().unit())
                        .thenComparing(Count::known, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        for (int i = 0; i < counts.size(); i++) {
            for (int j = Math.max(0, i - NEIGHBOURS); j < i; j++) {
                compare(counts.get(j), counts.get(i));
            }
        }
    }

    private void compare(Count one, Count other) {
        Figure a = one.figure();
        Figure b = other.figure();
        if (a.supersedes() != null && one.page() == other.page() || superseded(one) || superseded(other)
                || !one.mayMeet(other) || events.of(one) == null && one.since() == null && one.shared(other) < 2) {
            return;
        }
        if (one.page() == other.page() && (one.speaker().same(other.speaker())
                || one.who().remainder() && other.who().remainder() || one.isApart(other))) {
            return; // two counts of one speaker in one report, or of two rests, are of two things more often than they clash
        }
        List<Aspect> differs = differs(one, other);
        if (differs.equals(List.of(Aspect.GROUP)) && isNone(one, other)) {
            differs = List.of();
        }
        boolean told = differs.equals(List.of(Aspect.MEASURE))
                && !measures.add(List.of(one.page().article(), other.page().article(), what(one), what(other)));
        if (told) {
            return; // that two measures are two is said once of two reports
        }
        if (!differs.isEmpty()) {
            add(Kind.NOT_COMPARABLE, Needs.TEXT, one, other, differs, reason(one, other, differs));
            return;
        }
        if (a.partOf() != null || b.partOf() != null) {
            return;
        }
        Range x = Range.of(one);
        Range y = Range.of(other);
        if (one.isDenied() != other.isDenied()) {
            if (x.meets(y)) {
                add(Kind.DENIES, Needs.TEXT, one, other, List.of(), Pairing.says((one.isDenied() ? one : other)
                        .speaker()) + " denies what " + Pairing.says((one.isDenied() ? other : one).speaker())
                        + " counts");
            }
        } else if (one.isDenied()) {
            return;
        } else if (x.meets(y)) {
            add(Kind.COMPATIBLE, Needs.TEXT, one, other, List.of(), numbers(one, other) + " can both be so");
        } else {
            clash(one, other, x);
        }
    }

    /** In one report most numbers are of parts: two are of one whole where they count more than one and tell of the same. */
    private static boolean areTolls(Count one, Count other) {
        boolean ones = one.isOne() || other.isOne();
        boolean none = Range.of(one).isNothing() || Range.of(other).isNothing();
        boolean toll = one.figure().measure() == Measure.KILLED
                && (one.figure().scope() == Scope.CUMULATIVE || other.figure().scope() == Scope.CUMULATIVE);
        return (!ones || none) && (toll || one.shared(other) >= 1) && one.speaker().kind() != Speaker.Kind.NOBODY
                && other.speaker().kind() != Speaker.Kind.NOBODY;
    }

    /** Whether the numbers differ by one and a report says that the doer died too. */
    private static boolean isDoerToo(Count one, Count other) {
        Range x = Range.of(one);
        Range y = Range.of(other);
        boolean byOne = x.high() != null && y.high() != null
                && x.high().subtract(y.high()).abs().compareTo(BigDecimal.ONE) == 0;
        return byOne && one.figure().measure() == Measure.KILLED && (tellsOfDoer(one) || tellsOfDoer(other));
    }

    private static boolean tellsOfDoer(Count count) {
        return SELF.stream().anyMatch(count.page().text().chars()::contains);
    }

    /** Whether the report of the first has another number that may be the second's. */
    private boolean carries(Count one, Count other) {
        return all.getOrDefault(one.page(), List.of()).stream().anyMatch(c -> !c.figure().equals(one.figure())
                && c.figure().measure() == other.figure().measure() && c.figure().unit() == other.figure().unit()
                && Range.of(c).meets(Range.of(other)));
    }

    /** Whether numbers of the first's sentence add up to the second's: "eleven in one district and seven in another". */
    private boolean isSum(Count one, Count other) {
        BigDecimal whole = other.figure().low();
        return whole != null && Sums.has(all.getOrDefault(one.page(), List.of()).stream()
                .filter(c -> c.sentence().equals(one.sentence()) && c.figure().measure() == one.figure().measure()
                        && c.figure().unit() == one.figure().unit())
                .map(c -> c.figure().low()).filter(Objects::nonNull).map(Objects::requireNonNull).toList(), whole);
    }

    /** Outlets count what they heard last; nobody answers for it. */
    private static boolean isOutlets(Count count) {
        return count.speaker().kind() == Speaker.Kind.OUTLET || count.speaker().kind() == Speaker.Kind.NOBODY;
    }

    /** Whether the report itself gives a newer number in its place. */
    private static boolean superseded(Count count) {
        return count.page().reading().figures().stream().anyMatch(f -> count.figure().id().equals(f.supersedes()));
    }

    /** "No one was killed" is said of every group. */
    private static boolean isNone(Count one, Count other) {
        return one.who().isAll() && Range.of(one).isNothing() || other.who().isAll() && Range.of(other).isNothing();
    }

    private void clash(Count one, Count other, Range x) {
        LocalDate first = one.known();
        LocalDate second = other.known();
        boolean apart = one.page() != other.page();
        boolean stated = one.stated() != null && other.stated() != null;
        boolean later = first != null && second != null && first.isBefore(second);
        if (apart && !stated && one.shared(other) == 0) {
            return; // neither day nor words tie them
        }
        if (apart && (carries(one, other) || carries(other, one)) || !apart && !areTolls(one, other)
                || isDoerToo(one, other) || isSum(one, other) || isSum(other, one)) {
            return; // a report that has the other's number too knows of both
        }
        if (apart && !stated && first != null && second != null
                && Math.abs(ChronoUnit.DAYS.between(first, second)) > DAYS) {
            return; // what happened long after is another event
        }
        boolean grows = x.isBelow(Range.of(other));
        String measure = one.figure().measure().label().replace('_', ' ');
        if (later && one.speaker().same(other.speaker())) {
            add(Kind.REVISES, stated ? Needs.TEXT : Needs.INFERENCE, one, other, List.of(),
                    "the same speaker on a later day: " + other.number() + " after " + one.number());
        } else if (later && (grows || !ONLY_GROW.contains(one.figure().measure()))) {
            add(Kind.NOT_COMPARABLE, Needs.TEXT, one, other, List.of(Aspect.WINDOW),
                    "as of different days: " + first + " and " + second);
        } else if (apart && !stated && (one.speaker().same(other.speaker()) || isOutlets(one) || isOutlets(other))) {
            add(Kind.NOT_COMPARABLE, Needs.TEXT, one, other, List.of(Aspect.WINDOW),
                    "they do not both say as of when: " + numbers(one, other));
        } else {
            add(Kind.CONTRADICTS, stated || one.page() == other.page() ? Needs.TEXT : Needs.INFERENCE, one, other,
                    List.of(), measure + ": " + numbers(one, other) + " cannot both be so"
                            + (later ? ", and the number of " + measure + " does not fall" : ""));
        }
    }

    private static List<Aspect> differs(Count one, Count other) {
        List<Aspect> differs = new ArrayList<>();
        Figure a = one.figure();
        Figure b = other.figure();
        boolean shot = a.measure() == Measure.INJURED && one.isShot() != other.isShot();
        if (a.measure() != b.measure() || a.unit() != b.unit() || shot) {
            return List.of(Aspect.MEASURE);
        }
        if (!one.who().key().equals(other.who().key())) {
            differs.add(Aspect.GROUP);
        }
        if (one.isIncrement() != other.isIncrement() || (a.scope() == Scope.DAILY) != (b.scope() == Scope.DAILY)) {
            differs.add(Aspect.SCOPE);
        }
        if (!Objects.equals(one.since(), other.since()) || !one.longerTime().equals(other.longerTime())) {
            differs.add(Aspect.WINDOW);
        }
        return differs;
    }

    private static String reason(Count one, Count other, List<Aspect> differs) {
        return switch (differs.getFirst()) {
            case MEASURE -> "one counts " + what(one) + ", the other " + what(other);
            case GROUP -> "one counts " + who(one) + ", the other " + who(other);
            case SCOPE -> "one is " + scope(one) + ", the other " + scope(other);
            case WINDOW -> "one counts " + window(one) + ", the other " + window(other);
        };
    }

    private static String what(Count c) {
        if (c.figure().measure() == Measure.INJURED && c.isShot()) {
            return "people shot";
        }
        return c.figure().measure().label().replace('_', ' ')
                + (c.figure().unit() == Figure.Unit.PERSON ? "" : " " + c.figure().unit().label() + "s");
    }

    private static String who(Count c) {
        Figure.Group group = c.figure().group();
        return c.who().isAll() || group == null || group.span() == null ? "people" : c.page().words(group.span());
    }

    private static String scope(Count c) {
        return c.isIncrement()
                ? "what came on top"
                : c.figure().scope() == Scope.DAILY
                        ? "one day's"
                        : "the whole";
    }

    private static String window(Count c) {
        return c.since() != null ? "since " + c.since() : c.longerTime().isEmpty() ? "one incident" : "a longer time";
    }

    private static String numbers(Count one, Count other) {
        return one.number() + " (" + Pairing.says(one.speaker()) + ") and " + other.number() + " ("
                + Pairing.says(other.speaker()) + ")";
    }

    private void add(Kind kind, Needs needs, Count one, Count other, List<Aspect> differs, String why) {
        Between between = Pairing.of(one.page(), one.speaker(), other.page(), other.speaker());
        found.add(new Comparison(kind, between, null, needs, side(one), side(other), differs, why));
    }

    static Side side(Count c) {
        return Side.of(c.page(), c.figure().id(), c.speaker(), c.saidAt(), c.sentence());
    }
}
