package org.aver.reader.incident;

import org.aver.core.Place;
import org.aver.reader.actor.Registry;
import org.aver.reader.name.Name;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or some place in a sentence that may have a part in an incident.
 *
 * @param first its first token
 * @param end   the token behind its last
 * @param agent what a noun says of those who take part in violence
 * @param human what a noun says of people
 * @param known what the registry knows of it
 * @param place the place that its name stands for
 */
record Candidate(int first, int end, Kind kind, @Nullable Name name, Lexicon.@Nullable Agent agent,
        Lexicon.@Nullable Human human, Registry.@Nullable Known known, @Nullable Place place) {

    enum Kind {
        PERSON, ORGANISATION, PEOPLE, PLACE, AGENT, HUMAN
    }

    /** The same, described by a noun: "Arrel Front fighters". */
    Candidate as(Lexicon.@Nullable Agent noun) {
        return new Candidate(first, end, kind, name, noun == null ? agent : noun, human, known, place);
    }

    boolean isHuman() {
        return kind == Kind.PERSON || kind == Kind.HUMAN || kind == Kind.AGENT;
    }

    /** Whether it may have done something: a body by name, or those who take part in violence. */
    boolean mayAct() {
        return kind == Kind.ORGANISATION || kind == Kind.AGENT;
    }

    boolean isBefore(int token) {
        return end <= token;
    }
}
