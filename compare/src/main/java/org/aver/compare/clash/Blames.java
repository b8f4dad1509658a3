package org.aver.compare.clash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aver.compare.clash.Comparison.Kind;
import org.aver.compare.clash.Comparison.Side;
import org.aver.compare.claim.Charge;
import org.aver.compare.claim.Events;
import org.aver.compare.claim.Lexicon;
import org.aver.compare.claim.Page;
import org.aver.compare.claim.Telling;
import org.aver.compare.claim.Words;
import org.aver.core.Incident.Stage;
import org.aver.core.Inconsistency.Needs;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.jspecify.annotations.Nullable;

/** Compares who is said to have done one thing, and who denies it. */
final class Blames {
    private static final Set<String> RELATIVE = Lexicon.set("relative");
    private static final int MOST = 24; // of those met under one word compared with each

    private final Events events;
    private final List<Comparison> found = new ArrayList<>();
    private final Map<String, List<Charge>> under = new TreeMap<>();

    private Blames(Events events) {
        this.events = events;
    }

    static List<Comparison> compare(Events events) {
        Blames blames = new Blames(events);
        Map<String, Charge> once = new LinkedHashMap<>();
        for (Page page : events.pages()) {
            for (Charge charge : Charge.of(page)) {
                once.putIfAbsent(String.join(" ", charge.speaker().words()) + charge.speaker().kind() + "|"
                        + charge.words() + "|" + charge.denied() + "|" + charge.deed(), charge);
            }
        }
        once.values().forEach(blames::add);
        events.all().forEach(event -> blames.stages(event.tellings()));
        return blames.found;
    }

    private void add(Charge charge) {
        Map<Charge, Integer> shared = new LinkedHashMap<>();
        for (String stem : charge.deed()) {
            List<Charge> before = under.computeIfAbsent(stem, k -> new ArrayList<>());
            before.subList(Math.max(0, before.size() - MOST), before.size())
                    .forEach(b -> shared.merge(b, 1, Integer::sum));
            before.add(charge);
        }
        shared.forEach((other, words) -> {
            if (words >= 2 && other.sameDeed(charge) && !apart(other, charge)) {
                compare(other, charge);
            }
        });
    }

    /** Whether the reader holds both for incidents that differ in day or place. */
    private boolean apart(Charge one, Charge other) {
        Events.Event first = events.of(one.told());
        Events.Event second = events.of(other.told());
        return first != null && second != null && first != second;
    }

    private void compare(Charge one, Charge other) {
        boolean sameSpeaker = one.speaker().same(other.speaker());
        boolean sameDoer = one.sameDoer(other);
        if (one.denied() != other.denied()) {
            Charge denial = one.denied() ? one : other;
            Charge charge = one.denied() ? other : one;
            if (!sameSpeaker && sameDoer) {
                add(Kind.DENIES, one, other, Needs.TEXT, Pairing.says(denial.speaker()) + " denies what "
                        + Pairing.says(charge.speaker()) + " says of " + charge.name());
            }
        } else if (one.denied()) {
            return;
        } else if (sameDoer) {
            add(Kind.COMPATIBLE, one, other, Needs.TEXT, "both name " + one.name());
        } else if (one.body() && other.body() && one.sure() && other.sure() && one.isNear(other)
                && !(one.page() == other.page() && sameSpeaker)) {
            add(Kind.ATTRIBUTES_DIFFERENTLY, one, other, Needs.TEXT, Pairing.says(one.speaker()) + " names "
                    + one.name() + ", " + Pairing.says(other.speaker()) + " names " + other.name());
        }
    }

    /** One says that it happened, another denies it without naming a doer. */
    private void stages(List<Telling> tellings) {
        List<Telling> denied = tellings.stream()
                .filter(t -> t.incident().stage() == Stage.DENIED && t.blames().isEmpty() && isHead(t))
                .limit(MOST).toList();
        List<Telling> told = tellings.stream().filter(t -> t.incident().stage() == Stage.HAPPENED).limit(MOST).toList();
        for (Telling denial : denied) {
            for (Telling telling : told) {
                if (denial.page() != telling.page() && !denial.speaker().same(telling.speaker())) {
                    found.add(new Comparison(Kind.DENIES, Pairing.of(denial.page(), denial.speaker(), telling.page(),
                            telling.speaker()), null, Needs.INFERENCE, side(telling), side(denial), List.of(),
                            Pairing.says(denial.speaker()) + " denies what " + Pairing.says(telling.speaker())
                                    + " tells"));
                }
            }
        }
    }

    /** Whether it is what is denied, and not told in a clause of it ("the house where the shooting happened"). */
    private static boolean isHead(Telling telling) {
        Statement statement = telling.statement();
        Span content = statement == null || statement.content() == null ? null : statement.content().first();
        Span before = content == null || content.start() > telling.incident().span().start()
                ? null
                : new Span(content.start(), telling.incident().span().start());
        return before != null && Collections.disjoint(Words.all(telling.page().words(before)), RELATIVE);
    }

    static Side side(Telling telling) {
        Statement statement = telling.statement();
        return Side.of(telling.page(), claim(statement, telling.incident().id()), telling.speaker(),
                statement == null ? null : telling.page().day(statement.saidAt()), telling.sentence());
    }

    private static String claim(@Nullable Statement statement, String incident) {
        return statement == null ? incident : statement.id();
    }

    private void add(Kind kind, Charge one, Charge other, Needs needs, String why) {
        found.add(new Comparison(kind, Pairing.of(one.page(), one.speaker(), other.page(), other.speaker()), null,
                needs, side(one), side(other), List.of(), why));
    }

    private static Side side(Charge charge) {
        Statement statement = charge.statement();
        return Side.of(charge.page(), claim(statement, charge.told() == null ? "" : charge.told().id()),
                charge.speaker(), statement == null ? null : charge.page().day(statement.saidAt()), charge.sentence());
    }
}
