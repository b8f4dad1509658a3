package org.aver.export.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.aver.export.table.Column;
import org.aver.export.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values (RFC 4180, UTF-8, LF). Words that a spreadsheet would run as a formula get an apostrophe before them; numbers
 * stay numbers. Notes stand before the header, each after {@code # }.
 *
 * @param isTagged whether a row of HXL hashtags follows the header
 */
public record Csv(boolean isTagged) implements Form {
    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";

    @Override
    public void write(Table table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, UTF_8);
        for (String note : table.notes()) {
            writer.write("# " + note.replaceAll("\\R", " ") + "\n");
        }
        CsvWriter csv = CsvWriter.builder().lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.LF).build(writer);
        csv.writeRecord(table.columns().stream().map(Column::name).toList());
        if (isTagged) {
            csv.writeRecord(table.columns().stream().map(Column::hxl).toList());
        }
        try {
            table.each(row -> {
                List<@Nullable String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell(cell)));
                csv.writeRecord(cells);
            });
        } finally {
            flush(csv); // what came before a failure is seen, with the line that says so after it
        }
        csv.flush();
        writer.flush();
    }

    private static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String words = value.toString();
        return !words.isEmpty() && STARTS_FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
