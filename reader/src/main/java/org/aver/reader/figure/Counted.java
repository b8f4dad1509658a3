package org.aver.reader.figure;

import org.aver.core.Figure.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A quantity of a sentence with what it counts.
 *
 * @param figure the index of the figure made of it, -1 where it is none
 */
record Counted(Quantity quantity, @Nullable Measure measure, int figure) {
    boolean isFigure() {
        return figure >= 0;
    }
}
