package org.aver.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.core.words.Wording;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.Decision;
import org.aver.ledger.decision.Decision.Graded;
import org.aver.ledger.decision.Standing;
import org.aver.ledger.decision.Verdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Decisions for people: what was said of what, the machine's value beside the person's, who, when and why. */
public final class DecisionLines {
    private static final int INDENT = 2;

    private DecisionLines() {
    }

    /** Prints one decision. */
    public static void print(Decided decided, Screen screen) {
        print(decided, List.of(), screen);
    }

    /** Prints one decision and whether it still holds. */
    public static void print(Standing standing, Screen screen) {
        var notes = new ArrayList<Run>();
        if (!standing.inForce()) {
            notes.add(new Run(" · undone", Style.WARNING));
        }
        if (standing.isLost()) {
            notes.add(new Run(" · its words are found no more", Style.WARNING));
        } else if (hasMoved(standing)) {
            notes.add(new Run(" · now " + standing.now(), Style.NOTE));
        }
        print(standing.decided(), notes, screen);
    }

    private static boolean hasMoved(Standing standing) {
        Decision decision = standing.decided().decision();
        return decision.verdict() != Verdict.ADD && standing.now() != null && !standing.now().equals(decision.inner());
    }

    private static void print(Decided decided, List<Run> notes, Screen screen) {
        Decision d = decided.decision();
        var head = new ArrayList<Run>(
                List.of(new Run(decided.id(), Style.NOTE), new Run("  " + Wording.label(d.verdict()),
                        Style.CUE), new Run("  " + decided.about(), Style.SOURCE)));
        head.addAll(notes);
        screen.flow(INDENT, 2 * INDENT, head);
        if (d.quote() != null) {
            value(screen, "words", "“" + d.quote().exact() + "”");
        }
        d.human()
                .forEach((field, human) -> value(screen, field, shown(d.machine().get(field)) + " read, " + shown(human)
                        + " set"));
        if (d.verdict() != Verdict.CORRECT && !d.machine().isEmpty() && d.machine().size() <= 3) {
            d.machine().forEach((field, machine) -> value(screen, field, shown(machine) + " read"));
        }
        if (d.citation() != null) {
            value(screen, "source", d.citation());
        }
        if (!d.others().isEmpty()) {
            value(screen, "with", d.others().stream().map(DecisionLines::shortened).collect(Collectors.joining(", ")));
        }
        for (int i = 0; i < d.parts().size(); i++) {
            value(screen, decided.id() + "-" + (i + 1), d.parts().get(i));
        }
        Graded graded = d.graded();
        if (graded != null) {
            value(screen, graded.scheme(),
                    graded.value() + (graded.party() == null ? "" : ", " + graded.party()) + (graded
                            .evidence().isEmpty()
                                    ? ""
                                    : " (shown: " + graded.evidence().entrySet().stream().map(e -> e.getKey().replace(
                                            '_', ' ') + " " + e.getValue()).collect(Collectors.joining(", ")) + ")"));
        }
        screen.flow(2 * INDENT, 2 * INDENT, List.of(new Run(d.by() + ", " + decided.at() + ": ", Style.NOTE), Run.of(d
                .reason())));
    }

    private static void value(Screen screen, String name, String value) {
        screen.flow(2 * INDENT, 3 * INDENT, List.of(new Run(name + ": ", Style.NOTE), new Run(value, Style.FIGURE)));
    }

    private static String shown(@Nullable JsonNode value) {
        return value == null || value.isNull() ? "nothing" : value.isString() ? value.asString() : value.toString();
    }

    private static String shortened(String id) {
        return id.length() < 64 ? id : id.substring(0, 12) + id.substring(64);
    }
}
