package org.aver.compare.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.aver.compare.DataFile;

/**
 * Sentences that say nothing of whose a text is: site furniture, and what outlets print again for weeks. The first is known by
 * its words or because it stands in reports of many days, the second by the days alone: a text is reprinted within days.
 */
public final class Furniture {
    private static final List<String> WORDS = DataFile.lines(Furniture.class, "furniture.txt");
    /** How a list of films begins its lines: "2:05 Video shows …". */
    private static final Pattern LENGTH = Pattern.compile("\\W*\\d{1,2}:\\d{2} \\p{L}.*", Pattern.DOTALL);
    private static final int FORTNIGHT = 14;
    /** A text that straddles two fortnights has two, and with an article of a wrong date three. */
    private static final int MOST_FORTNIGHTS = 3;

    private final Map<Long, Set<Long>> fortnights = new HashMap<>();

    Furniture() {
    }

    /** Whether the words alone say so. */
    public static boolean isNamed(String lowerCase) {
        return WORDS.stream().anyMatch(lowerCase::contains) || LENGTH.matcher(lowerCase).matches();
    }

    /** Notes that the sentence stands in a report of that day, counted from any fixed day. */
    void add(SentenceWords sentence, long day) {
        for (long key : sentence.keys()) {
            Set<Long> seen = fortnights.computeIfAbsent(key, k -> new HashSet<>(4));
            if (seen.size() <= MOST_FORTNIGHTS) {
                seen.add(Math.floorDiv(day, FORTNIGHT));
            }
        }
    }

    /** Of what was noted so far. */
    boolean is(SentenceWords sentence) {
        int many = 0;
        for (long key : sentence.keys()) {
            many += fortnights.getOrDefault(key, Set.of()).size() > MOST_FORTNIGHTS ? 1 : 0;
        }
        return many > sentence.keys().length / 2;
    }
}
