package org.aver.export.table;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Rows under columns, one by one: for tables that do not fit in memory. Whatever is a table has every tabular form (CSV, JSON Lines,
 * HXL, Parquet) for nothing.
 */
public interface Table {
    /** One word. */
    String name();

    List<Column> columns();

    /** Lines to stand before the table where its form has room for them: what it holds and by which rules. */
    default List<String> notes() {
        return List.of();
    }

    /** Every row in turn; as many cells as columns: String, BigDecimal, Boolean or null. */
    void each(Consumer<List<@Nullable Object>> row);
}
