package org.aver.reader.incident;

import java.util.ArrayList;
import java.util.List;
import org.aver.core.Place;
import org.aver.reader.actor.Registry;
import org.aver.reader.incident.Candidate.Kind;
import org.aver.reader.name.Name;
import org.aver.reader.name.Phrases;
import org.aver.reader.text.Sentence;
import org.jspecify.annotations.Nullable;

/** A sentence {@code [first, end)} with those in it who may have a part in an incident, in order. */
final class Line {
    private static final int SHORT = 4; // letters; a shorter word without capitals may be any

    final Scene scene;
    final int index;
    final int first;
    final int end;
    final boolean hasCase;
    final List<Candidate> candidates;

    Line(Scene scene, int index) {
        Sentence sentence = scene.sentence(index);
        this.scene = scene;
        this.index = index;
        this.first = sentence.first();
        this.end = sentence.end();
        this.hasCase = scene.passage.slice(sentence.span()).codePoints().anyMatch(Character::isLowerCase);
        this.candidates = candidates();
    }

    /** Whether a token stands in the name of a place. */
    boolean isPlace(int token) {
        int i = from(token + 1) - 1;
        return i >= 0 && candidates.get(i).kind() == Kind.PLACE && token < candidates.get(i).end();
    }

    /** The index of the first candidate that begins at a token or behind it. */
    int from(int token) {
        int low = 0;
        int high = candidates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (candidates.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The candidates that begin in the tokens {@code [from, to)}. */
    List<Candidate> between(int from, int to) {
        return candidates.subList(from(from), Math.max(from(from), from(to)));
    }

    private List<Candidate> candidates() {
        List<Candidate> found = new ArrayList<>();
        for (int i = first; i < end;) {
            Candidate candidate = at(i);
            if (candidate != null) {
                found.add(candidate);
            }
            i = candidate == null ? i + 1 : Math.max(i + 1, candidate.end());
        }
        return List.copyOf(found);
    }

    private @Nullable Candidate at(int i) {
        Candidate known = known(i);
        if (known != null) {
            return known;
        }
        Place place = scene.placeAt(i);
        if (place != null) {
            int[] tokens = scene.passage.tokensIn(place.span());
            return new Candidate(i, Math.min(end, tokens[tokens.length - 1] + 1), Kind.PLACE, scene.nameAt(i), null,
                    null, null, place);
        }
        Name name = scene.nameAt(i);
        Phrases.Match<Lexicon.Agent> agent = scene.lexicon.agent(scene.words, i, end);
        if (name != null && name.first() == i && name.type() != Name.Type.WEAPON) {
            boolean described = agent != null && agent.length() == name.size();
            Kind kind = described ? Kind.AGENT : kind(name, i);
            return kind == null
                    ? null
                    : new Candidate(i, Math.min(end, name.end()), kind, name,
                            described && agent != null ? agent.value() : null, null, null, null);
        }
        if (agent != null) {
            return new Candidate(i, i + agent.length(), Kind.AGENT, null, agent.value(),
                    scene.lexicon.human(scene.words.at(i + agent.length() - 1)), null, null);
        }
        Lexicon.Human human = scene.is("object", i + 1) ? null : scene.lexicon.human(scene.words.at(i));
        return human == null ? null : new Candidate(i, i + 1, Kind.HUMAN, null, null, human, null, null);
    }

    /** A body of the registry: in capitals as it is written there, or where there are none, by more than a short word. */
    private @Nullable Candidate known(int i) {
        Phrases.Match<Registry.Known> match = scene.registry.at(scene.passage.tokens(), i, end);
        if (match == null) {
            return null;
        }
        boolean capital = false;
        for (int at = i; at < i + match.length(); at++) {
            capital |= scene.passage.tokens().get(at).chars().codePoints().anyMatch(Character::isUpperCase);
        }
        boolean led = scene.words.is(i - 1, "the") || scene.words.is(i - 1, "(") || scene.words.is(i - 1, "[");
        boolean sure = hasCase
                ? capital && scene.nameAt(i) != null
                : match.length() > 1 || scene.words.at(i).length() > SHORT || led;
        return sure
                ? new Candidate(i, i + match.length(), Kind.ORGANISATION, scene.nameAt(i), null, null, match.value(),
                        null)
                : null;
    }

    /** Without capitals names are told apart less surely: behind "in" any but a body's is taken for a place. */
    private @Nullable Kind kind(Name name, int i) {
        boolean body = name.type() != Name.Type.PEOPLE && scene.is("body", name.end() - 1);
        boolean locative = !hasCase && (scene.words.is(i - 1, "in") || scene.words.is(i - 1, "near"));
        return switch (name.type()) {
            case PERSON -> body
                    ? Kind.ORGANISATION
                    : locative || scene.is("street", name.end() - 1) ? Kind.PLACE : Kind.PERSON;
            case ORGANISATION -> Kind.ORGANISATION;
            case PEOPLE -> Kind.PEOPLE;
            case PLACE, FACILITY -> body || isLetters(name, i) ? Kind.ORGANISATION : Kind.PLACE;
            case OTHER -> locative ? Kind.PLACE : !hasCase || isAcronym(name, i) ? Kind.ORGANISATION : null;
            case WEAPON -> null;
        };
    }

    /** An armed group is often taken for a thing where it goes by its letters. */
    private boolean isAcronym(Name name, int i) {
        String chars = scene.passage.tokens().get(i).chars();
        return name.size() == 1 && chars.length() > 1 && chars.codePoints().noneMatch(Character::isLowerCase);
    }

    /** "the XLF": without capitals, a few letters behind an article are a body's rather than a place's. */
    private boolean isLetters(Name name, int i) {
        return !hasCase && name.size() == 1 && scene.words.at(i).length() <= SHORT && scene.words.is(i - 1, "the");
    }
}
