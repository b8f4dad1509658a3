package org.aver.compare.clash;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.aver.compare.clash.Comparison.Between;
import org.aver.compare.clash.Comparison.Kind;
import org.aver.compare.clash.Comparison.Side;
import org.aver.compare.claim.Count;
import org.aver.compare.claim.Lexicon;
import org.aver.compare.claim.Page;
import org.aver.compare.claim.Speaker;
import org.aver.core.Figure;
import org.aver.core.Figure.GroupStatus;
import org.aver.core.Figure.Measure;
import org.aver.core.Inconsistency;
import org.aver.core.Inconsistency.Needs;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Zone;
import org.jspecify.annotations.Nullable;

/** Where one article does not agree with itself, and what it says itself of revisions. */
final class Inside {
    private static final List<String> PART = Lexicon.entries("part");
    private static final int FARTHEST = 60; // characters between a whole and its part

    private final Page page;
    private final List<Comparison> found = new ArrayList<>();

    private Inside(Page page) {
        this.page = page;
    }

    static List<Comparison> compare(Page page) {
        Inside inside = new Inside(page);
        List<Count> counts = Count.of(page);
        inside.headline(counts);
        inside.corrected(counts);
        inside.parts(counts);
        inside.revisions();
        inside.found.addAll(Calendar.compare(page));
        inside.found.addAll(Exceptions.compare(page));
        inside.found.addAll(Directions.compare(page));
        return inside.found;
    }

    /** A headline's number that no number of the body meets, nor all of them together. */
    private void headline(List<Count> counts) {
        for (Count head : counts) {
            if (!head.inTitle() || head.isSingle() || head.isIncrement() || !head.isFirm()
                    || head.figure().low() == null
                    || head.who().key().length() > 0) {
                continue;
            }
            List<Count> body = counts.stream().filter(c -> !c.inTitle() && page.isIn(c.figure().span(), Zone.Kind.BODY)
                    && c.figure().measure() == head.figure().measure() && c.figure().unit() == head.figure().unit())
                    .toList();
            List<Count> whole = body.stream().filter(c -> !c.isSingle() && !c.isIncrement() && c.who().isAll()
                    && c.figure().partOf() == null && c.figure().scope() == Figure.Scope.INCIDENT && c.isFirm()
                    && c.since() == null && c.figure().low() != null).toList();
            Range range = Range.of(head);
            boolean met = whole.isEmpty() || body.stream().anyMatch(c -> Range.of(c).meets(range))
                    || !sum(body).isBelow(range) && whole.stream().allMatch(c -> Range.of(c).isBelow(range));
            if (!met) {
                Count first = whole.getFirst();
                add(Kind.CONTRADICTS, Inconsistency.Kind.HEADLINE_BODY, Needs.TEXT, Counts.side(head),
                        Counts.side(first), pairing(head, first), "the headline has " + head.number() + " "
                                + head.figure().measure().label().replace('_', ' ') + ", the text " + first.number());
            }
        }
    }

    private static Range sum(List<Count> counts) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean open = false;
        for (Count count : counts) {
            BigDecimal high = count.figure().high();
            open |= high == null;
            sum = sum.add(high == null ? BigDecimal.ZERO : high);
        }
        return new Range(BigDecimal.ZERO, open ? null : sum);
    }

    private Between pairing(Count one, Count other) {
        return Pairing.of(page, one.speaker(), page, other.speaker());
    }

    /** A part that is more than its whole; civilians and fighters, who exclude each other, together. */
    private void parts(List<Count> counts) {
        Map<String, Count> wholes = new TreeMap<>();
        counts.forEach(c -> wholes.put(c.figure().id(), c));
        Map<String, Map<GroupStatus, Count>> apart = new TreeMap<>();
        for (Count part : counts) {
            Count whole = part.figure().partOf() == null ? before(part, counts) : wholes.get(part.figure().partOf());
            if (whole == null || whole.figure().unit() != part.figure().unit() || part.figure().low() == null) {
                continue;
            }
            if (Range.of(whole).isBelow(Range.of(part))) {
                exceeds(whole, part, part.number() + " of " + whole.number());
            } else if (part.figure().group() != null && (part.figure().group().status() == GroupStatus.CIVILIAN
                    || part.figure().group().status() == GroupStatus.COMBATANT)) {
                apart.computeIfAbsent(whole.figure().id(), k -> new TreeMap<>())
                        .putIfAbsent(part.figure().group().status(), part);
            }
        }
        apart.forEach((id, parts) -> {
            Count whole = Objects.requireNonNull(wholes.get(id));
            BigDecimal sum = parts.values().stream().map(p -> Objects.requireNonNull(p.figure().low()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (parts.size() > 1 && whole.figure().high() != null && sum.compareTo(whole.figure().high()) > 0) {
                exceeds(whole, parts.values().iterator().next(), sum + " civilians and fighters of " + whole.number());
            }
        });
    }

    /** The count before in the sentence, where the words between say that this one is a part of it. */
    private @Nullable Count before(Count part, List<Count> counts) {
        int at = counts.indexOf(part);
        Count whole = at <= 0 ? null : counts.get(at - 1);
        if (whole == null || !whole.sentence().equals(part.sentence())
                || whole.figure().measure() != part.figure().measure()
                || whole.figure().span().end() >= part.figure().span().start()) {
            return null;
        }
        String between = page.between(whole.figure().span(), part.figure().span());
        return PART.stream().anyMatch(between::endsWith) && between.length() <= FARTHEST ? whole : null;
    }

    /** "rose to 19 from 15" in one report. */
    private void corrected(List<Count> counts) {
        for (Count count : counts) {
            Figure old = page.figure(count.figure().supersedes());
            if (old != null) {
                Count then = counts.stream().filter(c -> c.figure().equals(old)).findFirst().orElse(count);
                add(Kind.REVISES, null, Needs.TEXT, Counts.side(then), Counts.side(count), pairing(then, count),
                        "the text says so: " + count.number() + " after " + then.number());
            }
        }
    }

    private void exceeds(Count whole, Count part, String why) {
        add(Kind.CONTRADICTS, Inconsistency.Kind.PARTS_EXCEED_WHOLE, Needs.TEXT, Counts.side(whole),
                Counts.side(part), pairing(whole, part), "the parts are more than the whole: " + why);
    }

    /** What a speaker says of an earlier statement of theirs: raised, lowered, corrected, withdrawn. */
    private void revisions() {
        for (Statement statement : page.reading().statements()) {
            Statement old = statement.revises() == null ? null : page.statement(statement.revises().statement());
            boolean bare = page.reading().figures().stream().noneMatch(f -> f.measure() != Measure.OTHER
                    && f.supersedes() != null && statement.id().equals(f.statement()));
            if (old != null && statement.revises() != null && bare) {
                Speaker then = Speaker.of(page, old);
                Speaker now = Speaker.of(page, statement);
                add(Kind.REVISES, null, Needs.TEXT, side(old, then), side(statement, now),
                        Pairing.of(page, then, page, now), "the text says so: "
                                + statement.revises().how().label());
            }
        }
    }

    private Side side(Statement statement, Speaker speaker) {
        Span sentence = page.sentence(statement.cue().first());
        return Side.of(page, statement.id(), speaker, page.day(statement.saidAt()), sentence);
    }

    private void add(Kind kind, Inconsistency.@Nullable Kind inside, Needs needs, Side one,
            Side other, Between between, String why) {
        found.add(new Comparison(kind, between, inside, needs, one, other, List.of(), why));
    }
}
