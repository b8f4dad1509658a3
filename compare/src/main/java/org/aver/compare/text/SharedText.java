package org.aver.compare.text;

import java.util.List;

/**
 * Two articles that share sentences.
 *
 * @param share     of the shorter article's words, those in shared sentences, 0 to 1
 * @param whole     whether that is enough to call both one text
 * @param sentences which sentence of the first stands as which of the second
 */
public record SharedText(String first, String second, double share, boolean whole, List<Pair> sentences) {
    public SharedText {
        sentences = List.copyOf(sentences);
    }

    /** Indices into the two reports' sentences. */
    public record Pair(int first, int second) {
    }
}
