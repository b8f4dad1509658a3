package org.aver.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Screen.Cell;
import org.aver.cli.terminal.Style;
import org.aver.core.Mask;
import org.aver.core.json.Json;
import org.aver.ledger.Ledger;
import org.aver.ledger.Summary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists what is kept. */
@Command(name = "list", sortOptions = false, description = "Lists all kept articles in the order of keeping.", footer = {
        "", "Names of private persons and victims are withheld here; the article's own page (aver show) has them.", "",
        "Examples:", "  aver list", "  aver list --json --ledger north.db"})
final class ListCommand implements Callable<Integer> {
    private static final int KEY = 14;
    private static final int DAY = 12;
    private static final int COUNT = 5;

    @ParentCommand private @Nullable Aver aver;

    @Option(names = "--json", description = "One JSON object a line.") private boolean json;

    @Mixin private PastOption past = new PastOption();

    @Mixin private LedgerOption ledgerOption = new LedgerOption();

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        Console console = aver.console();
        Screen screen = aver.screen();
        try (var ledger = past.of(ledgerOption.openExisting(console))) {
            if (!json) {
                row(screen, Style.NOTE, "key", "published", "said", "figs", "publisher", "title");
            }
            ledger.list(kept -> {
                Summary summary = masked(ledger, kept);
                if (json) {
                    console.out().println(Json.mapper().writeValueAsString(summary));
                } else {
                    row(screen, summary);
                }
            });
        }
        return 0;
    }

    /** A list is no article's own page: private persons' names are withheld. */
    private static Summary masked(Ledger ledger, Summary s) {
        String title = s.title();
        return s.sealed() || title == null
                ? s
                : new Summary(s.key(), s.id(), ledger.show(s.key()).map(k -> Mask.of(k.reading()).hide(title))
                        .orElseThrow(), s.publisher(), s.published(), s.statements(), s.figures(), s.keptAt(), false);
    }

    private static void row(Screen screen, Summary s) {
        row(screen, Style.PLAIN, s.key().substring(0, 12),
                s.published() == null ? "" : s.published().value().substring(0, 10), Integer.toString(s.statements()),
                Integer.toString(s.figures()), Objects.requireNonNullElse(s.publisher(), ""),
                s.sealed() ? "(sealed)" : Objects.requireNonNullElse(s.title(), "(without a title)"));
    }

    private static void row(Screen screen, Style style, String key, String day, String statements, String figures,
            String publisher, String title) {
        int left = screen.width() - KEY - DAY - 2 * COUNT;
        if (left < 20) { // a narrow screen shows the two that matter
            screen.row(List.of(new Cell(new Run(key, Style.NOTE), KEY), new Cell(new Run(title, style),
                    screen.width() - KEY)));
            return;
        }
        int outlet = left / 3;
        screen.row(List.of(new Cell(new Run(key, Style.NOTE), KEY), new Cell(new Run(day, style), DAY),
                new Cell(new Run(statements, style), COUNT), new Cell(new Run(figures, style), COUNT),
                new Cell(new Run(publisher, style), outlet - 2), new Cell(Run.of(""), 2),
                new Cell(new Run(title, style), left - outlet)));
    }
}
