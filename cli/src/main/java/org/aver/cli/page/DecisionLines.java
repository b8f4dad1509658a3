package org.aver.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.core.words.Wording;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.Decision;
import org.aver.ledger.decision.Standing;
import org.aver.ledger.decision.Told;
import org.aver.ledger.decision.Verdict;

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
        Told.of(decided).forEach(line -> value(screen, line.name(), line.value()));
        screen.flow(2 * INDENT, 2 * INDENT, List.of(new Run(d.by() + ", " + decided.at() + ": ", Style.NOTE), Run.of(d
                .reason())));
    }

    private static void value(Screen screen, String name, String value) {
        screen.flow(2 * INDENT, 3 * INDENT, List.of(new Run(name + ": ", Style.NOTE), new Run(value, Style.FIGURE)));
    }
}
