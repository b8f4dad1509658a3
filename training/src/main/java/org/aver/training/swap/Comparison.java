package org.aver.training.swap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aver.core.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Two readings side by side, the second of a rewritten text. Statements are paired by their cues; one without a partner on
 * either side counts as a statement that is not equal.
 *
 * @param pairs in the order of their cues
 */
public record Comparison(List<Pair> pairs) {
    /** What must be equal where names are swapped: everything. */
    public static final Set<Difference> NAMES = Set.copyOf(EnumSet.allOf(Difference.class));
    /** What must be equal where loaded words are swapped: spans, act and commitment. */
    public static final Set<Difference> WORDS = Set.of(Difference.LOST, Difference.GAINED, Difference.SOURCE,
            Difference.CUE, Difference.CONTENT, Difference.ACT, Difference.COMMITMENT);

    /** A statement before and after; either is null where only the other text has it. */
    record Pair(@Nullable Seen before, @Nullable Seen after, Set<Difference> differences) {
        int start() {
            Seen any = before != null ? before : after;
            return any == null ? 0 : any.cue().start();
        }
    }

    /** @param counted which differences count */
    public static Comparison of(Reading before, Reading after, Alignment alignment, Set<Difference> counted) {
        List<Seen> left = new ArrayList<>(Seen.of(after, alignment::toOld));
        List<Pair> pairs = new ArrayList<>();
        for (Seen seen : Seen.of(before, span -> span)) {
            Seen partner = left.stream().filter(s -> s.cue().overlaps(seen.cue()))
                    .min(Comparator.comparing((Seen s) -> !s.cue().equals(seen.cue()))).orElse(null);
            left.remove(partner);
            pairs.add(new Pair(seen, partner,
                    partner == null ? EnumSet.of(Difference.LOST) : kept(seen.differences(partner), counted)));
        }
        left.forEach(s -> pairs.add(new Pair(null, s, EnumSet.of(Difference.GAINED))));
        pairs.sort(Comparator.comparingInt(Pair::start));
        return new Comparison(List.copyOf(pairs));
    }

    private static Set<Difference> kept(Set<Difference> found, Set<Difference> counted) {
        found.retainAll(counted);
        return found;
    }

    /** Statements of either reading, a pair as one. */
    public int statements() {
        return pairs.size();
    }

    /** Statements that both readings have alike. */
    public int equal() {
        return (int) pairs.stream().filter(p -> p.differences().isEmpty()).count();
    }
}
