package org.aver.ledger.decision;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a person asks for it, before it is checked against what is kept.
 *
 * @param id       what it is about, as {@code aver show} takes it; null to add something that stands in no kept article
 * @param kind     of what is added
 * @param marks    what is marked in the text, by role; each must occur once in the article, or once after
 *                 {@code role@position}
 * @param values   fields and what was typed for them
 * @param others   ids to merge with
 * @param parts    what to split into
 * @param fields   the fields a judgement is about; none means the whole
 */
public record Request(Verdict verdict, @Nullable String id, @Nullable Kind kind, SortedMap<String, String> marks,
        @Nullable String citation, SortedMap<String, String> values, List<String> fields, List<String> others,
        List<String> parts, @Nullable Scheme scheme, @Nullable String grade, @Nullable String party, String by,
        String reason) {
    public Request {
        fields = List.copyOf(fields);
        others = List.copyOf(others);
        parts = List.copyOf(parts);
    }

    /** A plain verdict on something. */
    public static Request of(Verdict verdict, String id, String by, String reason) {
        return new Request(verdict, id, null, new TreeMap<>(), null, new TreeMap<>(), List.of(), List.of(), List.of(),
                null, null, null, by, reason);
    }

    /** The same with values for fields: a correction. */
    public Request with(SortedMap<String, String> typed) {
        return new Request(verdict, id, kind, marks, citation, typed, fields, others, parts, scheme, grade, party, by,
                reason);
    }

    /** The same about some fields only. */
    public Request about(List<String> names) {
        return new Request(verdict, id, kind, marks, citation, values, names, others, parts, scheme, grade, party, by,
                reason);
    }

    /** The same with a value under a scheme. */
    public Request graded(Scheme loaded, String value, @Nullable String to) {
        return new Request(verdict, id, kind, marks, citation, values, fields, others, parts, loaded, value, to, by,
                reason);
    }

    /** The same with ids that are one with it, or the parts it falls into. */
    public Request with(List<String> ids, List<String> into) {
        return new Request(verdict, id, kind, marks, citation, values, fields, ids, into, scheme, grade, party, by,
                reason);
    }

    /** The same for something added. */
    public Request adding(Kind what, SortedMap<String, String> marked, @Nullable String from,
            SortedMap<String, String> typed) {
        return new Request(verdict, id, what, marked, from, typed, fields, others, parts, scheme, grade, party, by,
                reason);
    }
}
