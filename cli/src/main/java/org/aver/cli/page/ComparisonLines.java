package org.aver.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Safe;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.compare.clash.Comparison;
import org.aver.compare.clash.Comparison.Side;
import org.aver.core.words.Wording;

/** One comparison for people: what kind, why, and both sentences with who says them where. */
public final class ComparisonLines {
    private static final int INDENT = 2;

    private ComparisonLines() {
    }

    public static void print(Comparison c, Screen screen) {
        var head = new ArrayList<Run>();
        if (c.isPossible()) {
            head.add(new Run("possible: ", Style.WARNING));
        }
        head.add(new Run(Wording.label(c.kind()), Style.HEADING));
        head.add(new Run(" · " + Wording.label(c.between())
                + (c.inside() == null ? "" : " · inside one report: " + Wording.label(c.inside()))
                + (c.differs().isEmpty()
                        ? ""
                        : " · differ in " + String.join(", ", c.differs().stream().map(Wording::label).toList())),
                Style.NOTE));
        screen.flow(0, INDENT, head);
        screen.flow(INDENT, INDENT, List.of(Run.of(Safe.line(c.why()))));
        side(c.first(), screen);
        if (!c.second().equals(c.first())) {
            side(c.second(), screen);
        }
        screen.blank();
    }

    private static void side(Side side, Screen screen) {
        screen.flow(2 * INDENT, 3 * INDENT, List.of(new Run(Safe.line(side.speaker()), Style.SOURCE),
                new Run(": " + Safe.line(side.sentence()), Style.PLAIN)));
        String published = side.published() == null ? "undated" : side.published().replace('T', ' ');
        screen.flow(3 * INDENT, 3 * INDENT, List.of(new Run(Safe.line(side.outlet()) + " · "
                + Objects.requireNonNullElse(published, "") + " · " + side.article()
                + (side.claim().isEmpty() ? "" : "." + side.claim()), Style.NOTE)));
    }
}
