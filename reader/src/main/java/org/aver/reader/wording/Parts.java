package org.aver.reader.wording;

import java.util.List;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement as found, before it is worded.
 *
 * @param source  the words that name who says it; empty where nobody is named
 * @param content what is said; may be empty
 * @param within  the id of the statement whose content holds this one
 * @param score   probability that the spans are right
 */
public record Parts(String id, List<Span> source, List<Span> cue, List<Span> content, @Nullable String within,
        double score) {
    public Parts {
        source = source.stream().sorted().toList();
        cue = cue.stream().sorted().toList();
        content = content.stream().sorted().toList();
        if (cue.isEmpty()) {
            throw new IllegalArgumentException(id + ": a statement without a cue");
        }
    }

    static Parts of(Statement s) {
        return new Parts(s.id(), s.source() == null ? List.of() : s.source().spans(), s.cue().spans(),
                s.content() == null ? List.of() : s.content().spans(), s.within(), s.score());
    }
}
