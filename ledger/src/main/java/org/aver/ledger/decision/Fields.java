package org.aver.ledger.decision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.aver.core.json.Json;
import org.aver.core.json.Schemas;
import tools.jackson.databind.JsonNode;

/** The fields of each kind of thing and the values they may have, as the published schema says. */
final class Fields {
    private static final JsonNode SCHEMA = Json.mapper().readTree(Schemas.reading());
    private static final Map<Kind, List<String>> NAMES = new EnumMap<>(Kind.class);

    static {
        for (Kind kind : Kind.values()) {
            List<String> names = new ArrayList<>();
            collect("", definition(kind), names);
            NAMES.put(kind, List.copyOf(names));
        }
    }

    private Fields() {
    }

    /** Names in the schema's order; those of an inner object after a dot. */
    static List<String> of(Kind kind) {
        return NAMES.getOrDefault(kind, List.of());
    }

    /** Fields of one plain value that people may set, those that only people set last. */
    static List<Field> settable(Kind kind) {
        List<Field> fields = new ArrayList<>();
        for (String name : of(kind)) {
            List<String> values = values(at(kind, name));
            boolean isPlain = isWords(kind, name) || isNumber(kind, name) || !values.isEmpty();
            if (isPlain && !Values.FIXED.contains(name)) {
                fields.add(new Field(name, isNumber(kind, name), values));
            }
        }
        if (kind == Kind.INCIDENT) {
            Kind.ofPeople().forEach(name -> fields.add(new Field(name, false, List.of())));
        }
        return fields;
    }

    private static List<String> values(JsonNode at) {
        List<String> values = new ArrayList<>();
        at.path("enum").forEach(v -> values.add(v.isNull() ? "null" : v.asString()));
        return values.isEmpty() && at.path("type").toString().contains("boolean") ? List.of("true", "false") : values;
    }

    private static JsonNode definition(Kind kind) {
        return SCHEMA.at("/$defs/" + kind.label());
    }

    private static void collect(String prefix, JsonNode definition, List<String> names) {
        for (var property : definition.path("properties").properties()) {
            names.add(prefix + property.getKey());
            if (prefix.isEmpty()) {
                JsonNode inner = referred(property.getValue());
                if (inner.path("type").asString("").equals("object")) {
                    collect(property.getKey() + ".", inner, names);
                }
            }
        }
    }

    /** What a property points at: itself, or the first definition among its alternatives. */
    private static JsonNode referred(JsonNode property) {
        JsonNode reference = property.has("$ref") ? property : property.at("/anyOf/0");
        String name = reference.path("$ref").asString("");
        return name.startsWith("#") ? SCHEMA.at(name.substring(1)) : property;
    }

    /** Whether the field holds words: a string, or one of a list of values. */
    static boolean isWords(Kind kind, String field) {
        JsonNode at = at(kind, field);
        String type = at.path("type").toString();
        return at.has("enum") || type.contains("string") && !type.contains("number") && !type.contains("integer");
    }

    static boolean isNumber(Kind kind, String field) {
        String type = at(kind, field).path("type").toString();
        return type.contains("number") || type.contains("integer");
    }

    private static JsonNode at(Kind kind, String field) {
        JsonNode at = definition(kind);
        for (String name : field.split("\\.")) {
            at = referred(at.path("properties").path(name));
        }
        return at;
    }

    /** @throws IllegalArgumentException where the schema lists the field's values and this is none of them */
    static void check(Kind kind, String field, String value) {
        JsonNode at = at(kind, field);
        TreeSet<String> allowed = new TreeSet<>();
        at.path("enum").forEach(v -> allowed.add(v.isNull() ? "null" : v.asString()));
        if (!allowed.isEmpty() && !allowed.contains(value.toLowerCase(Locale.ROOT)) && !allowed.contains(value)) {
            throw new IllegalArgumentException(field + " cannot be " + value + "; it is one of " + String.join(", ",
                    allowed));
        }
    }
}
