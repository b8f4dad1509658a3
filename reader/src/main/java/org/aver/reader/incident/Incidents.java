package org.aver.reader.incident;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aver.core.Figure;
import org.aver.core.Incident;
import org.aver.core.Incident.Join;
import org.aver.core.Incident.Responsibility;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.reader.Draft;
import org.aver.reader.Layer;
import org.aver.reader.Stage;
import org.aver.reader.actor.Registry;
import org.aver.reader.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds what happened, once, at a place and time: what kind of incident, when, where, at what stage, who is said to have done it and
 * who suffered it. What the text does not fix stays unknown. Linear in the text's length. Immutable and thread-safe.
 */
public final class Incidents implements Stage {
    private final Lexicon lexicon = new Lexicon();
    private final Registry registry;

    /** With the built-in registry. */
    public Incidents() {
        this(Registry.builtIn());
    }

    public Incidents(Registry registry) {
        this.registry = registry;
    }

    /** Whether people do such things, so that somebody may be said to have done one; false for a type that is not known. */
    public static boolean isDone(String type) {
        return Type.isDone(type);
    }

    @Override
    public Set<Layer> needs() {
        return EnumSet.of(Layer.STATEMENTS, Layer.NAMES, Layer.ACTORS, Layer.TIMES, Layer.LINKS, Layer.FIGURES,
                Layer.PLACES);
    }

    @Override
    public Set<Layer> adds() {
        return EnumSet.of(Layer.INCIDENTS);
    }

    @Override
    public void read(Draft draft) {
        Scene scene = new Scene(draft, lexicon, registry);
        Mentions mentions = new Mentions(scene);
        Outcomes outcomes = new Outcomes(scene);
        Gathering gathering = new Gathering(scene);
        Cast cast = new Cast(scene);
        Blame blame = new Blame(scene, cast);
        Retold retold = new Retold(scene);
        Identified identified = new Identified(scene);
        Gathered latest = null;
        List<Sentence> sentences = draft.passage().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (!draft.isRead(sentences.get(i))) {
                continue;
            }
            Gathered told = null;
            for (Mention mention : outcomes.of(i, mentions.of(i))) {
                Gathered incident = gathering.add(mention);
                if (incident != null) {
                    blame.of(incident, mention);
                    told = incident;
                }
            }
            if (told == null && latest != null) {
                retold.tell(latest, i);
            }
            latest = told == null ? latest : told;
            if (latest != null && latest.type().isHarm()) {
                latest.identified.addAll(identified.in(i));
            }
            Blame.Charge charge = latest == null ? null : blame.in(i);
            if (charge != null && latest != null && i - latest.lastSentence <= 3) {
                latest.blamed.add(new Blamed(charge.actor(), charge.strength(), charge.statement()));
            }
        }
        cast.close();
        write(draft, scene, gathering.incidents());
    }

    private static void write(Draft draft, Scene scene, List<Gathered> incidents) {
        Set<String> ids = new HashSet<>();
        Victims victims = new Victims(scene);
        for (Gathered incident : incidents) {
            Mention head = incident.head();
            Span span = scene.words.span(head.first(), head.end());
            String id = "i" + span.start();
            for (int tie = 2; !ids.add(id); tie++) {
                id = "i" + span.start() + "-" + tie;
            }
            place(draft, incident.where());
            draft.incidents().add(incident(scene, incident, id, span));
            draft.victims().addAll(victims.of(incident, id));
        }
    }

    /** Adds a place that no stage before took for one, so that an incident's place is always there. */
    private static void place(Draft draft, @Nullable Site where) {
        boolean there = where == null || draft.places().stream().anyMatch(p -> p.id().equals(where.place().id()));
        if (!there && where != null) {
            draft.places().add(where.place());
        }
    }

    private static Incident incident(Scene scene, Gathered incident, String id, Span span) {
        Set<String> statements = new TreeSet<>(incident.statements);
        incident.blamed.forEach(blamed -> add(statements, blamed.statement()));
        Site where = incident.where();
        Mention.Weapon weapon = null;
        Span target = null;
        for (Mention mention : incident.mentions) {
            weapon = weapon == null ? mention.weapon() : weapon;
            target = target == null ? mention.target() : target;
        }
        boolean done = incident.type().isDone();
        return new Incident(id, incident.type().name(), span, incident.stage,
                incident.when() == null ? null : incident.when().id(), where == null ? null : where.place().id(),
                responsibility(incident), target == null ? null : scene.passage.slice(target).replaceAll("\\s+", " "),
                weapon == null || !done ? null : new Incident.Weapon(weapon.span(), weapon.kind()),
                incident.figures.stream().map(Figure::id).distinct().toList(), sorted(scene, statements));
    }

    private static void add(Set<String> statements, @Nullable Statement statement) {
        if (statement != null) {
            statements.add(statement.id());
        }
    }

    /** In reading order. */
    private static List<String> sorted(Scene scene, Set<String> ids) {
        return scene.draft.statements().stream().map(Statement::id).filter(ids::contains).toList();
    }

    /** One for each actor and strength, with the first statement that says so. */
    private static List<Responsibility> responsibility(Gathered incident) {
        Map<String, Blamed> first = new LinkedHashMap<>();
        incident.blamed.forEach(b -> first.merge(b.actor() + " " + b.strength(), b,
                (one, other) -> one.statement() == null ? other : one));
        List<Responsibility> all = new ArrayList<>();
        first.values().forEach(b -> all.add(new Responsibility(List.of(b.actor()), Join.AND, b.strength(),
                b.statement() == null ? null : b.statement().id())));
        return all;
    }
}
