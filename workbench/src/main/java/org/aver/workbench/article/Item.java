package org.aver.workbench.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement in the rail.
 *
 * @param source  null where nobody is named
 * @param kind    of the source, where a name does not say it
 * @param notes   whatever is not as most statements are: "quoted", "deny"
 * @param figures "killed: at least 22 people"
 * @param via     who carried it, with the channel
 */
public record Item(String id, @Nullable String source, String kind, String cue, @Nullable String content,
        List<String> carried, List<String> via, List<String> notes, List<String> figures, int depth, double score) {
    private static final int MOST = 220;

    public Item {
        carried = List.copyOf(carried);
        via = List.copyOf(via);
        notes = List.copyOf(notes);
        figures = List.copyOf(figures);
    }

    /** The content, cut where it is long: the text beside it has all of it. */
    public String brief() {
        String words = content == null ? "" : content;
        return words.codePointCount(0, words.length()) <= MOST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MOST - 20)) + " …";
    }
}
