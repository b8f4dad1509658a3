package org.aver.export.sheet;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which column of a sheet is which field: lines {@code column TAB field}. {@code id} is the sheet's own id, which is kept; every other
 * field is one of an incident's or one that people set. {@code #} begins a note.
 */
public record Mapping(String idColumn, Map<String, String> fields) {
    public Mapping {
        fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** @throws IllegalArgumentException naming file and line */
    public static Mapping parse(String file, String text) {
        String id = "";
        Map<String, String> fields = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.split("\n")) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.strip().split("\t");
            if (parts.length != 2) {
                throw new IllegalArgumentException(file + ":" + number + ": expected a column, a tab and a field");
            }
            if (parts[1].equals("id")) {
                id = parts[0];
            } else {
                fields.put(parts[0], parts[1]);
            }
        }
        if (id.isEmpty()) {
            throw new IllegalArgumentException(file + ": no column is the id (a line: COLUMN, tab, id)");
        }
        return new Mapping(id, fields);
    }
}
