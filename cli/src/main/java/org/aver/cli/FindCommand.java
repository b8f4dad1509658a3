package org.aver.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.aver.cli.page.MaskedHit;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.core.Mask;
import org.aver.core.Span;
import org.aver.core.Text;
import org.aver.core.json.Json;
import org.aver.ledger.Hit;
import org.aver.ledger.Ledger;
import org.aver.ledger.Query;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Finds kept articles by their words. */
@Command(name = "find", sortOptions = false, description = "Finds sentences by their words, and says who says them.", footer = {
        "", "All words must occur in the title or text, whatever their case and accents. Words in double quotes are",
        "a phrase; no other sign has a meaning. Before words that begin with a hyphen stands --.",
        "Names of private persons and victims are withheld here; the article's own page (aver show) has them.", "",
        "Examples:",
        "  aver find hospital bodies", "  aver find '\"defence ministry\" denied'", "  aver find --prefix evacuat",
        "  aver find -- -5"})
final class FindCommand implements Callable<Integer> {
    @ParentCommand private @Nullable Aver aver;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "The words to look for.") private List<String> words = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "The most articles shown (default: 10)") private int limit;

    @Option(names = "--prefix", description = "Also find longer words that begin with these.") private boolean prefix;

    @Option(names = "--json", description = "One JSON object a line.") private boolean json;

    @Mixin private PastOption past = new PastOption();

    @Mixin private LedgerOption ledgerOption = new LedgerOption();

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        Console console = aver.console();
        if (limit < 1) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "--limit must be at least 1, not "
                    + limit);
        }
        String query = String.join(" ", words);
        List<Hit> hits;
        try (var ledger = past.of(ledgerOption.openExisting(console))) {
            hits = ledger.find(new Query(query, limit, prefix)).stream().map(hit -> masked(ledger, hit)).toList();
        }
        Screen screen = aver.screen();
        for (Hit hit : hits) {
            if (json) {
                console.out().println(Json.mapper().writeValueAsString(hit));
            } else {
                print(screen, hit);
            }
        }
        if (hits.isEmpty()) {
            aver.warn("nothing in " + ledgerOption.name(console) + " holds all of: " + query);
        }
        return 0;
    }

    private static Hit masked(Ledger ledger, Hit hit) {
        return ledger.show(hit.articleKey()).map(kept -> MaskedHit.of(hit, Mask.of(kept.reading()))).orElse(hit);
    }

    private static void print(Screen screen, Hit hit) {
        screen.line(new Run(Objects.requireNonNullElse(hit.title(), "(without a title)"), Style.TITLE));
        var note = new ArrayList<String>();
        if (hit.publisher() != null) {
            note.add(hit.publisher());
        }
        if (hit.published() != null) {
            note.add(hit.published().value().replace('T', ' '));
        }
        note.add(hit.articleKey().substring(0, 12));
        screen.line(new Run(String.join(" · ", note), Style.NOTE));
        if (hit.span() != null) {
            screen.flow(2, 2, passage(hit));
        }
        for (Hit.Said said : hit.statements()) {
            var runs = new ArrayList<Run>();
            runs.add(new Run("↳ ", Style.NOTE));
            runs.add(new Run(said.source() == null ? "hearsay" : said.source(), Style.SOURCE));
            runs.add(new Run("  " + said.cue(), Style.CUE));
            runs.add(new Run("  " + said.id(), Style.NOTE));
            screen.flow(4, 6, runs);
        }
        screen.blank();
    }

    private static List<Run> passage(Hit hit) {
        Text text = Text.of(hit.passage());
        var runs = new ArrayList<Run>();
        int at = 0;
        for (Span found : hit.highlights()) {
            runs.add(Run.of(text.slice(new Span(at, found.start()))));
            runs.add(new Run(text.slice(found), Style.FOUND));
            at = found.end();
        }
        runs.add(Run.of(text.slice(new Span(at, text.length()))));
        return runs;
    }
}
