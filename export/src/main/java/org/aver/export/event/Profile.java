package org.aver.export.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A database's rules for events, from a data file: what vague words count as, and its codes for how exact a day or a place is.
 *
 * @param words  vague word → number
 * @param days   most days an interval has → code
 * @param places precision of a place → code
 * @param near   the code for a place that is only near, null where the profile has none of its own
 */
public record Profile(String name, List<String> rules, Map<String, BigDecimal> words, SortedMap<Long, String> days,
        Map<String, String> places, @Nullable String near) {

    /** {@code acled} or {@code ucdp}. */
    public static Profile of(String name) {
        try (InputStream in = Objects.requireNonNull(Profile.class.getResourceAsStream(name + ".tsv"))) {
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Profile parse(String name, String text) {
        List<String> rules = new ArrayList<>();
        Map<String, BigDecimal> words = new TreeMap<>();
        SortedMap<Long, String> days = new TreeMap<>();
        Map<String, String> places = new TreeMap<>();
        String near = null;
        for (String line : text.split("\n")) {
            String[] parts = line.strip().split("\t");
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            switch (parts[0]) {
                case "rule" -> rules.add(parts[1]);
                case "word" -> words.put(parts[1], new BigDecimal(parts[2]));
                case "days" -> days.put(Long.valueOf(parts[1]), parts[2]);
                case "place" -> places.put(parts[1], parts[2]);
                case "near" -> near = parts[1];
                case "count" -> {
                    if (!parts[1].equals("least")) {
                        throw new IllegalArgumentException(name + ": no such rule of counting: " + parts[1]);
                    }
                }
                default -> throw new IllegalArgumentException(name + ": no such key: " + parts[0]);
            }
        }
        return new Profile(name, rules, words, days, places, near);
    }

    /** What a vague word counts as: the first of the profile's words in it; null where it counts as none. */
    @Nullable
    BigDecimal vague(@Nullable String written) {
        String words = written == null ? "" : written.toLowerCase(Locale.ROOT);
        return this.words.entrySet().stream().filter(e -> words.contains(e.getKey())).map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The code of an interval of so many days, null where it is too long for any. */
    @Nullable
    String days(long count) {
        SortedMap<Long, String> codes = days.tailMap(count);
        return codes.isEmpty() ? null : codes.get(codes.firstKey());
    }
}
