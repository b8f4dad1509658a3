package org.aver.cli.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aver.cli.terminal.Run;
import org.aver.cli.terminal.Safe;
import org.aver.cli.terminal.Screen;
import org.aver.cli.terminal.Style;
import org.aver.compare.Report;
import org.aver.compare.source.Chain;
import org.aver.compare.source.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a report through whom, to the ultimate source.
 *
 * @param speakers   names, the outlet first, the ultimate source last; private persons without theirs
 * @param isNamed    whether the ultimate source is named and so can be counted as one
 * @param statements ids
 */
public record ChainLines(List<String> speakers, boolean isNamed, List<String> statements) {
    private static final String PRIVATE = "a person who holds no office";

    public ChainLines {
        speakers = List.copyOf(speakers);
        statements = List.copyOf(statements);
    }

    /**
     * Each chain once, in the order in which they speak first.
     *
     * @param owner the agency whose text the report carries, or null
     */
    public static List<ChainLines> of(Report report, @Nullable String owner) {
        Map<List<String>, List<Chain>> once = new LinkedHashMap<>();
        for (Chain chain : Chain.of(report, owner)) {
            once.computeIfAbsent(chain.speakers().stream().map(ChainLines::name).toList(), k -> new ArrayList<>())
                    .add(chain);
        }
        return once.entrySet().stream()
                .map(e -> new ChainLines(e.getKey(), e.getValue().getFirst().ultimate().isNamed(),
                        e.getValue().stream().map(Chain::statement).toList()))
                .toList();
    }

    private static String name(Speaker speaker) {
        return speaker.isNamed() && !speaker.speaksAs() ? PRIVATE : speaker.name();
    }

    static void print(List<ChainLines> chains, Screen screen) {
        for (ChainLines chain : chains) {
            int many = chain.statements().size();
            screen.flow(4, 6, List.of(new Run(Safe.line(String.join(" → ", chain.speakers())), Style.SOURCE),
                    new Run(" · " + many + (many == 1 ? " statement" : " statements")
                            + (chain.isNamed() ? "" : ", nobody named at the end"), Style.NOTE)));
        }
    }
}
