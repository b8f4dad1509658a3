package org.aver.reader.statement;

import java.util.BitSet;
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
        boolean contains(int token) {
            return first <= token && token < end;
        }
    }

    BitSet tokens() {
        BitSet tokens = new BitSet();
        tokens.set(cue.first(), cue.end());
        source.forEach(r -> tokens.set(r.first(), r.end()));
        content.forEach(r -> tokens.set(r.first(), r.end()));
        return tokens;
    }

    boolean contentHolds(int token) {
        return content.stream().anyMatch(r -> r.contains(token));
    }
}
