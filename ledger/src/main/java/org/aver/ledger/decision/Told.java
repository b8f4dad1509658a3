package org.aver.ledger.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aver.ledger.decision.Decision.Graded;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A line of what a decision says, for people: "low", "22 read, 23 set". */
public record Told(String name, String value) {
    private static final int FEW = 3; // machine values that still say which field is meant

    /** All that a decision says besides who, when and why. */
    public static List<Told> of(Decided decided) {
        Decision d = decided.decision();
        List<Told> lines = new ArrayList<>();
        if (d.quote() != null) {
            lines.add(new Told("words", "“" + d.quote().exact() + "”"));
        }
        d.human().forEach((field, human) -> lines.add(new Told(field, shown(d.machine().get(field)) + " read, "
                + shown(human) + " set")));
        if (d.verdict() != Verdict.CORRECT && !d.machine().isEmpty() && d.machine().size() <= FEW) {
            d.machine().forEach((field, machine) -> lines.add(new Told(field, shown(machine) + " read")));
        }
        if (d.citation() != null) {
            lines.add(new Told("source", d.citation()));
        }
        if (!d.others().isEmpty()) {
            lines.add(new Told("with", d.others().stream().map(Told::shortened).collect(Collectors.joining(", "))));
        }
        for (int i = 0; i < d.parts().size(); i++) {
            lines.add(new Told(decided.id() + "-" + (i + 1), d.parts().get(i)));
        }
        Graded graded = d.graded();
        if (graded != null) {
            String counts = graded.evidence().entrySet().stream().map(e -> e.getKey().replace('_', ' ') + " " + e
                    .getValue()).collect(Collectors.joining(", "));
            lines.add(new Told(graded.scheme(), graded.value() + (graded.party() == null ? "" : ", " + graded.party())
                    + (counts.isEmpty() ? "" : " (shown: " + counts + ")")));
        }
        return lines;
    }

    private static String shown(@Nullable JsonNode value) {
        return value == null || value.isNull() ? "nothing" : value.isString() ? value.asString() : value.toString();
    }

    private static String shortened(String id) {
        return id.length() < 64 ? id : id.substring(0, 12) + id.substring(64);
    }
}
