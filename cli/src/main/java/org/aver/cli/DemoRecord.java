package org.aver.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aver.cli.page.DecisionLines;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.core.Figure;
import org.aver.export.Export;
import org.aver.ledger.Kept;
import org.aver.ledger.Ledger;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.Request;
import org.aver.ledger.decision.Standing;
import org.aver.ledger.decision.Verdict;

/** The demo's last part: a decision and its undo, and a glimpse of every export. */
final class DemoRecord {
    private static final String PERSON = "A. Lund (invented)";
    private static final int GLIMPSE = 2;
    private static final int CUT = 70; // characters of a line

    private DemoRecord() {
    }

    /** Decides once: a demo that is run again shows what it decided the first time. */
    static void show(Ledger ledger, String key, Screen screen) {
        Kept kept = ledger.show(key).orElseThrow();
        if (ledger.decisions().isEmpty()) {
            Figure figure = kept.reading().figures().getFirst();
            String id = key.substring(0, 12) + "." + figure.id();
            Decided decided = ledger.decide(Request.of(Verdict.CORRECT, id, PERSON, "the later edition prints 23").with(
                    new TreeMap<>(Map.of("low", "23"))));
            ledger.decide(Request.of(Verdict.UNDO, decided.id(), PERSON, "that was another town"));
        }
        List<Standing> standings = ledger.standings(kept);
        screen.rule();
        screen.line(new Run("What people decide stands beside what was read; undoing is a decision too", Style.TITLE));
        screen.blank();
        standings.forEach(standing -> DecisionLines.print(standing, screen));
        screen.rule();
        screen.line(new Run("The same record for other programs (aver export --as FORM)", Style.TITLE));
        for (Export.As as : Export.As.values()) {
            var out = new ByteArrayOutputStream();
            new Export(as, null, true).write(ledger, out);
            glimpse(as.label(), as != Export.As.PARQUET, out, screen); // its bytes are for programs
        }
        var out = new ByteArrayOutputStream();
        Export.write(new ComparisonTable(new Together().stories(Reports.in(ledger)), true),
                Export.tabular(Export.As.CSV), out);
        glimpse("csv of comparisons", true, out, screen);
    }

    private static void glimpse(String form, boolean isText, ByteArrayOutputStream out, Screen screen) {
        screen.blank();
        screen.line(new Run(form, Style.HEADING), new Run("  " + out.size() + " bytes", Style.NOTE));
        if (isText) {
            out.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).limit(GLIMPSE)
                    .map(line -> line.length() <= CUT ? line : line.substring(0, CUT) + " …")
                    .forEach(line -> screen.flow(2, 4, List.of(Run.of(line))));
        }
    }
}
