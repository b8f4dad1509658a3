package org.aver.ledger.decision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aver.core.Digest;

/**
 * A named scale that the user loads: one value a line, in order, with the counts of evidence it asks for. Lines of the file are
 * {@code key TAB value [TAB meaning]} with the keys {@code name}, {@code of} (grade, reliability or credibility), {@code order}
 * ({@code yes}, least first, or {@code no}), {@code ask} and "value"; lines that begin with {@code #} say where it comes from.
 *
 * @param of     which verdict takes its values
 * @param asks   names of {@link Evidence} counts
 * @param sha256 of the file
 */
public record Scheme(String name, Verdict of, boolean isOrdered, List<String> asks, List<Value> values, String sha256) {
    public Scheme {
        asks = List.copyOf(asks);
        values = List.copyOf(values);
    }

    public record Value(String name, String meaning) {
    }

    /**
     * Reads a scheme's file.
     *
     * @throws IllegalArgumentException where it is none; the message names file and line
     */
    public static Scheme load(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return parse(file.toString(), new String(bytes, StandardCharsets.UTF_8), Digest.sha256(bytes));
    }

    static Scheme parse(String file, String text, String sha256) {
        String name = "";
        Verdict of = Verdict.GRADE;
        boolean isOrdered = true;
        List<String> asks = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n")) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.strip().split("\t");
            String at = file + ":" + number + ": ";
            if (parts.length < 2) {
                throw new IllegalArgumentException(at + "expected a key, a tab and a value");
            }
            switch (parts[0]) {
                case "name" -> name = parts[1];
                case "of" -> of = verdict(at, parts[1]);
                case "order" -> isOrdered = !parts[1].equals("no");
                case "ask" -> asks.add(Evidence.known(at, parts[1]));
                case "value" -> values.add(new Value(parts[1], parts.length > 2 ? parts[2] : ""));
                default -> throw new IllegalArgumentException(at + "no such key: " + parts[0]);
            }
        }
        if (name.isEmpty() || values.isEmpty()) {
            throw new IllegalArgumentException(file + ": a scheme needs a name and values");
        }
        return new Scheme(name, of, isOrdered, asks, values, sha256);
    }

    private static Verdict verdict(String at, String word) {
        for (Verdict verdict : Verdict.values()) {
            if (verdict.isGraded() && verdict.label().equals(word)) {
                return verdict;
            }
        }
        throw new IllegalArgumentException(at + "a scheme is of grade, reliability or credibility, not " + word);
    }

    /**
     * The place of a value among the scheme's, from 0.
     *
     * @throws IllegalArgumentException where the scheme has no such value
     */
    public int place(String value) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).name().equalsIgnoreCase(value)) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                name + " has no value " + value + "; it has " + String.join(", ", values.stream()
                        .map(Value::name).toList()));
    }
}
