package org.aver.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.aver.cli.page.DecisionLines;
import org.aver.cli.terminal.Screen;
import org.aver.core.json.Json;
import org.aver.ledger.decision.Standing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists decisions and where they stand now. */
@Command(name = "decisions", sortOptions = false, description = "Lists what people decided, and where it stands in the newest readings.", footer = {
        "", "A decision follows its words into new readings and revised articles; --lost lists those that cannot.", "",
        "Examples:", "  aver decisions", "  aver decisions d12", "  aver decisions --lost --json"})
final class DecisionsCommand implements Callable<Integer> {
    @ParentCommand private @Nullable Aver aver;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "One decision, with what was said of it.") private @Nullable String id;

    @Option(names = "--lost", description = "Only those whose words or entry are found no more.") private boolean lost;

    @Option(names = "--by", paramLabel = "NAME", description = "Only this person's.") private @Nullable String by;

    @Option(names = "--json", description = "One JSON object a line.") private boolean json;

    @Mixin private PastOption past = new PastOption();

    @Mixin private LedgerOption ledgerOption = new LedgerOption();

    @Override
    public Integer call() {
        Aver aver = Objects.requireNonNull(this.aver);
        Screen screen = aver.screen();
        try (var ledger = past.of(ledgerOption.openExisting(aver.console()))) {
            List<Standing> all = id == null ? ledger.standings() : ledger.standings(id);
            for (Standing standing : all) {
                boolean isWanted = (!lost || standing.isLost())
                        && (by == null || by.equals(standing.decided().decision().by()));
                if (isWanted && json) {
                    aver.console().out().println(Json.mapper().writeValueAsString(standing));
                } else if (isWanted) {
                    DecisionLines.print(standing, screen);
                }
            }
        }
        return 0;
    }
}
