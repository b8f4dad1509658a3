package org.aver.workbench.article;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A run of an article's text that is the same thing throughout.
 *
 * @param lanes  outermost statement first
 * @param marks  "figure", "date", "place", divided by spaces
 * @param opens  id of the statement whose cue begins here, or null
 * @param anchor ids of figures that begin here
 */
public record Piece(String text, List<Lane> lanes, String marks, @Nullable String opens, List<String> anchor) {
    public Piece {
        lanes = List.copyOf(lanes);
        anchor = List.copyOf(anchor);
    }

    /** Ids of the statements it is part of, innermost first. */
    public String statements() {
        return lanes.reversed().stream().map(Lane::statement).distinct().collect(Collectors.joining(" "));
    }

    /** The lane at a depth of the drawing, outermost first, or null below the last. */
    public @Nullable Lane lane(int level) {
        return level < lanes.size() ? lanes.get(level) : null;
    }
}
