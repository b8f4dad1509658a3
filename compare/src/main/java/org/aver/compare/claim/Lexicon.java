package org.aver.compare.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The word lists that comparing needs, from {@code words.tsv}: a kind, a tab, words or pairs of words. Immutable. */
public final class Lexicon {
    private static final Map<String, List<String>> LISTS = read();

    private Lexicon() {
    }

    /** The entries of a kind, in the file's order. */
    public static List<String> entries(String kind) {
        return Objects.requireNonNull(LISTS.get(kind), () -> "no words of the kind " + kind);
    }

    /** The entries of a kind for looking up. */
    public static Set<String> set(String kind) {
        return new TreeSet<>(entries(kind));
    }

    private static Map<String, List<String>> read() {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream("words.tsv"))) {
            Map<String, List<String>> lists = new TreeMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .forEach(line -> {
                        String[] fields = line.split("\t");
                        List<String> list = lists.computeIfAbsent(fields[0], k -> new ArrayList<>());
                        for (String word : fields[1].split(",")) {
                            list.add(word.strip());
                        }
                    });
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
