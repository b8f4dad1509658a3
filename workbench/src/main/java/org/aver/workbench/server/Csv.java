package org.aver.workbench.server;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Comma-separated values after RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
public final class Csv {
    private static final Pattern FORMULA = Pattern.compile("(?s)^\\s*[=+\\-@\\t\\r\\n|＝＋－＠].*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private Csv() {
    }

    /** All rows, the first of them the names of the columns. */
    public static String write(List<? extends List<? extends @Nullable Object>> rows) {
        return rows.stream().map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        String words = value == null ? "" : value.toString();
        if (FORMULA.matcher(words).matches() && !NUMBER.matcher(words).matches()) {
            words = "'" + words;
        }
        return words.matches("(?s).*[\",\r\n].*") ? "\"" + words.replace("\"", "\"\"") + "\"" : words;
    }
}
