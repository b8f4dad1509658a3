package org.aver.export.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.aver.core.json.Json;
import org.aver.export.table.Column;
import org.aver.export.table.Table;
import tools.jackson.databind.node.ObjectNode;

/** One JSON object a row, keys in the order of the columns, nulls printed. */
public final class JsonLines implements Form {
    @Override
    public void write(Table table, OutputStream out) throws IOException {
        List<Column> columns = table.columns();
        table.each(row -> {
            ObjectNode line = Json.mapper().createObjectNode();
            for (int i = 0; i < columns.size(); i++) {
                String name = columns.get(i).name();
                switch (row.get(i)) {
                    case null -> line.putNull(name);
                    case BigDecimal number -> line.put(name, number);
                    case Boolean flag -> line.put(name, flag);
                    case Object words -> line.put(name, words.toString());
                }
            }
            try {
                out.write((Json.mapper().writeValueAsString(line) + "\n").getBytes(UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
