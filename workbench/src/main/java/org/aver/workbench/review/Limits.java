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
 * @param isByScore whether what was read least surely comes first; then only statements are meant, which alone have a score
 * @param who    whoever asks; what this person has judged does not wait for them
 */
public record Limits(List<Holding> within, Set<Kind> kinds, String state, double least, boolean isByScore,
        String who) {
    /** The states that a queue can be limited to, the usual one first. */
    public static final List<String> STATES = List.of("open", "second", "done", "all");

    public Limits {
        within = List.copyOf(within);
        kinds = Set.copyOf(kinds);
    }

    /** The same for things of every state. */
    public Limits ofAllStates() {
        return new Limits(within, kinds, "all", least, isByScore, who);
    }

    /** Whether only what somebody judged is meant. */
    boolean isOfJudged() {
        return state.equals("done") || state.equals("second");
    }

    /** Whether an article of whose things nobody said anything may have some; cheaper than looking into it. */
    boolean mayHold(Holding holding) {
        return !isOfJudged() && kinds.stream().anyMatch(k -> switch (k) {
            case STATEMENT -> !holding.said().isEmpty();
            case FIGURE -> !holding.counts().isEmpty();
            case INCIDENT -> holding.incidents() > 0;
            case VICTIM -> holding.victims() > 0;
            case PLACE, TIME, ACTOR -> false;
        }) && (least == 0 || holding.said().stream().anyMatch(s -> s.score() >= least));
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
