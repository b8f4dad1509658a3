package org.aver.ledger.decision;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** Machine values to keep beside a decision, and human ones from what was typed. */
public final class Typed {
    private Typed() {
    }

    /** @throws IllegalArgumentException where the kind has no such field, or the values do not fit it */
    public static SortedMap<String, JsonNode> values(@Nullable Thing thing, Kind kind, Map<String, String> typed) {
        if (thing != null) {
            return Values.corrected(thing, typed);
        }
        SortedMap<String, JsonNode> values = new TreeMap<>();
        typed.forEach((field, words) -> values.put(field, Values.entered(kind, field, words)));
        return values;
    }

    /** The reader's value of a field; JSON null where it has none. */
    public static JsonNode machine(Thing thing, String field) {
        JsonNode value = thing.value(field);
        return value.isMissingNode() ? NullNode.getInstance() : value;
    }

    /** The reader's values of some fields, or, where none are named, of all that hold a plain value. */
    public static SortedMap<String, JsonNode> machine(Thing thing, List<String> fields) {
        SortedMap<String, JsonNode> values = new TreeMap<>();
        for (String field : fields.isEmpty() ? Fields.of(thing.kind()) : fields) {
            if (!Fields.of(thing.kind()).contains(field)) {
                throw new IllegalArgumentException("a " + thing.kind().label() + " has no field " + field + "; it has "
                        + String.join(", ", Fields.of(thing.kind())));
            }
            JsonNode value = machine(thing, field);
            if (!fields.isEmpty() || value.isValueNode() && !value.isNull() && !field.equals("id")) {
                values.put(field, value);
            }
        }
        return values;
    }
}
