package org.aver.training.wording;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts of one field: right over all, and which label was read for which. */
final class FieldScore {
    private static final String WRONG = "other words";

    private final Map<String, Map<String, Integer>> table = new TreeMap<>();
    private int right;
    private int all;
    private int goldSet;
    private int readSet;
    private int rightSet;

    void add(String gold, String read, String goldLabel, String readLabel, String usual) {
        boolean same = gold.equals(read);
        all++;
        right += same ? 1 : 0;
        goldSet += gold.equals(usual) ? 0 : 1;
        readSet += read.equals(usual) ? 0 : 1;
        rightSet += same && !gold.equals(usual) ? 1 : 0;
        String label = !same && goldLabel.equals(readLabel) ? WRONG : readLabel;
        table.computeIfAbsent(goldLabel, k -> new TreeMap<>()).merge(label, 1, Integer::sum);
    }

    /** Accuracy of all; recall and precision of the values that are not the usual one. */
    void printLine(PrintStream out, String name) {
        out.printf(Locale.ROOT, "%-12s %5.1f  (%d of %d)   unusual values: found %5.1f (%d), right %5.1f (%d)%n", name,
                percent(right, all), right, all, percent(rightSet, goldSet), goldSet, percent(rightSet, readSet),
                readSet);
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 100 : 100.0 * part / whole;
    }

    void printTable(PrintStream out, String name) {
        TreeSet<String> columns = new TreeSet<>();
        table.values().forEach(row -> columns.addAll(row.keySet()));
        out.println();
        out.println(name + ": gold down, read across");
        out.printf("%-22s", "");
        columns.forEach(c -> out.printf(" %12.12s", c));
        out.println();
        table.forEach((gold, row) -> {
            out.printf("%-22s", gold);
            columns.forEach(c -> out.printf(" %12s", row.containsKey(c) ? row.get(c) : "."));
            out.println();
        });
    }
}
