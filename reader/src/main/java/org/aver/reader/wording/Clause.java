package org.aver.reader.wording;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The words around a cue that belong to it: the cue, its source and what stands free beside them in their sentence, up to the
 * words of another statement. A content between them is passed over.
 *
 * @param tokens  in the order of the text; {@link #PASSED} where a content was passed over
 * @param roles   one a token
 * @param source  the source's runs
 * @param cue     the cue's runs
 * @param content the content's runs
 * @param limit   the end of the sentence, or of the content of the statement that holds this one
 */
record Clause(int[] tokens, Role[] roles, List<Run> source, List<Run> cue, List<Run> content,
        int limit) {
    /** Stands for a content. */
    static final int PASSED = -1;

    enum Role {
        SOURCE, CUE, FREE, PASSED
    }

    int cueFirst() {
        return cue.getFirst().first();
    }

    int cueEnd() {
        return cue.getLast().end();
    }

    boolean isContent(int token) {
        return content.stream().anyMatch(r -> r.contains(token));
    }

    boolean isSource(int token) {
        return source.stream().anyMatch(r -> r.contains(token));
    }

    /** The first tokens of the content, at most so many. */
    int[] opening(int most) {
        return content.stream().flatMapToInt(r -> IntStream.range(r.first(), r.end())).limit(most)
                .toArray();
    }

    int contentFirst() {
        return content.isEmpty() ? Integer.MAX_VALUE : content.getFirst().first();
    }
}
