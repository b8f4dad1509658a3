package org.aver.reader;

import java.util.Set;

/**
 * One kind of thing read. A stage says what it needs and what it adds; the reader checks that once, when it is put together.
 * Stages are pure and thread-safe: all they know of an article is in the draft.
 */
public interface Stage {
    /** Layers that must stand in the draft before. */
    Set<Layer> needs();

    /** Layers that stand in the draft after. */
    Set<Layer> adds();

    /** Reads from the draft and adds to it. */
    void read(Draft draft);
}
