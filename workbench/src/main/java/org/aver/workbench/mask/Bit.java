package org.aver.workbench.mask;

/**
 * A run of a passage.
 *
 * @param hit      whether it was looked for
 * @param withheld whether it stands for a name that is not shown here
 */
public record Bit(String text, boolean hit, boolean withheld) {
}
