package org.aver.export.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.aver.core.json.Json;
import org.aver.ledger.decision.Decision;
import org.aver.ledger.decision.Decision.Graded;
import org.aver.ledger.decision.Standing;
import org.aver.ledger.decision.Verdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What people say of a thing, in force, apart from what was read.
 *
 * @param verdict the last of confirm, correct, reject and insufficient, or add; null where nobody judged it
 * @param by      who gave that verdict
 * @param values  the fields that people set
 * @param grades  scheme and party → value
 */
public record People(@Nullable Verdict verdict, @Nullable String by, SortedMap<String, JsonNode> values,
        SortedMap<String, String> grades, List<String> merged) {
    public static final People NOBODY = new People(null, null, new TreeMap<>(), new TreeMap<>(), List.of());

    /** From all that is in force about one thing, in the order of keeping. */
    public static People of(List<Standing> standings) {
        Verdict verdict = null;
        String by = null;
        SortedMap<String, JsonNode> values = new TreeMap<>();
        SortedMap<String, String> grades = new TreeMap<>();
        List<String> merged = new ArrayList<>();
        for (Standing standing : standings) {
            Decision d = standing.decided().decision();
            if (d.verdict().isJudgement() || d.verdict() == Verdict.ADD) {
                verdict = d.verdict();
                by = d.by();
            }
            values.putAll(d.human());
            Graded graded = d.graded();
            if (graded != null) {
                String name = d.verdict().label() + ", " + graded.scheme();
                grades.put(graded.party() == null ? name : name + ", " + graded.party(), graded.value());
            }
            if (d.verdict() == Verdict.MERGE) {
                merged.addAll(d.others());
                merged.add(String.valueOf(d.subject()));
            }
        }
        return new People(verdict, by, values, grades, merged);
    }

    /** The person's value of a field, as words. */
    public @Nullable String value(String field) {
        JsonNode value = values.get(field);
        return value == null || value.isNull() ? null : value.isValueNode() ? value.asString() : value.toString();
    }

    /** All values people set, as one JSON object; null where none. */
    public @Nullable String json() {
        return values.isEmpty() ? null : Json.mapper().writeValueAsString(values);
    }

    /** "grade, airwars, the army: fair". */
    public @Nullable String graded() {
        return grades.isEmpty()
                ? null
                : grades.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue())
                        .reduce((a, b) -> a + "; " + b).orElse(null);
    }

    static Map<String, List<Standing>> byThing(List<Standing> standings) {
        Map<String, List<Standing>> grouped = new TreeMap<>();
        for (Standing s : standings) {
            String about = s.now() != null ? s.now() : s.decided().decision().subject();
            if (s.inForce() && !s.isLost() && about != null) {
                grouped.computeIfAbsent(about, k -> new ArrayList<>()).add(s);
            }
        }
        return grouped;
    }
}
