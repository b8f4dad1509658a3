package org.aver.compare.text;

import org.aver.core.Label;
import org.aver.core.Span;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a reprint did with its original.
 *
 * @param before where the words stand in the original, in code points; null where they were added
 * @param after  where the words stand in the reprint; null where they were dropped
 */
public record Edit(Kind kind, Mark mark, @Nullable Span before, @Nullable Span after) {
    /** Of whole sentences the first two, of words the last. */
    public enum Kind implements Label {
        DROPPED, ADDED, CHANGED
    }

    /** Why it stands out: a word that takes a side, or the outlet's own "could not verify". */
    public enum Mark implements Label {
        NONE, LOADED, CAVEAT;

        /** For people; empty where nothing stands out. */
        public String words() {
            return switch (this) {
                case NONE -> "";
                case LOADED -> "a word that takes a side";
                case CAVEAT -> "could not verify";
            };
        }
    }
}
