package org.aver.training.actor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aver.core.Span;

/** A row of GAP (Webster and others 2018): a paragraph, a pronoun in it and two names, each of which it may mean. */
record GapRow(String id, String text, Span pronoun, boolean isFeminine, Span a, boolean isA, Span b, boolean isB) {
    private static final int COLUMNS = 11;

    /** @throws IOException naming the line that has another form */
    static List<GapRow> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<GapRow> rows = new ArrayList<>();
        for (int n = 1; n < lines.size(); n++) {
            String[] row = lines.get(n).split("\t", -1);
            try {
                if (row.length != COLUMNS) {
                    throw new IllegalArgumentException(row.length + " columns instead of " + COLUMNS);
                }
                rows.add(new GapRow(row[0], row[1], span(row[2], row[3]),
                        row[2].toLowerCase(Locale.ROOT).matches("she|her|hers"), span(row[4], row[5]),
                        Boolean.parseBoolean(row[6]), span(row[7], row[8]), Boolean.parseBoolean(row[9])));
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ":" + (n + 1) + ": " + e.getMessage(), e);
            }
        }
        return rows;
    }

    private static Span span(String chars, String start) {
        int from = Integer.parseInt(start);
        return new Span(from, from + chars.codePointCount(0, chars.length()));
    }
}
