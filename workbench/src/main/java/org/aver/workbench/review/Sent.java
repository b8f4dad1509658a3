package org.aver.workbench.review;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.aver.ledger.decision.Field;
import org.aver.ledger.decision.Kind;
import org.aver.ledger.decision.Request;
import org.aver.ledger.decision.Typed;
import tools.jackson.databind.JsonNode;

/**
 * What a form of the review page brings, by the names of its fields: {@code reason}, {@code field.low}, {@code mark.cue},
 * {@code from.cue} (the code point from which the words are sought), {@code what} (the kind of what is added), {@code with} (ids).
 */
public record Sent(Map<String, String> values) {
    /** The marks that each kind of thing is added by. */
    public static List<String> marks(Kind kind) {
        return kind == Kind.STATEMENT ? List.of("source", "cue", "content") : List.of("span");
    }

    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** The kind of what is added: a statement where none is chosen. */
    public Kind what() {
        return Kind.addable().stream().filter(k -> k.label().equals(get("what"))).findFirst().orElse(Kind.STATEMENT);
    }

    /**
     * As the ledger takes it.
     *
     * @param by whoever decides
     * @throws IllegalArgumentException where something is missing, for people
     */
    public Request request(Verb verb, Entry entry, String by) {
        String typed = get("reason").strip();
        if (verb.hasForm() && typed.isEmpty()) {
            throw new IllegalArgumentException("Say why: a reason is kept with every value that people set.");
        }
        String reason = typed.isEmpty() ? String.valueOf(verb.reason()) : typed;
        String id = verb == Verb.ADD ? entry.kept().key() : entry.id();
        Request request = Request.of(verb.verdict(), id, by, reason);
        return switch (verb) {
            case ACCEPT, REJECT, INSUFFICIENT -> request;
            case EDIT -> request.with(changed(entry));
            case MERGE -> request.with(List.of(get("with").strip().split("[\\s,]+")), List.of());
            case ADD -> request.adding(what(), marked(), null, entered());
        };
    }

    /** The fields whose value is another now. */
    private SortedMap<String, String> changed(Entry entry) {
        SortedMap<String, String> changed = new TreeMap<>();
        for (Field field : Field.of(entry.thing().kind())) {
            String name = "field." + field.name();
            if (values.containsKey(name) && !get(name).strip().equals(value(entry, field.name()))) {
                changed.put(field.name(), get(name).isBlank() ? "null" : get(name).strip());
            }
        }
        if (changed.isEmpty()) {
            throw new IllegalArgumentException("No value is another now. Change one, or accept what was read.");
        }
        return changed;
    }

    /** A field's value as it is now: what people set, else what was read; empty for none. */
    public static String value(Entry entry, String field) {
        JsonNode value = Typed.machine(entry.thing(), field);
        for (var standing : entry.talk().said()) {
            JsonNode human = standing.decided().decision().human().get(field);
            value = standing.inForce() && human != null ? human : value;
        }
        return value.isNull() ? "" : value.isValueNode() ? value.asString() : value.toString();
    }

    private SortedMap<String, String> marked() {
        SortedMap<String, String> marks = new TreeMap<>();
        for (String role : marks(what())) {
            String words = get("mark." + role);
            String from = get("from." + role);
            if (!words.isBlank()) {
                marks.put(from.matches("\\d{1,9}") ? role + "@" + from : role, words);
            }
        }
        return marks;
    }

    private SortedMap<String, String> entered() {
        SortedMap<String, String> entered = new TreeMap<>();
        for (Field field : Field.of(what())) {
            String value = get("field." + field.name()).strip();
            if (!value.isEmpty()) {
                entered.put(field.name(), value);
            }
        }
        return entered;
    }
}
