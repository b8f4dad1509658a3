package org.aver.capture.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The data files of this module: lines of a key, a tab and values parted by {@code |}; {@code #} begins a comment. */
public final class Words {
    private Words() {
    }

    /** The values of each key, in the file's order. */
    public static Map<String, List<String>> of(String file) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("/org/aver/capture/" + file), file),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> {
                String[] columns = line.split("\t", 2);
                groups.put(columns[0], columns.length < 2 ? List.of() : List.of(columns[1].split("\\|")));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return Collections.unmodifiableMap(groups);
    }

    /** A regular expression that matches any of the words, the longest first. */
    static String any(List<String> words) {
        return words.stream().sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
                .map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
