package org.aver.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.aver.cli.page.DecisionLines;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.ledger.LedgerException;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.Kind;
import org.aver.ledger.decision.Request;
import org.aver.ledger.decision.Scheme;
import org.aver.ledger.decision.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Keeps what a person says of an entry. */
@Command(name = "decide", sortOptions = false, description = "Keeps what a person says of an entry, beside what the reader read.", footer = {
        "",
        "ID is an article, something in it (0f1e2d3c4b5a.s700, .f, .i, .v, .p, .t, .a), a decision (d12), or - for what",
        "stands in no kept article. VERDICT is add, confirm, correct, reject, insufficient, merge, split, grade,",
        "reliability, credibility or comment. A grade without --value shows the counts that its scheme asks for.", "",
        "Examples:", "  aver decide 0f1e2d3c4b5a.f98 confirm --by \"A. Lund\" --reason \"as printed\"",
        "  aver decide 0f1e2d3c4b5a.f98 correct --set low=22 --set bound=at_least --by ... --reason ...",
        "  aver decide 0f1e2d3c4b5a add --kind figure --mark \"span=nine people\" --set measure=killed --by ... --reason ...",
        "  aver decide - add --kind incident --source \"court file 12\" --set type=shelling --by ... --reason ...",
        "  aver decide 0f1e2d3c4b5a.i98 merge --with 89fcfbd15c81.i40 --by ... --reason ...",
        "  aver decide 0f1e2d3c4b5a.i98 grade --scheme airwars.tsv --party \"the army\" --value fair --by ... --reason ..."})
final class DecideCommand implements Callable<Integer> {
    @ParentCommand private @Nullable Aver aver;

    @Parameters(index = "0", paramLabel = "ID", description = "What it is about.") private String id = "";

    @Parameters(index = "1", paramLabel = "VERDICT", description = "What is said of it.") private Verdict verdict = Verdict.COMMENT;

    @Mixin private WhoOptions who = new WhoOptions();

    @Option(names = "--set", paramLabel = "FIELD=VALUE", description = "A field's right value (correct, add).") private Map<String, String> values = new LinkedHashMap<>();

    @Option(names = "--field", paramLabel = "FIELD", description = "Only this field is meant (confirm, reject, insufficient).") private List<String> fields = new ArrayList<>();

    @Option(names = "--kind", paramLabel = "KIND", description = "statement, figure, victim or incident (add).") private @Nullable Kind kind;

    @Option(names = "--mark", paramLabel = "ROLE=WORDS", description = "The words it was read from: span, or source, cue and content (add).") private Map<String, String> marks = new LinkedHashMap<>();

    @Option(names = "--source", paramLabel = "TEXT", description = "The outside source it was entered from (add).") private @Nullable String citation;

    @Option(names = "--with", paramLabel = "ID", description = "What it is one with (merge).") private List<String> others = new ArrayList<>();

    @Option(names = "--into", paramLabel = "TEXT", description = "A part it falls into (split).") private List<String> parts = new ArrayList<>();

    @Option(names = "--scheme", paramLabel = "FILE", description = "The scale (grade, reliability, credibility).") private @Nullable Path scheme;

    @Option(names = "--value", paramLabel = "VALUE", description = "The value on that scale.") private @Nullable String grade;

    @Option(names = "--party", paramLabel = "NAME", description = "To whom the grade belongs.") private @Nullable String party;

    @Mixin private LedgerOption ledgerOption = new LedgerOption();

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        Screen screen = aver.screen();
        try (var ledger = ledgerOption.openExisting(aver.console())) {
            Scheme loaded = scheme == null ? null : load(scheme);
            if (verdict == Verdict.GRADE && loaded != null && grade == null) {
                screen.line(Run.of("Asked by " + loaded.name() + (party == null ? "" : ", for " + party) + ":"));
                ledger.evidence(id, loaded, party)
                        .forEach((name, count) -> screen.line(new Run("  " + name.replace('_', ' ')
                                + ": ", Style.NOTE), new Run(count.toString(), Style.FIGURE)));
                screen.line(Run
                        .of("Values: " + String.join(", ", loaded.values().stream().map(Scheme.Value::name).toList())));
                return 0;
            }
            Decided decided = ledger.decide(new Request(verdict, id.equals("-") ? null : id, kind, new TreeMap<>(marks),
                    citation, new TreeMap<>(values), fields, others, parts, loaded, grade, party, who.by(),
                    who.reason()));
            screen.line(Run.of("Kept as " + decided.id() + ":"));
            DecisionLines.print(decided, screen);
        }
        return 0;
    }

    private static Scheme load(Path file) {
        try {
            return Scheme.load(file);
        } catch (IOException e) {
            throw new LedgerException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
