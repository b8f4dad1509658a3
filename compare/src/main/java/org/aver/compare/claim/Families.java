package org.aver.compare.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Which types of incidents reports of one story may exchange, from {@code families.tsv}. Immutable. */
final class Families {
    static final String ANY = "*";
    private static final Map<String, Set<String>> OF = read();

    private Families() {
    }

    private static Map<String, Set<String>> read() {
        try (InputStream in = Objects.requireNonNull(Families.class.getResourceAsStream("families.tsv"))) {
            Map<String, Set<String>> families = new TreeMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .map(line -> line.split("\t")).forEach(f -> families.put(f[0], Set.of(f[1].split(","))));
            return families;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The families of a type; a type that the list lacks is its own. */
    static Set<String> of(String type) {
        return OF.getOrDefault(type, Set.of(type));
    }

    /** Whether two types may be one incident in other words. */
    static boolean same(String one, String other) {
        Set<String> mine = of(one);
        Set<String> theirs = of(other);
        return mine.contains(ANY) || theirs.contains(ANY) || !Collections.disjoint(mine, theirs);
    }

    /** Whether a type says only how it ended, not what it was. */
    static boolean isOutcome(String type) {
        return of(type).contains(ANY);
    }
}
