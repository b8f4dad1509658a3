package org.aver.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.aver.cli.page.DecisionLines;
import org.aver.cli.page.DifferenceLines;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.core.Reading;
import org.aver.ledger.Kept;
import org.aver.ledger.Ledger;
import org.aver.ledger.LedgerException;
import org.aver.ledger.Summary;
import org.aver.ledger.decision.Standing;
import org.aver.ledger.decision.Thing;
import org.aver.ledger.difference.Difference;
import org.aver.reader.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows what this version of the reader would change. */
@Command(name = "diff", sortOptions = false, description = "Shows what a new reading by this version changes, and which decisions it would lose.", footer = {
        "", "Nothing is kept without --accept. Older readings stay in the ledger either way.", "", "Examples:",
        "  aver diff --reader", "  aver diff --reader 0f1e2d3c4b5a", "  aver diff --reader --accept"})
final class DiffCommand implements Callable<Integer> {
    @ParentCommand private @Nullable Aver aver;

    // said in full: other differences may come to be shown
    @SuppressWarnings("UnusedVariable") // picocli sets it, and refuses the command without it
    @Option(names = "--reader", required = true, description = "Read again with this version's reader.") private boolean reader;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Articles (default: all).") private List<String> ids = new ArrayList<>();

    @Option(names = "--accept", description = "Keep the new readings.") private boolean accept;

    @Mixin private LedgerOption ledgerOption = new LedgerOption();

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        Screen screen = aver.screen();
        int[] counts = new int[3];
        try (var ledger = ledgerOption.openExisting(aver.console()); var present = Reader.open()) {
            for (String id : ids.isEmpty() ? all(ledger) : ids) {
                Kept kept = ledger.show(id).orElseThrow(() -> new LedgerException(ledgerOption.name(aver.console())
                        + ": keeps no article " + id));
                Reading now = present.read(kept.article());
                List<Difference> differences = Difference.between(kept.reading(), now);
                List<Standing> lost = lost(ledger, kept, now);
                counts[0]++;
                counts[1] += differences.isEmpty() ? 0 : 1;
                counts[2] += lost.size();
                DifferenceLines.print(kept.key(), kept.reading(), now, differences, screen);
                lost.forEach(standing -> DecisionLines.print(standing, screen));
                if (accept) {
                    ledger.add(now);
                }
            }
            screen.line(new Run(counts[1] + " of " + counts[0] + " readings would change, " + counts[2]
                    + " decisions would lose what they are about. " + (accept
                            ? "The new readings are kept."
                            : "Nothing was kept (--accept keeps them)."),
                    Style.HEADING));
        }
        return 0;
    }

    private static List<String> all(Ledger ledger) {
        return ledger.list().stream().filter(s -> !s.sealed()).map(Summary::key).toList();
    }

    /** Decisions that hold on to the reading kept and would not to the new one. */
    private static List<Standing> lost(Ledger ledger, Kept kept, Reading now) {
        List<Standing> before = ledger.standings(kept);
        if (before.isEmpty()) {
            return List.of();
        }
        List<Thing> things = Thing.of(now);
        return before.stream().filter(s -> !s.isLost() && s.now() != null)
                .map(s -> Standing.of(s.decided(), s.inForce(), now,
                        things))
                .filter(Standing::isLost).toList();
    }
}
