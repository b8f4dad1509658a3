package org.aver.reader.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aver.core.Actor;
import org.aver.core.Span;
import org.aver.reader.actor.Registry;
import org.jspecify.annotations.Nullable;

/** The actors of an article by their mentions; a description that nobody spoke under becomes an actor where it did something. */
final class Cast {
    private final Scene scene;
    private final Map<Integer, String> ids = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, String> byText = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, Described> described = new LinkedHashMap<>();

    /** An actor in the making. */
    private record Described(String id, String name, Actor.Kind kind, Registry.@Nullable Known entry,
            List<Span> mentions) {
        Described(String id, String name, Actor.Kind kind, Registry.@Nullable Known entry) {
            this(id, name, kind, entry, new ArrayList<>());
        }
    }

    Cast(Scene scene) {
        this.scene = scene;
        for (Actor actor : scene.draft.actors()) {
            used.add(actor.id());
            if (actor.entry() != null) {
                known.put(actor.entry(), actor.id());
            }
            byText.putIfAbsent(actor.name().toLowerCase(Locale.ROOT), actor.id());
            for (Span mention : actor.mentions()) {
                byText.putIfAbsent(scene.passage.slice(mention).toLowerCase(Locale.ROOT), actor.id());
                for (int i : scene.passage.tokensIn(mention)) {
                    ids.putIfAbsent(i, actor.id());
                }
            }
        }
    }

    String id(Candidate candidate) {
        String id = ids.get(candidate.end() - 1);
        boolean whole = candidate.name() != null || candidate.known() != null || ids.containsKey(candidate.first());
        if (id != null && whole) {
            return id;
        }
        Registry.Known entry = candidate.known();
        boolean named = entry == null && candidate.kind() != Candidate.Kind.AGENT;
        String words = scene.text(candidate.first(), candidate.end()).toLowerCase(Locale.ROOT);
        String same = entry != null ? known.get(entry.id()) : named ? byText.get(words) : null;
        if (same != null) {
            return note(candidate, same);
        }
        Span span = scene.words.span(candidate.first(), candidate.end());
        Lexicon.Agent agent = candidate.kind() == Candidate.Kind.AGENT ? candidate.agent() : null;
        String name = entry != null
                ? entry.name()
                : agent == null || agent.isBody() ? scene.text(candidate.first(), candidate.end()) : agent.name();
        Actor.Kind kind = entry != null ? entry.kind() : agent == null ? kind(candidate) : agent.kind();
        Described before = described.get(name);
        if (before == null) {
            before = new Described(free(span), name, kind, entry);
            described.put(name, before);
        }
        before.mentions().add(span);
        return note(candidate, before.id());
    }

    private String free(Span span) {
        String id = "a" + span.start();
        for (int tie = 2; !used.add(id); tie++) {
            id = "a" + span.start() + "-" + tie;
        }
        return id;
    }

    /** Adds the actors that were met here first. */
    void close() {
        described.values().forEach(d -> scene.draft.actors().add(new Actor(d.id(), d.name(), d.kind(), d.mentions(),
                d.entry() == null ? null : d.entry().id(), null, null)));
    }

    private String note(Candidate candidate, String id) {
        for (int i = candidate.first(); i < candidate.end(); i++) {
            ids.putIfAbsent(i, id);
        }
        return id;
    }

    private static Actor.Kind kind(Candidate candidate) {
        return switch (candidate.kind()) {
            case PERSON, HUMAN -> Actor.Kind.PERSON;
            case PEOPLE -> Actor.Kind.CROWD;
            case PLACE -> Actor.Kind.GOVERNMENT;
            case ORGANISATION, AGENT -> Actor.Kind.OTHER;
        };
    }
}
