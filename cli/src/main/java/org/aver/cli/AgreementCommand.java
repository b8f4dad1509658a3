package org.aver.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Screen.Cell;
import org.aver.cli.terminal.Style;
import org.aver.ledger.agreement.Agreement;
import org.aver.ledger.decision.History;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** How far people agree. */
@Command(name = "agreement", sortOptions = false, description = "Prints how far people agree, field by field (Krippendorff's alpha).", footer = {
        "", "Only what two people or more decided on counts; - stands where no value varies.", "", "Examples:",
        "  aver agreement", "  aver agreement --by \"A. Lund\" --by \"B. Sorn\""})
final class AgreementCommand implements Callable<Integer> {
    @ParentCommand private @Nullable Aver aver;

    @Option(names = "--by", paramLabel = "NAME", description = "Only these people (default: all).") private List<String> people = new ArrayList<>();

    @Mixin private PastOption past = new PastOption();

    @Mixin private LedgerOption ledgerOption = new LedgerOption();

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        Screen screen = aver.screen();
        try (var ledger = past.of(ledgerOption.openExisting(aver.console()))) {
            row(screen, Style.NOTE, "field", "level", "things", "alpha");
            for (Agreement line : Agreement.of(new History(ledger.decisions()), people)) {
                row(screen, Style.PLAIN, line.field(), line.level().label(), Integer.toString(line.units()),
                        line.alpha()
                                .isPresent() ? String.format(Locale.ROOT, "%.3f", line.alpha().getAsDouble()) : "-");
            }
        }
        return 0;
    }

    private static void row(Screen screen, Style style, String field, String level, String units, String alpha) {
        int left = screen.width() - 28;
        screen.row(List.of(new Cell(new Run(field, style), left), new Cell(new Run(level, style), 10),
                new Cell(new Run(units,
                        style), 10),
                new Cell(new Run(alpha, style), 8)));
    }
}
