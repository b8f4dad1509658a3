package org.aver.reader.text;

import org.aver.core.Span;

/**
 * A range of tokens, {@code [first, end)}.
 *
 * @param span          from its first token's start to its last token's end, in code points
 * @param endsParagraph whether a paragraph or the text ends with it
 */
public record Sentence(int first, int end, Span span, boolean endsParagraph) {
    public int size() {
        return end - first;
    }
}
