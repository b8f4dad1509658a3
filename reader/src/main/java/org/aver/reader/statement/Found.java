package org.aver.reader.statement;

import java.util.List;

/**
 * A statement as tokens of the passage, before it is worded.
 *
 * @param anchor  the token that stands for the cue
 * @param cue     one run of tokens that holds the anchor
 * @param source  one run of tokens, or none
 * @param content one or more runs, or none
 * @param odds    log odds that all of it is right, as the model has it
 */
record Found(int anchor, Run cue, List<Run> source, List<Run> content, double odds) {

    /** Tokens {@code [first, end)}. */
    record Run(int first, int end) {
        int size() {
            return end - first;
        }

        boolean contains(int token) {
            return first <= token && token < end;
        }
    }

    /** Tokens of all its parts. */
    int size() {
        return cue.size() + source.stream().mapToInt(Run::size).sum() + content.stream().mapToInt(Run::size).sum();
    }

    /** Whether the content holds the whole of another. */
    boolean contentHolds(Found inner) {
        return inner.anchor != anchor && contentHolds(inner.cue) && inner.source.stream().allMatch(this::contentHolds)
                && inner.content.stream().allMatch(this::contentHolds);
    }

    private boolean contentHolds(Run run) {
        return content.stream().anyMatch(r -> r.first() <= run.first() && run.end() <= r.end());
    }
}
