package org.aver.reader.model;

/**
 * A run of chunks as the encoder sees it.
 *
 * @param starts    each chunk's first token, and the token after the last chunk
 * @param coreFirst first token whose cues are read here; what stands before is context
 * @param coreEnd   token after the last whose cues are read here
 * @param ids       word piece ids with [CLS] and [SEP]
 * @param features  one feature id a piece, as {@link Pieces#feature} makes it
 * @param heads     for each chunk, the index of its first piece
 * @param sentences for each chunk, the number of its sentence, counted from the window's first
 */
public record Window(int[] starts, int coreFirst, int coreEnd, long[] ids, long[] features, long[] heads,
        long[] sentences) {
    public int chunks() {
        return heads.length;
    }

    public int pieces() {
        return ids.length;
    }

    /** Whether the cues that a chunk stands for are read here, and not in a neighbouring window. */
    public boolean isCore(int chunk) {
        return starts[chunk] >= coreFirst && starts[chunk] < coreEnd;
    }

    /** First token. */
    public int first() {
        return starts[0];
    }

    /** Token after the last. */
    public int end() {
        return starts[starts.length - 1];
    }
}
