package org.aver.ledger.decision;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.aver.core.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Values that people enter, checked against the very records that the machine's values stand in. */
final class Values {
    static final List<String> FIXED = List.of("id", "span", "spans", "cue", "content", "source.spans",
            "mentions",
            "score");

    private Values() {
    }

    /**
     * New values from what a person typed for some fields of a thing, checked together: low and high may both change.
     *
     * @throws IllegalArgumentException where the kind has no such field or the values do not fit
     */
    static SortedMap<String, JsonNode> corrected(Thing thing, Map<String, String> typed) {
        SortedMap<String, JsonNode> values = new TreeMap<>();
        ObjectNode changed = thing.fields().deepCopy();
        typed.forEach((field, words) -> {
            if (FIXED.contains(field)) {
                throw new IllegalArgumentException(
                        field + " is what holds the entry to its words: reject it, and add one"
                                + " with the right words");
            }
            JsonNode value = entered(thing.kind(), field, words);
            values.put(field, value);
            if (!thing.kind().isOfPeople(field)) {
                put(changed, field, value);
            }
        });
        try {
            Json.mapper().treeToValue(changed, thing.kind().type());
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IllegalArgumentException("these values do not fit a " + thing.kind().label() + reason(e), e);
        }
        return values;
    }

    private static void put(ObjectNode changed, String field, JsonNode value) {
        String[] path = field.split("\\.");
        ObjectNode at = changed;
        for (int i = 0; i < path.length - 1; i++) {
            at = at.get(path[i]) instanceof ObjectNode inner ? inner : at.putObject(path[i]);
        }
        at.set(path[path.length - 1], value);
    }

    /** The value of a field: by the schema words, or JSON such as a number. */
    static JsonNode entered(Kind kind, String field, String typed) {
        if (kind.isOfPeople(field)) {
            return json(typed);
        }
        if (!Fields.of(kind).contains(field)) {
            throw new IllegalArgumentException(
                    "a " + kind.label() + " has no field " + field + "; it has " + String.join(
                            ", ", Fields.of(kind)));
        }
        JsonNode value = Fields.isWords(kind, field) && !typed.equals("null") ? StringNode.valueOf(typed) : json(typed);
        if (Fields.isNumber(kind, field) && !value.isNumber() && !value.isNull()) {
            throw new IllegalArgumentException(field + " is a number, not " + typed);
        }
        Fields.check(kind, field, value.isString() ? typed : value.toString());
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

    /** What the record itself says against it. */
    private static String reason(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException && cause.getMessage() != null) {
                return ": " + cause.getMessage();
            }
        }
        return "";
    }
}
