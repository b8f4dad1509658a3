package org.aver.export.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.aver.ledger.Ledger;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.Kind;
import org.aver.ledger.decision.Request;
import org.aver.ledger.decision.Verdict;

/**
 * A sheet of incidents that others kept (CSV with a header). Every row becomes an incident that a person adds, with the sheet and its own
 * id as the cited source, so that {@code merge} can link it with what was read. A row that was taken in before is left out.
 *
 * @param name of the sheet; ids are told apart by it
 * @param text the sheet, UTF-8
 */
public record Sheet(String name, String text, Mapping mapping) {
    /** What became of the rows. */
    public record Taken(long added, long kept, long failed) {
    }

    /**
     * Takes the rows in one by one.
     *
     * @param failed gets one message, with file and line, for each row that cannot be taken
     * @throws IllegalArgumentException where the sheet is no CSV, or lacks a column of the mapping
     */
    public Taken into(Ledger ledger, String by, String reason, Consumer<String> failed) {
        Set<String> known = known(ledger.decisions());
        long added = 0;
        long kept = 0;
        long wrong = 0;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(strip(text))) {
            for (NamedCsvRecord row : rows) {
                if (added + kept + wrong == 0) {
                    check(row);
                }
                String id = row.getField(mapping.idColumn()).strip();
                String at = name + ":" + row.getStartingLineNumber() + ": ";
                if (id.isEmpty()) {
                    failed.accept(at + "the row has no id");
                    wrong++;
                } else if (!known.add(citation(id))) {
                    kept++;
                } else {
                    try {
                        ledger.decide(request(row, id, by, reason));
                        added++;
                    } catch (IllegalArgumentException e) {
                        failed.accept(at + e.getMessage());
                        wrong++;
                    }
                }
            }
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(name + ": is no CSV: " + e.getMessage(), e);
        } catch (java.io.IOException e) {
            throw new IllegalStateException("a string can be read", e);
        }
        return new Taken(added, kept, wrong);
    }

    private static String strip(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void check(NamedCsvRecord row) {
        Set<String> columns = new HashSet<>(row.getHeader());
        Set<String> wanted = new HashSet<>(mapping.fields().keySet());
        wanted.add(mapping.idColumn());
        wanted.removeAll(columns);
        if (!wanted.isEmpty()) {
            throw new IllegalArgumentException(
                    name + ": has no column " + String.join(", ", wanted.stream().sorted().toList()));
        }
    }

    private Request request(NamedCsvRecord row, String id, String by, String reason) {
        SortedMap<String, String> values = new TreeMap<>();
        values.put("external_id", "\"" + id.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
        mapping.fields().forEach((column, field) -> {
            String value = row.getField(column).strip();
            if (!value.isEmpty()) {
                values.put(field, value);
            }
        });
        return new Request(Verdict.ADD, null, Kind.INCIDENT, new TreeMap<>(), citation(id), values, List.of(),
                List.of(), List
                        .of(),
                null, null, null, by, reason);
    }

    private String citation(String id) {
        return name + ", row " + id;
    }

    private static Set<String> known(List<Decided> decisions) {
        Set<String> known = new HashSet<>();
        decisions.forEach(d -> known.add(String.valueOf(d.decision().citation())));
        return known;
    }
}
