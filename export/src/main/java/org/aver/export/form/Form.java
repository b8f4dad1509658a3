package org.aver.export.form;

import java.io.IOException;
import java.io.OutputStream;
import org.aver.export.table.Table;

/** A form that any table can take. */
public interface Form {
    /** Writes the whole table in UTF-8; does not close the stream. */
    void write(Table table, OutputStream out) throws IOException;
}
