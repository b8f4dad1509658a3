package org.aver.export.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** Hands rows to Parquet's writer, cell by cell; a null cell is left out. */
final class ParquetRows extends WriteSupport<List<@Nullable Object>> {
    private final MessageType schema;
    private @Nullable RecordConsumer consumer;

    ParquetRows(MessageType schema) {
        this.schema = schema;
    }

    @Override
    @SuppressWarnings("deprecation") // the only one that must be there; its successor calls it
    public WriteContext init(Configuration settings) {
        return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer to) {
        consumer = to;
    }

    @Override
    public void write(List<@Nullable Object> row) {
        RecordConsumer to = java.util.Objects.requireNonNull(consumer);
        to.startMessage();
        for (int i = 0; i < row.size(); i++) {
            Object cell = row.get(i);
            if (cell != null) {
                String name = schema.getFieldName(i);
                to.startField(name, i);
                switch (cell) {
                    case BigDecimal number -> to.addDouble(number.doubleValue());
                    case Boolean flag -> to.addBoolean(flag);
                    default -> to.addBinary(Binary.fromString(cell.toString()));
                }
                to.endField(name, i);
            }
        }
        to.endMessage();
    }
}
