package org.aver.ledger.decision;

import java.util.List;
import org.aver.core.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Values that people enter, checked against the very records that the machine's values stand in. */
final class Values {
    private static final List<String> FIXED = List.of("id", "span", "spans", "cue", "content", "source.spans", "mentions",
            "score");

    private Values() {
    }

    /**
     * A field's new value from what a person typed: JSON where it is JSON that fits, else the words themselves.
     *
     * @throws IllegalArgumentException where the kind has no such field or the value does not fit it
     */
    static JsonNode corrected(Thing thing, String field, String typed) {
        if (thing.kind().isOfPeople(field)) {
            return json(typed);
        }
        if (FIXED.contains(field)) {
            throw new IllegalArgumentException(field + " is what holds the entry to its words: reject it, and add one with"
                    + " the right words");
        }
        if (!Fields.of(thing.kind()).contains(field)) {
            throw new IllegalArgumentException("a " + thing.kind().label() + " has no field " + field + "; it has "
                    + String.join(", ", Fields.of(thing.kind())));
        }
        RuntimeException first = null;
        for (JsonNode value : List.of(json(typed), StringNode.valueOf(typed))) {
            try {
                return check(thing, field, value);
            } catch (JacksonException | IllegalArgumentException e) {
                first = first == null ? e : first;
            }
        }
        throw new IllegalArgumentException(field + " cannot be " + typed + ": " + reason(first), first);
    }

    /** A field of something entered without a reading beside it. */
    static JsonNode entered(Kind kind, String field, String typed) {
        if (!kind.isOfPeople(field) && !Fields.of(kind).contains(field)) {
            throw new IllegalArgumentException("a " + kind.label() + " has no field " + field + "; it has " + String.join(
                    ", ", Fields.of(kind)));
        }
        JsonNode value = json(typed);
        Fields.check(kind, field, value.isString() ? typed : value.toString());
        return value;
    }

    private static JsonNode check(Thing thing, String field, JsonNode value) {
        ObjectNode changed = thing.fields().deepCopy();
        ObjectNode at = changed;
        String[] path = field.split("\\.");
        for (int i = 0; i < path.length - 1; i++) {
            at = at.get(path[i]) instanceof ObjectNode inner ? inner : at.putObject(path[i]);
        }
        String last = path[path.length - 1];
        at.set(last, value);
        Json.mapper().treeToValue(changed, thing.kind().type());
        Fields.check(thing.kind(), field, value.isString() ? value.asString() : value.toString());
        return value;
    }

    private static JsonNode json(String typed) {
        try {
            JsonNode read = Json.mapper().readTree(typed);
            return read == null || read.isMissingNode() ? StringNode.valueOf(typed) : read;
        } catch (JacksonException e) {
            return StringNode.valueOf(typed);
        }
    }

    private static String reason(@org.jspecify.annotations.Nullable RuntimeException e) {
        return e instanceof JacksonException ? "that is no value of this field" : e == null ? "" : String.valueOf(e.getMessage());
    }
}
