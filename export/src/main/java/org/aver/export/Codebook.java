package org.aver.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aver.core.json.Json;
import org.aver.core.json.Schemas;
import org.aver.ledger.decision.Kind;
import tools.jackson.databind.JsonNode;

/** The codebook: every field of a reading with its values, from the published schema, as Markdown. */
public final class Codebook {
    private static final JsonNode SCHEMA = Json.mapper().readTree(Schemas.reading());

    private Codebook() {
    }

    public static String markdown() {
        StringBuilder page = new StringBuilder("# Codebook\n\n");
        page.append(
                "Every field of a reading, made from `reading.schema.json` by `aver codebook`. Absent knowledge is null, none is"
                        + " []; spans are [start, end) in Unicode code points of the article's text.\n\n");
        section(page, "Article and reading", SCHEMA);
        for (var definition : SCHEMA.get("$defs").properties()) {
            if (definition.getValue().path("type").asString("").equals("object")) {
                section(page, definition.getKey(), definition.getValue());
            }
        }
        page.append("## What only people set\n\nOf an incident: ")
                .append(Kind.ofPeople().stream().map(f -> "`" + f + "`")
                        .collect(Collectors.joining(", ")))
                .append(". No machine value stands beside them.\n");
        return page.toString();
    }

    private static void section(StringBuilder page, String name, JsonNode definition) {
        page.append("## ").append(Character.toUpperCase(name.charAt(0))).append(name.substring(1)).append("\n\n");
        String description = definition.path("description").asString("");
        if (!description.isEmpty()) {
            page.append(description).append("\n\n");
        }
        page.append("| field | values | meaning |\n|---|---|---|\n");
        for (var property : definition.path("properties").properties()) {
            page.append("| `").append(property.getKey()).append("` | ").append(cell(values(property.getValue())))
                    .append(" | ")
                    .append(cell(property.getValue().path("description").asString(""))).append(" |\n");
        }
        page.append("\n");
    }

    private static String values(JsonNode property) {
        if (property.has("enum")) {
            List<String> values = new ArrayList<>();
            property.get("enum").forEach(v -> values.add(v.isNull() ? "null" : v.asString()));
            return String.join(", ", values);
        }
        if (property.has("const")) {
            return property.get("const").toString();
        }
        if (property.has("$ref")) {
            return name(property);
        }
        if (property.has("anyOf")) {
            List<String> values = new ArrayList<>();
            property.get("anyOf").forEach(v -> values.add(values(v)));
            return String.join(" or ", values);
        }
        JsonNode type = property.path("type");
        if (type.isArray()) {
            List<String> values = new ArrayList<>();
            type.forEach(v -> values.add(v.asString()));
            return String.join(" or ", values);
        }
        return type.asString("").equals("array") ? "list of " + values(property.path("items")) : type.asString("");
    }

    private static String name(JsonNode reference) {
        String path = reference.get("$ref").asString();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String cell(String words) {
        return words.replace("|", "\\|").replaceAll("\\s+", " ");
    }
}
