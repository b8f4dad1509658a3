package org.aver.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Named measures that one process prints and another reads. */
record Measured(Map<String, Double> values) {
    private static final String MARK = "measured ";

    Measured {
        values = new TreeMap<>(values);
    }

    static Measured parse(List<String> lines) {
        Map<String, Double> values = new TreeMap<>();
        for (String line : lines) {
            if (line.startsWith(MARK)) {
                String[] parts = line.substring(MARK.length()).split(" ");
                values.put(parts[0], Double.parseDouble(parts[1]));
            }
        }
        return new Measured(values);
    }

    /** What a run over articles measured, with the process's peak of memory until now. */
    static Measured of(int articles, double seconds) throws IOException {
        return new Measured(Map.of("articles", (double) articles, "seconds", seconds, "rate", articles / seconds,
                "mebibytes", peakMebibytes()));
    }

    Measured with(String name, double value) {
        Map<String, Double> more = new TreeMap<>(values);
        more.put(name, value);
        return new Measured(more);
    }

    /** @throws IllegalArgumentException where it was not measured */
    double of(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " was not measured");
        }
        return value;
    }

    void print(PrintStream out) {
        values.forEach((name, value) -> out.printf(Locale.ROOT, "%s%s %.6f%n", MARK, name, value));
        out.flush();
    }

    /** The most memory that this process had in use at once (VmHWM), heap and native. */
    private static double peakMebibytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM:")) {
                return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
            }
        }
        throw new IOException("/proc/self/status has no VmHWM");
    }
}
