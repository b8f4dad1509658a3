package org.aver.workbench.shelf;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.aver.core.Figure.Bound;
import org.jspecify.annotations.Nullable;

/**
 * A figure as the pages across articles show it.
 *
 * @param id    outside its article
 * @param words "at least 22 people"
 * @param asOf  the day it holds for, where the text says so
 */
public record Count(Report report, String id, String measure, String scope, String group, String words,
        @Nullable BigDecimal low, @Nullable BigDecimal high, Bound bound, Voice speaker, @Nullable LocalDate asOf,
        @Nullable String statement) {
}
