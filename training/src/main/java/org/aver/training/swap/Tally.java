package org.aver.training.swap;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Comparisons summed. One thread. */
public final class Tally {
    private final Map<Difference, Integer> differences = new EnumMap<>(Difference.class);
    private int readings;
    private int statements;
    private int equal;

    public void add(Comparison comparison) {
        readings++;
        statements += comparison.statements();
        equal += comparison.equal();
        comparison.pairs().forEach(p -> p.differences().forEach(d -> differences.merge(d, 1, Integer::sum)));
    }

    /** Per cent of the statements that both readings have alike; 100 where there are none. */
    public double share() {
        return statements == 0 ? 100 : 100.0 * equal / statements;
    }

    public int statements() {
        return statements;
    }

    /** One line: readings, statements, the share that is equal, and in what the others differ. */
    @Override
    public String toString() {
        String kinds = differences.entrySet().stream().map(e -> e.getKey().label() + " " + e.getValue())
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "%d readings, %d statements, equal %.2f %%%s", readings, statements, share(),
                kinds.isEmpty() ? "" : "; different: " + kinds);
    }
}
