package org.aver.reader.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.aver.core.Figure.Bound;
import org.aver.core.Figure.GroupStatus;
import org.aver.core.Figure.Unit;
import org.aver.reader.number.Words;
import org.jspecify.annotations.Nullable;

/** Joins people counted side by side: "a woman and her two children" are three. Immutable and thread-safe. */
final class Chains {
    private static final int LONGEST = 6;
    private static final Noun TOGETHER = new Noun(Unit.PERSON, null, null, GroupStatus.UNSTATED, false, false);

    private final Quantities quantities;

    Chains(Quantities quantities) {
        this.quantities = quantities;
    }

    /** A quantity and those joined to it in a sentence {@code [first, limit)}; only the quantity itself where none is. */
    List<Quantity> from(Words words, Quantity head, int first, int limit) {
        List<Quantity> chain = new ArrayList<>(List.of(head));
        Quantity last = head;
        boolean closed = false;
        while (!closed && counts(last) && chain.size() < LONGEST) {
            int at = afterPlace(words, last.end(), limit);
            closed = words.is(at, "and") || words.is(at, ",") && words.is(at + 1, "and");
            boolean names = last.mention() == Quantity.Mention.NAMED && words.is(at, ";");
            closed |= names && words.is(at + 1, "and");
            boolean comma = words.is(at, ",") || names;
            int next = at + (comma && closed ? 2 : 1);
            if (!closed && !comma || next >= limit) {
                break;
            }
            Quantity joined = quantities.at(words, next, first, limit);
            if (joined == null && next + 1 < limit) {
                joined = quantities.at(words, next + 1, first, limit); // "and her two children" begins at "her"
            }
            if (joined == null) {
                joined = quantities.aged(words, next, limit);
            }
            if (joined == null || joined.first() != next || !counts(joined)
                    || joined.mention() == Quantity.Mention.SHARE
                    || isPronoun(joined)) {
                closed = false;
                break;
            }
            last = named(words, joined, first, limit);
            chain.add(last);
        }
        return closed && isOneSide(chain) ? chain : List.of(head);
    }

    /** "her friend, Ana Miro, 31": the name of the one described, else the description itself. */
    private Quantity named(Words words, Quantity described, int first, int limit) {
        int comma = described.end();
        if (described.mention() != Quantity.Mention.KNOWN || described.isNumbered() || !words.is(comma, ",")
                || comma + 1 >= limit) {
            return described;
        }
        Quantity name = quantities.at(words, comma + 1, first, limit);
        boolean names = name != null && name.mention() == Quantity.Mention.NAMED && name.isOne();
        return names && name != null ? name : described;
    }

    /** Soldiers and rebels are not added up: nobody says that sum. */
    private static boolean isOneSide(List<Quantity> chain) {
        boolean sides = false;
        Noun head = null;
        for (Quantity part : chain) {
            Noun noun = part.noun();
            if (noun != null && head != null) {
                sides |= noun.status() != head.status() || noun.label() != head.label();
            }
            head = noun;
        }
        return !sides;
    }

    /** "Ana Miro, 31, of Kaldara, and": a place after a name. */
    private static int afterPlace(Words words, int end, int limit) {
        int of = words.is(end, ",") ? end + 1 : end;
        if (!words.is(of, "of") || !words.isCapitalised(of + 1)) {
            return end;
        }
        int at = of + 1;
        while (at < limit && at < of + 4 && words.isCapitalised(at)) {
            at++;
        }
        return at;
    }

    private static boolean isPronoun(Quantity q) {
        return q.isBare() && q.isKnown();
    }

    private static boolean counts(Quantity q) {
        boolean bound = q.bound() == Bound.EXACT || q.bound() == Bound.AT_LEAST;
        return bound && q.low() != null && q.isHuman() && !q.isZero()
                && (q.noun() == null || q.noun().unit() == Unit.PERSON);
    }

    /** The whole of a chain: its sum, over the words of all. */
    static Quantity whole(List<Quantity> chain) {
        Quantity head = chain.getFirst();
        int end = chain.getLast().end();
        BigDecimal sum = BigDecimal.ZERO;
        for (Quantity part : chain) {
            BigDecimal low = part.low();
            sum = low == null ? sum : sum.add(low);
        }
        Bound bound = head.bound();
        Quantity whole = new Quantity(head.first(), end, head.first(), head.first(), head.first(), end,
                Quantities.low(bound, sum), Quantities.high(bound, sum), bound, noun(chain), head.mention(),
                head.more());
        return chain.stream().allMatch(Quantity::isKnown) ? whole : whole.as(Quantity.Mention.NEW);
    }

    /** Sex, age and the like stand for the whole only where every part has them. */
    private static Noun noun(List<Quantity> chain) {
        Noun joined = null;
        for (Quantity part : chain) {
            @Nullable
            Noun noun = part.noun();
            joined = joined == null || noun == null ? noun : joined.and(noun);
        }
        return joined == null
                ? TOGETHER
                : new Noun(Unit.PERSON, joined.sex(), joined.age(), joined.status(), false, false);
    }
}
