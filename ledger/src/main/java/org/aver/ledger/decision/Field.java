package org.aver.ledger.decision;

import java.util.List;

/**
 * A field that people may set.
 *
 * @param name   after the schema; that of an inner object stands after a dot
 * @param values what it may be, empty where any words or number may stand
 */
public record Field(String name, boolean isNumber, List<String> values) {
    public Field {
        values = List.copyOf(values);
    }

    /** Those of a kind that hold one plain value, in the schema's order, and then those that only people set. */
    public static List<Field> of(Kind kind) {
        return Fields.settable(kind);
    }
}
