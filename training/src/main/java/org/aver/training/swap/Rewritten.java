package org.aver.training.swap;

/**
 * A text made from another by replacing some of its words.
 *
 * @param text      the new text
 * @param alignment from the new text's spans to the old one's
 * @param replaced  how many places were replaced
 */
public record Rewritten(String text, Alignment alignment, int replaced) {
}
