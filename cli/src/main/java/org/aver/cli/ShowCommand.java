package org.aver.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.aver.cli.page.ArticlePage;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.core.json.ReadingJson;
import org.aver.ledger.Kept;
import org.aver.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows one kept article. */
@Command(name = "show", sortOptions = false, description = "Shows one kept article, statement or figure.", footer = {"",
        "Examples:", "  aver show 0f1e2d", "  aver show 0f1e2d3c4b5a.s700",
        "  aver show --original 0f1e2d > page.html"})
final class ShowCommand implements Callable<Integer> {
    private static final int KEY_DIGITS = 12;

    @ParentCommand private @Nullable Aver aver;

    @Parameters(paramLabel = "ID", description = "The article's id or the first digits of its key, or a statement's or figure's id.") private String id = "";

    @ArgGroup private Form form = new Form();

    @Mixin private LedgerOption ledgerOption = new LedgerOption();

    /** At most one of them. */
    static final class Form {
        @Option(names = "--json", description = "The article's reading as one line of JSON.") private boolean json;

        @Option(names = "--original", description = "The bytes as they came.") private boolean original;
    }

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        Console console = aver.console();
        try (var ledger = ledgerOption.openExisting(console)) {
            Kept kept = ledger.show(id).orElseThrow(() -> new LedgerException(ledgerOption.name(console)
                    + ": keeps no article, statement or figure " + id));
            if (form.original) {
                console.out().write(ledger.original(kept.key()));
            } else if (form.json) {
                console.out().println(ReadingJson.write(kept.reading()));
            } else {
                print(kept, aver.screen());
            }
        }
        return 0;
    }

    private void print(Kept kept, Screen screen) {
        int dot = id.lastIndexOf('.');
        boolean isInner = dot > 0 && kept.key().startsWith(id.substring(0, dot)) && !id.equals(kept.article().id());
        if (isInner) {
            ArticlePage.printOnly(kept.reading(), id.substring(dot + 1), screen);
        } else {
            ArticlePage.print(kept.reading(), screen);
        }
        screen.blank();
        screen.line(new Run("Kept " + kept.keptAt() + " as " + kept.key().substring(0, KEY_DIGITS) + ", read by "
                + String.join(", then ", kept.readers()), Style.NOTE));
        if (kept.revises() != null) {
            screen.line(new Run("Revises " + kept.revises().substring(0, KEY_DIGITS), Style.NOTE));
        }
        if (kept.revisedBy() != null) {
            screen.line(new Run("Revised by " + kept.revisedBy().substring(0, KEY_DIGITS), Style.WARNING));
        }
    }
}
