package org.aver.cli.page;

import java.util.List;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.core.Reading;
import org.aver.core.Text;
import org.aver.ledger.difference.Difference;

/** What differs between two readings of an article, for people. */
public final class DifferenceLines {
    private static final int INDENT = 2;
    private static final int KEY = 12;

    private DifferenceLines() {
    }

    /** Prints nothing where nothing differs. */
    public static void print(String key, Reading older, Reading newer, List<Difference> differences, Screen screen) {
        if (differences.isEmpty()) {
            return;
        }
        Text text = Text.of(newer.article().text());
        screen.line(new Run(key.substring(0, KEY), Style.TITLE), new Run("  " + older.reader() + " → " + newer.reader(),
                Style.NOTE));
        for (Difference d : differences) {
            String words = "“" + text.slice(d.span()) + "”";
            if (d.after() == null) {
                line(screen, "− ", d.kind() + " " + d.before(), words);
            } else if (d.before() == null) {
                line(screen, "+ ", d.kind() + " " + d.after(), words);
            } else {
                line(screen, "± ", d.kind() + " " + d.after(), words);
                d.changes().forEach(
                        c -> screen.flow(3 * INDENT, 4 * INDENT, List.of(new Run(c.field() + ": ", Style.NOTE), Run
                                .of(c.before() + " → " + c.after()))));
            }
        }
        screen.blank();
    }

    private static void line(Screen screen, String sign, String what, String words) {
        screen.flow(INDENT, 2 * INDENT,
                List.of(new Run(sign, Style.CUE), new Run(what.toLowerCase(java.util.Locale.ROOT)
                        + "  ", Style.NOTE), Run.of(words)));
    }
}
