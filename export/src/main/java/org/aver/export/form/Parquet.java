package org.aver.export.form;

import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.aver.export.table.Column;
import org.aver.export.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Apache Parquet: strings, doubles and booleans, all optional, without compression, which would need native code. Made beside the output
 * and copied when it is whole.
 */
public final class Parquet implements Form {
    @Override
    public void write(Table table, OutputStream out) throws IOException {
        Path folder = Files.createTempDirectory("aver-parquet-");
        Path file = folder.resolve("table.parquet");
        try {
            MessageType schema = new MessageType(table.name(), table.columns().stream().map(Parquet::field).toList());
            try (ParquetWriter<List<@Nullable Object>> writer = new Builder(file, schema).build()) {
                table.each(row -> {
                    try {
                        writer.write(row);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
            Files.copy(file, out);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private static Type field(Column column) {
        return switch (column.type()) {
            case TEXT -> Types.optional(BINARY).as(LogicalTypeAnnotation.stringType()).named(column.name());
            case NUMBER -> Types.optional(DOUBLE).named(column.name());
            case FLAG -> Types.optional(BOOLEAN).named(column.name());
        };
    }

    private static final class Builder extends ParquetWriter.Builder<List<@Nullable Object>, Builder> {
        private final MessageType schema;

        Builder(Path file, MessageType schema) {
            super(new LocalOutputFile(file));
            this.schema = schema;
            withCompressionCodec(CompressionCodecName.UNCOMPRESSED);
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // the only one that must be there; its successor calls it
        protected ParquetRows getWriteSupport(org.apache.hadoop.conf.Configuration settings) {
            return new ParquetRows(schema);
        }
    }
}
