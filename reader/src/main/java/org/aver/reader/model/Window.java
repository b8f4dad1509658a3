package org.aver.reader.model;

/**
 * A run of tokens as the encoder sees it.
 *
 * @param first     first token
 * @param end       token after the last
 * @param coreFirst first token whose cues are read here; what stands before is context
 * @param coreEnd   token after the last whose cues are read here
 * @param ids       word piece ids with [CLS] and [SEP]
 * @param features  one feature id a piece, as {@link Pieces#feature} makes it
 * @param heads     for each token, the index of its first piece
 * @param sentences for each token, the number of its sentence, counted from the window's first
 */
public record Window(int first, int end, int coreFirst, int coreEnd, long[] ids, long[] features, long[] heads,
        long[] sentences) {
    public int tokens() {
        return end - first;
    }

    public int pieces() {
        return ids.length;
    }
}
