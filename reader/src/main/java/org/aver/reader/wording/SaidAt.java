package org.aver.reader.wording;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.aver.core.TimeExpression;
import org.aver.reader.wording.Clause.Role;
import org.jspecify.annotations.Nullable;

/**
 * When a statement was made: a date or time among the words around its cue ("said on Tuesday"), never one of its content, of
 * its source's description, or one that only dates something else ("after Monday's attack", "since Sunday").
 */
final class SaidAt {
    /** Words of a content that may be a bare noun phrase. */
    private static final int BARE = 7;

    private final Page page;
    private final List<TimeExpression> times;

    SaidAt(Page page, List<TimeExpression> times) {
        this.page = page;
        this.times = times.stream().sorted(Comparator.comparing(TimeExpression::span)).toList();
    }

    void read(List<Clause> clauses, Linked linked) {
        for (int n = 0; n < linked.size(); n++) {
            TimeExpression time = time(clauses.get(n));
            if (time != null) {
                linked.saidAt(n, time.id());
            }
        }
    }

    /** The time nearest to the cue. */
    private @Nullable TimeExpression time(Clause clause) {
        TimeExpression best = null;
        int nearest = Integer.MAX_VALUE;
        for (int at = 0; at < clause.tokens().length; at++) {
            int token = clause.tokens()[at];
            boolean mayDate = clause.roles()[at] == Role.FREE || clause.roles()[at] == Role.CUE;
            TimeExpression time = mayDate ? startingAt(token) : null;
            if (time != null && dates(time, token) && isBeside(clause, at)) {
                int distance = token < clause.cueFirst() ? clause.cueFirst() - token : token - clause.cueEnd();
                if (distance < nearest) {
                    best = time;
                    nearest = distance;
                }
            }
        }
        return best;
    }

    private boolean isBare(Clause clause) {
        int[] content = clause.opening(BARE + 1);
        return content.length <= BARE && Arrays.stream(content)
                .noneMatch(i -> page.of("be", i) || page.of("backshift", i) || page.is(i, "that"));
    }

    private @Nullable TimeExpression startingAt(int token) {
        int start = page.token(token).start();
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < times.size() && times.get(low).span().start() == start ? times.get(low) : null;
    }

    private boolean dates(TimeExpression time, int first) {
        int after = page.passage().tokenAt(time.span().end());
        boolean published = page.of("place_time", first - 1) && page.formOf("published", first - 2);
        return (time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                && time.from() != null && !page.is(after, "'s")
                && !page.of("not_when", first - 1) && !published && !page.formOf("published", first - 1)
                && !page.of("determiner", first - 1);
    }

    /**
     * Before the content or before the cue; behind a content that follows the cue only where a channel leads on ("in an
     * interview on Monday") or the content is a bare noun phrase ("retracted its report on Monday").
     */
    private boolean isBeside(Clause clause, int at) {
        boolean cueSeen = false;
        for (int k = 0; k < at; k++) {
            cueSeen |= clause.roles()[k] == Role.CUE;
            if (cueSeen && clause.roles()[k] == Role.PASSED) {
                return page.is(clause.tokens()[k + 1], "in") && page.formOf("toward", clause.tokens()[k + 1] + 2)
                        || isBare(clause);
            }
        }
        return true;
    }
}
