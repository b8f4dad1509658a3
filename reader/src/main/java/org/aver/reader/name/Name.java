package org.aver.reader.name;

import org.aver.core.Label;
import org.aver.core.Span;

/**
 * A name in the text, without article, title or possessive.
 *
 * @param span  in code points
 * @param first its first token
 * @param end   the token behind its last
 */
public record Name(Span span, int first, int end, Type type) {

    /** What is named. */
    public enum Type implements Label {
        /** One person, or several by one family name. */
        PERSON,
        /** A body that can act or speak: a ministry, party, force, company, outlet, team. */
        ORGANISATION,
        /** A country, region, town, river: what a map has by name. */
        PLACE,
        /** A nation, people, religion or political following, as noun or adjective. */
        PEOPLE,
        /** A named building or work: an airport, bridge, hospital, street. */
        FACILITY,
        /** A kind of weapon, named or not. */
        WEAPON,
        /** An event, law, work or product. */
        OTHER
    }

    public int size() {
        return end - first;
    }
}
