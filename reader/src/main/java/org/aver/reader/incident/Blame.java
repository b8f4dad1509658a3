package org.aver.reader.incident;

import java.util.HashSet;
import java.util.Set;
import org.aver.core.Actor;
import org.aver.core.Incident.Stage;
import org.aver.core.Incident.Strength;
import org.aver.core.Statement.Act;
import org.aver.core.Statement;
import org.jspecify.annotations.Nullable;

/** How strongly, and by whom, somebody is said to have done it. */
final class Blame {
    private static final int NEAR = 5; // tokens
    private static final int CLAIM = 8;
    private static final int FAR = 25;

    private final Scene scene;
    private final Cast cast;
    /** Bodies that are named with their fighters. */
    private final Set<String> armed = new HashSet<>();

    Blame(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
    }

    /** What a mention itself says of who did it. */
    void of(Gathered incident, Mention mention) {
        Statement statement = mention.statement();
        Candidate doer = mention.does();
        if (doer != null) {
            String actor = actor(doer);
            incident.blamed.add(new Blamed(actor, strength(mention, doer, actor, statement), statement));
        } else if (mention.stage() == Stage.DENIED && statement != null && statement.act() == Act.DENY
                && statement.source() != null && statement.source().actor() != null) {
            incident.blamed.add(new Blamed(statement.source().actor(), Strength.DENIED, statement));
        }
    }

    /** "the fighters" are those of the one body so far whose fighters did something, where it is one only. */
    private String actor(Candidate doer) {
        Lexicon.Agent noun = doer.agent();
        boolean group = noun != null && noun.kind() == Actor.Kind.ARMED_GROUP && !noun.isBody();
        if (group && doer.kind() == Candidate.Kind.AGENT) {
            boolean definite = scene.words.is(doer.first() - 1, "the") || scene.words.is(doer.first() - 1, "these");
            return definite && armed.size() == 1 ? armed.iterator().next() : cast.id(doer);
        }
        String actor = cast.id(doer);
        if (group) {
            armed.add(actor);
        }
        return actor;
    }

    private Strength strength(Mention mention, Candidate doer, String actor, @Nullable Statement statement) {
        if (mention.stage() == Stage.DENIED) {
            return Strength.DENIED;
        }
        for (int i = doer.first() - 1; i >= Math.max(0, doer.first() - NEAR); i--) {
            if (scene.is("suspect", i)) {
                return Strength.SUSPECTED;
            }
            if (!scene.words.isWord(i)) {
                break;
            }
        }
        if (statement == null) {
            return Strength.UNSTATED;
        }
        boolean self = statement.source() != null && actor.equals(statement.source().actor());
        return switch (statement.act()) {
            case CLAIM_RESPONSIBILITY -> self ? Strength.CLAIMED_BY_SELF : Strength.ACCUSED;
            case ADMIT -> self ? Strength.ADMITTED : Strength.UNSTATED;
            case ACCUSE -> Strength.ACCUSED;
            case BELIEVE -> Strength.SUSPECTED;
            default -> self
                    ? Strength.CLAIMED_BY_SELF
                    : statement.commitment() == Statement.Commitment.ASSERTED ? Strength.UNSTATED : Strength.SUSPECTED;
        };
    }

    /** A claim, a denial or a charge that a sentence makes; null where it makes none. */
    @Nullable
    Charge in(int sentence) {
        int first = scene.sentence(sentence).first();
        int end = scene.sentence(sentence).end();
        Line line = null;
        for (int i = first; i < end; i++) {
            boolean claims = scene.is("responsibility", i);
            if (!claims && !scene.is("blame", i)) {
                continue;
            }
            line = line == null ? scene.line(sentence) : line;
            Charge charge = claims ? claim(line, i) : blame(line, i);
            if (charge != null) {
                return charge;
            }
        }
        return null;
    }

    private @Nullable Charge claim(Line line, int responsibility) {
        Parts parts = new Parts(line);
        for (int i = responsibility - 1; i >= Math.max(line.first, responsibility - CLAIM); i--) {
            boolean denies = scene.is("deny", i);
            if (denies || scene.is("claim", i)) {
                Candidate who = speaker(line, Group.before(scene, i, line.first).first());
                return who == null
                        ? null
                        : new Charge(responsibility, cast.id(who),
                                denies ? Strength.DENIED : Strength.CLAIMED_BY_SELF, scene.statementAt(responsibility));
            }
        }
        for (int i = responsibility + 1; i < Math.min(line.end, responsibility + 2 * CLAIM); i++) {
            if (scene.is("claim", i)) {
                Candidate who = parts.by(i);
                return who == null
                        ? null
                        : new Charge(responsibility, cast.id(who), Strength.CLAIMED_BY_SELF, scene.statementAt(i));
            }
        }
        return null;
    }

    private @Nullable Candidate speaker(Line line, int before) {
        for (int i = line.from(before) - 1; i >= 0; i--) {
            Candidate c = line.candidates.get(i);
            if (before - c.end() > FAR) {
                return null;
            }
            if (c.end() <= before && (c.mayAct() || c.kind() == Candidate.Kind.PERSON)) {
                return c;
            }
        }
        return null;
    }

    private @Nullable Charge blame(Line line, int verb) {
        Parts parts = new Parts(line);
        Group group = Group.before(scene, verb, line.first);
        boolean suspects = scene.words.at(verb).startsWith("suspect") || group.uncertain();
        Strength strength = suspects ? Strength.SUSPECTED : Strength.ACCUSED;
        Candidate who = null;
        if (scene.words.at(verb).startsWith("attribut") || scene.words.at(verb).equals("linked")) {
            for (int i = verb + 1; i < Math.min(line.end, verb + CLAIM + 4) && who == null; i++) {
                who = scene.words.is(i, "to") ? parts.after(i + 1, CLAIM) : null;
            }
        } else if (group.passive()) {
            who = speaker(line, group.first());
        } else {
            who = parts.after(verb + 1, CLAIM);
        }
        boolean acts = who != null && (who.mayAct() || who.kind() == Candidate.Kind.PERSON);
        return who == null || !acts
                ? null
                : new Charge(verb, cast.id(parts.organised(who)), strength, scene.statementAt(verb));
    }

    /** Somebody claims, denies or is charged with the incident of a sentence. */
    record Charge(int token, String actor, Strength strength, @Nullable Statement statement) {
    }
}
