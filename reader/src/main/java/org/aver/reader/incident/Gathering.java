package org.aver.reader.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aver.core.Incident.Stage;
import org.aver.core.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Takes mentions together that tell of one incident, in reading order. Each is held against a bounded number of the latest
 * incidents: what contradicts is never one, what is only alike stays apart.
 */
final class Gathering {
    private static final int REMEMBERED = 12;
    private static final int LEAD = 2; // sentences that tell one thing, each in more words
    private static final int LATER = 10; // days in which people die of what was done to them
    private static final double ENOUGH = 2.5;
    private static final double ONLY = 1.5;

    private final Scene scene;
    private final List<Gathered> incidents = new ArrayList<>();

    Gathering(Scene scene) {
        this.scene = scene;
    }

    List<Gathered> incidents() {
        return incidents;
    }

    /** Adds a mention to the incident it tells of, or begins one with it; null where it tells of none that can be fixed. */
    @Nullable
    Gathered add(Mention mention) {
        Gathered best = null;
        double most = ENOUGH;
        Gathered only = only(mention.type());
        for (int i = incidents.size() - 1; i >= Math.max(0, incidents.size() - REMEMBERED); i--) {
            Gathered incident = incidents.get(i);
            double likeness = contradicts(incident, mention)
                    ? 0
                    : likeness(incident, mention)
                            + (incident == only && tellsAlike(incident, mention) ? ONLY : 0);
            if (likeness > most || best == null && likeness >= most) {
                most = likeness;
                best = incident;
            }
        }
        if (best != null) {
            best.add(scene, mention);
            return best;
        }
        if (!founds(mention)) {
            return null;
        }
        Gathered incident = new Gathered(scene, mention);
        incidents.add(incident);
        return incident;
    }

    /** The only incident so far that may be of a type; null where there is none, or more. */
    private @Nullable Gathered only(Type type) {
        List<Gathered> agreeing = incidents.stream().filter(i -> i.agrees(type)).limit(2).toList();
        return agreeing.size() == 1 ? agreeing.getFirst() : null;
    }

    /** Words that say nothing that differs: in a report of one such incident they tell of that one. */
    private static boolean tellsAlike(Gathered incident, Mention mention) {
        boolean alike = (mention.when() == null || incident.when() != null) && (mention.figures().isEmpty()
                || incident.counts(mention.figures()));
        return (alike || mention.told()) && !mention.opens() && mention.stage() == Stage.HAPPENED;
    }

    private boolean contradicts(Gathered incident, Mention mention) {
        boolean same = incident.lastSentence == mention.sentence();
        Site where = incident.where();
        Site site = mention.where();
        boolean elsewhere = where != null && site != null && !where.agrees(site) && !same && !mention.told();
        return mention.fresh() || !incident.agrees(mention.type()) || !agree(incident.stage, mention.stage())
                || elsewhere || isAnotherDay(incident, mention);
    }

    private static boolean agree(Stage one, Stage other) {
        boolean coming = one == Stage.THREATENED || one == Stage.PLANNED;
        boolean comes = other == Stage.THREATENED || other == Stage.PLANNED;
        return coming == comes && (!coming || one == other);
    }

    /** Whether it is told of another day; of an injury one may die later. */
    private static boolean isAnotherDay(Gathered incident, Mention mention) {
        TimeExpression day = incident.when();
        TimeExpression other = mention.when();
        LocalDate from = day == null ? null : day.from();
        LocalDate to = day == null ? null : day.to();
        LocalDate first = other == null ? null : other.from();
        LocalDate last = other == null ? null : other.to();
        if (from == null || to == null || first == null || last == null) {
            return false;
        }
        boolean dies = mention.type().isOutcome() && !incident.type().isOutcome();
        boolean died = incident.day() == null && !mention.type().isOutcome();
        return from.isAfter(last) && !(died && !from.isAfter(last.plusDays(LATER)))
                || first.isAfter(to) && !(dies && !first.isAfter(to.plusDays(LATER)));
    }

    private double likeness(Gathered incident, Mention mention) {
        int away = mention.sentence() - incident.lastSentence;
        double score = away == 0 ? 4 : away == 1 ? 2 : away <= 3 ? 1.5 : away <= 6 ? 0.75 : 0;
        boolean same = incident.has(mention.type());
        score += same || mention.type().isOutcome() ? 1 : 0;
        score += mention.known() ? 2 : 0;
        score -= mention.opens() && same && away > 0 && incident.mentions.getFirst().sentence() > 1 ? 2 : 0;
        score += days(incident.when(), mention.when());
        Site where = incident.where();
        Site site = mention.where();
        score += where != null && site != null && where.isSame(site) ? 2 : site != null && where == null ? -0.5 : 0;
        score += mention.isAnchored() ? 0 : 1;
        score += people(incident, mention);
        score += scene.figuresOf(mention.sentence()).stream().anyMatch(f -> away > 0 && incident.hasLike(f)) ? 2 : 0;
        boolean lead = mention.sentence() <= LEAD || incident.lastSentence == 0 && scene.isHeadline();
        score += lead && away > 0 ? 1 : 0;
        boolean other = !mention.type().isOutcome() && incident.type().isOutcome() && !mention.known() && away > 0;
        return score - (mention.vague() ? 1 : 0) - (other ? 1 : 0);
    }

    private static double days(@Nullable TimeExpression one, @Nullable TimeExpression other) {
        if (other == null) {
            return 0;
        }
        return one == null ? -0.5 : isDay(one) && isDay(other) ? 2.5 : 1.5;
    }

    /** Whether it denotes one day or less. */
    private static boolean isDay(TimeExpression time) {
        LocalDate from = time.from();
        return from != null && time.to() != null && !from.plusDays(1).isBefore(time.to());
    }

    private double people(Gathered incident, Mention mention) {
        boolean named = false;
        for (Candidate c : mention.suffers()) {
            if (c.kind() == Candidate.Kind.PERSON) {
                named = true;
                Set<String> words = Names.words(scene, c);
                if (words.stream().anyMatch(incident.names::contains)) {
                    return 3;
                }
            }
        }
        boolean another = named && !incident.names.isEmpty() && incident.lastSentence != mention.sentence();
        return another && !incident.isOfSeveral() ? -3 : 0;
    }

    /** Whether a mention says enough to be an incident of its own. */
    private static boolean founds(Mention m) {
        boolean told = !m.suffers().isEmpty() || !m.figures().isEmpty();
        if (m.type().isOutcome() || m.type().isControl()) {
            return told;
        }
        if (m.vague()) {
            return m.when() != null && (m.where() != null || told);
        }
        if (m.type().isOftenFigurative()) {
            return told || m.where() != null;
        }
        if (m.known()) {
            return told || m.when() != null || m.where() != null && m.does() != null;
        }
        boolean coming = m.stage() == Stage.THREATENED || m.stage() == Stage.PLANNED;
        return coming
                ? m.isAnchored() || m.does() != null || m.target() != null
                : m.isAnchored() || m.does() != null || m.target() != null || m.opens();
    }
}
