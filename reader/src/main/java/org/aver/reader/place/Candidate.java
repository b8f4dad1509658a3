package org.aver.reader.place;

import java.util.List;
import org.aver.reader.gazetteer.Gazetteer.Found;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that may name a place.
 *
 * @param key     the folded name that was looked up
 * @param entries what the gazetteer has by that name
 * @param inner   the first words of a longer name that it does not have, where it has those: "Arrel" of "Arrel Bridge"
 */
record Candidate(int first, int end, Form form, String key, List<Found> entries, @Nullable Candidate inner) {

    /** How a place is named. */
    enum Form {
        NAME,
        /** A shortened name, as "Calif." */
        SHORT,
        /** A code behind a comma, as "CA". */
        CODE,
        /** An adjective or noun for people: "Syrian". */
        PEOPLE
    }

    Candidate {
        entries = List.copyOf(entries);
    }

    int size() {
        return end - first;
    }

    boolean isKnown() {
        return !entries.isEmpty();
    }
}
