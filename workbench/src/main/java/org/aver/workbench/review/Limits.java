package org.aver.workbench.review;

import java.util.List;
import java.util.Set;
import org.aver.ledger.decision.Kind;
import org.aver.workbench.shelf.Holding;

/**
 * What the queue is limited to.
 *
 * @param within articles, in their order
 * @param state  "open" (waits for whoever asks), "second" (one has judged it, another must), "done", or "all"
 * @param least  the least score; above 0 only what has a score is meant
 * @param who    whoever asks; what this person has judged does not wait for them
 */
public record Limits(List<Holding> within, Set<Kind> kinds, String state, double least, String who) {
    /** The states that a queue can be limited to, the usual one first. */
    public static final List<String> STATES = List.of("open", "second", "done", "all");

    public Limits {
        within = List.copyOf(within);
        kinds = Set.copyOf(kinds);
    }

    /** The same for things of every state. */
    public Limits ofAllStates() {
        return new Limits(within, kinds, "all", least, who);
    }

    /** @param people how many must agree */
    boolean holds(Line line, int people) {
        if (!kinds.contains(line.kind()) || line.score() < least) {
            return false;
        }
        boolean isDone = line.talk().isSettled(people);
        return switch (state) {
            case "done" -> isDone;
            case "second" -> !isDone && line.talk().judged() != null;
            case "all" -> true;
            default -> !isDone && (people == 1 || !line.talk().isJudgedBy(who));
        };
    }
}
