package org.aver.compare.clash;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aver.compare.clash.Comparison.Kind;
import org.aver.compare.clash.Comparison.Side;
import org.aver.compare.claim.Blame;
import org.aver.compare.claim.Events;
import org.aver.compare.claim.Lexicon;
import org.aver.compare.claim.Telling;
import org.aver.compare.claim.Words;
import org.aver.core.Actor;
import org.aver.core.Incident.Join;
import org.aver.core.Incident.Stage;
import org.aver.core.Incident.Strength;
import org.aver.core.Inconsistency.Needs;
import org.aver.core.Statement;

/** Compares who is said to have done one event, and who denies it. */
final class Blames {
    private static final int MOST = 24; // of one event compared with each
    private static final Set<String> VAGUE = Lexicon.set("doer");

    private final List<Comparison> found = new ArrayList<>();

    static List<Comparison> compare(Events events) {
        Blames blames = new Blames();
        for (Events.Event event : events.all()) {
            blames.compare(event);
        }
        return blames.found;
    }

    private void compare(Events.Event event) {
        Map<String, Blame> once = new LinkedHashMap<>();
        for (Telling telling : event.tellings()) {
            for (Blame blame : telling.blames()) {
                once.putIfAbsent(String.join(" ", blame.speaker().words()) + blame.speaker().kind() + "|"
                        + blame.names() + "|" + blame.isDenied(), blame);
            }
        }
        List<Blame> all = List.copyOf(once.values());
        for (int i = 0; i < all.size(); i++) {
            for (int j = Math.max(0, i - MOST); j < i; j++) {
                compare(all.get(j), all.get(i));
            }
        }
        stages(event.tellings());
    }

    private void compare(Blame one, Blame other) {
        boolean sameSpeaker = one.speaker().same(other.speaker());
        if (one.isDenied() != other.isDenied()) {
            Blame denial = one.isDenied() ? one : other;
            Blame charge = one.isDenied() ? other : one;
            if (!sameSpeaker && one.touches(other)) {
                add(Kind.DENIES, one, other, Needs.TEXT, Pairing.says(denial.speaker()) + " denies that "
                        + charge.names() + " did it, as " + Pairing.says(charge.speaker()) + " says");
            }
        } else if (one.isDenied()) {
            return;
        } else if (one.touches(other)) {
            add(Kind.COMPATIBLE, one, other, Needs.TEXT, "both name " + one.names());
        } else if (one.join() == Join.AND && other.join() == Join.AND && isBody(one) && isBody(other)
                && !(one.telling() == other.telling() && sameSpeaker)) {
            boolean direct = one.strength() != Strength.UNSTATED && other.strength() != Strength.UNSTATED;
            add(Kind.ATTRIBUTES_DIFFERENTLY, one, other, direct ? Needs.TEXT : Needs.INFERENCE,
                    Pairing.says(one.speaker()) + " names " + one.names() + ", " + Pairing.says(other.speaker()) + " "
                            + other.names());
        }
    }

    /** Persons and crowds may have acted together; only bodies that are named exclude each other. */
    private static boolean isBody(Blame blame) {
        return blame.actors().stream().allMatch(a -> switch (a.kind()) {
            case ARMED_FORCES, ARMED_GROUP, GOVERNMENT, MINISTRY, AGENCY, PARTY, OTHER -> isNamed(a);
            case PERSON, COMPANY, OUTLET, NEWS_AGENCY, AID, HOSPITAL, MONITOR, COURT, CROWD -> false;
        });
    }

    private static boolean isNamed(Actor actor) {
        return Words.all(actor.name()).stream().noneMatch(VAGUE::contains) && actor.name().chars()
                .anyMatch(Character::isUpperCase);
    }

    /** One says that it happened, another denies it without naming a doer. */
    private void stages(List<Telling> tellings) {
        List<Telling> denied = tellings.stream().filter(t -> t.incident().stage() == Stage.DENIED && t.blames().isEmpty())
                .limit(MOST).toList();
        List<Telling> told = tellings.stream().filter(t -> t.incident().stage() == Stage.HAPPENED).limit(MOST).toList();
        for (Telling denial : denied) {
            for (Telling telling : told) {
                if (denial.page() != telling.page() && !denial.speaker().same(telling.speaker())) {
                    found.add(new Comparison(Kind.DENIES, Pairing.of(denial.page(), denial.speaker(), telling.page(),
                            telling.speaker()), null, Needs.TEXT, side(telling), side(denial), List.of(),
                            Pairing.says(denial.speaker()) + " denies what " + Pairing.says(telling.speaker())
                                    + " tells"));
                }
            }
        }
    }

    static Side side(Telling telling) {
        Statement statement = telling.statement();
        return Side.of(telling.page(), statement == null ? telling.incident().id() : statement.id(), telling.speaker(),
                statement == null ? null : telling.page().day(statement.saidAt()), telling.sentence());
    }

    private void add(Kind kind, Blame one, Blame other, Needs needs, String why) {
        found.add(new Comparison(kind, Pairing.of(one.telling().page(), one.speaker(), other.telling().page(),
                other.speaker()), null, needs, side(one), side(other), List.of(), why));
    }

    private static Side side(Blame blame) {
        Statement statement = blame.statement();
        return Side.of(blame.telling().page(), statement == null ? blame.telling().incident().id() : statement.id(),
                blame.speaker(), statement == null ? null : blame.telling().page().day(statement.saidAt()),
                blame.sentence());
    }
}
