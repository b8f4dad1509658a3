package org.aver.ledger.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.json.Json;
import org.aver.core.json.ReadingJson;
import org.aver.ledger.decision.Decision.Mark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One statement, figure, incident, victim, place, time or actor of a reading.
 *
 * @param id     the id inside the article
 * @param span   the words that stand for it: a statement's cue, an actor's first mention
 * @param fields as the reading's JSON has them
 */
public record Thing(Kind kind, String id, Span span, ObjectNode fields) {
    /** All things of a reading, kind by kind in reading order. Things without words of their own are left out. */
    public static List<Thing> of(Reading reading) {
        return of(Json.mapper().readTree(ReadingJson.write(reading)));
    }

    private static List<Thing> of(JsonNode line) {
        List<Thing> things = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (JsonNode node : line.path(kind.key())) {
                span(kind, node).ifPresent(
                        span -> things.add(new Thing(kind, node.get("id").asString(), span, (ObjectNode) node)));
            }
        }
        return things;
    }

    public static Optional<Thing> find(Reading reading, String id) {
        return of(reading).stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** What a person added, in the shape of what is read. Its id is the decision's. */
    public static Thing added(Decided decided) {
        ObjectNode fields = Json.mapper().createObjectNode();
        fields.put("id", decided.id());
        Span span = new Span(0, 0);
        for (Mark mark : decided.decision().marks()) {
            Span words = mark.quote().span();
            ArrayNode pair = Json.mapper().createArrayNode().add(words.start()).add(words.end());
            if (mark.role().equals("span")) {
                fields.set("span", pair);
            } else {
                fields.putObject(mark.role()).putArray("spans").add(pair);
            }
            span = span.length() == 0 || mark.role().equals("cue") ? words : span;
        }
        decided.decision().human().forEach((field, value) -> {
            String[] path = field.split("\\.");
            ObjectNode at = fields;
            for (int i = 0; i < path.length - 1; i++) {
                at = at.get(path[i]) instanceof ObjectNode inner ? inner : at.putObject(path[i]);
            }
            at.set(path[path.length - 1], value);
        });
        return new Thing(Objects.requireNonNull(decided.decision().kind()), decided.id(), span, fields);
    }

    private static Optional<Span> span(Kind kind, JsonNode node) {
        JsonNode span = switch (kind) {
            case STATEMENT -> node.at("/cue/spans/0");
            case FIGURE, INCIDENT, PLACE, TIME -> node.path("span");
            case VICTIM -> node.at("/spans/0");
            case ACTOR -> node.at("/mentions/0");
        };
        return span.isArray() ? Optional.of(Json.mapper().treeToValue(span, Span.class)) : Optional.empty();
    }

    /** The machine's value of a field; a dot leads into an inner object ({@code group.status}); null node where there is none. */
    public JsonNode value(String field) {
        return fields.at("/" + field.replace('.', '/'));
    }
}
