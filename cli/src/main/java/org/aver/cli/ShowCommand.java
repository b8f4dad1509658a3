package org.aver.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.aver.cli.page.ArticlePage;
import org.aver.cli.page.DecisionLines;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.core.json.ReadingJson;
import org.aver.ledger.Kept;
import org.aver.ledger.LedgerException;
import org.aver.ledger.decision.Decision;
import org.aver.ledger.decision.Standing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows one kept article. */
@Command(name = "show", sortOptions = false, description = "Shows one kept article, something in it, or a decision.", footer = {
        "",
        "Examples:", "  aver show 0f1e2d", "  aver show 0f1e2d3c4b5a.s700",
        "  aver show --original 0f1e2d > page.html"})
final class ShowCommand implements Callable<Integer> {
    private static final int KEY_DIGITS = 12;

    @ParentCommand private @Nullable Aver aver;

    @Parameters(paramLabel = "ID", description = "The article's id or the first digits of its key, or a statement's or figure's id.") private String id = "";

    @ArgGroup private Form form = new Form();

    @Mixin private PastOption past = new PastOption();

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
        try (var ledger = past.of(ledgerOption.openExisting(console))) {
            if (id.matches("([0-9a-f]{12,64}\\.)?d[0-9]+")) {
                ledger.standings(id).forEach(standing -> DecisionLines.print(standing, aver.screen()));
                return 0;
            }
            Kept kept = ledger.show(id).orElseThrow(() -> new LedgerException(ledgerOption.name(console)
                    + ": keeps no article, statement or figure " + id));
            if (form.original) {
                console.out().write(ledger.original(kept.key()));
            } else if (form.json) {
                console.out().println(ReadingJson.write(kept.reading()));
            } else {
                print(kept, ledger.standings(kept), aver.screen());
            }
        }
        return 0;
    }

    private void print(Kept kept, List<Standing> standings, Screen screen) {
        int dot = id.lastIndexOf('.');
        boolean isInner = dot > 0 && kept.key().startsWith(id.substring(0, dot)) && !id.equals(kept.article().id());
        if (isInner) {
            ArticlePage.printOnly(kept.reading(), id.substring(dot + 1), screen);
        } else {
            ArticlePage.print(kept.reading(), screen);
        }
        String inner = isInner ? id.substring(dot + 1) : null;
        List<Standing> shown = standings.stream().filter(s -> inner == null || isAbout(s, inner, standings)).toList();
        if (!shown.isEmpty()) {
            screen.blank();
            screen.line(new Run("What people decided", Style.HEADING));
            shown.forEach(standing -> DecisionLines.print(standing, screen));
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

    /** Whether a decision is about that entry, or about a decision that is. */
    private static boolean isAbout(Standing standing, String inner, List<Standing> all) {
        Decision decision = standing.decided().decision();
        return inner.equals(standing.now()) || inner.equals(decision.inner()) || all.stream().anyMatch(
                s -> !s.equals(standing) && s.decided().id().equals(decision.subject()) && isAbout(s, inner, all));
    }
}
