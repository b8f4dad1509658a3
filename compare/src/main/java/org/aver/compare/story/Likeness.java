package org.aver.compare.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aver.compare.DataFile;

/** What speaks for and against two reports being of one story: a readable linear model, weights in {@code weights.tsv}. */
public final class Likeness {
    /** What is weighed, in the order of {@link #of}. */
    public enum Feature {
        BIAS, WORDS, WORDS_SQUARED, TITLES, TITLE_IN_BODY, RARE_WORDS, DAYS_BETWEEN, WEEKS_BETWEEN, SAME_EVENT_DAY, NEXT_EVENT_DAY, SAME_EVENT_WEEK, OTHER_EVENT_DAY, SAME_TOWN, OTHER_TOWN, NAMES, SAME_KILLED, OTHER_KILLED, SAME_INJURED, OTHER_INJURED, WORDS_AND_DAYS
    }

    private static final double[] WEIGHTS = weights();
    private static final int MOST_NAMED = 3;

    private Likeness() {
    }

    private static double[] weights() {
        Map<Feature, Double> weights = new EnumMap<>(Feature.class);
        for (String row : DataFile.lines(Likeness.class, "weights.tsv")) {
            String[] fields = row.split("\t");
            weights.put(Feature.valueOf(fields[0].toUpperCase(Locale.ROOT)), Double.parseDouble(fields[1]));
        }
        return Arrays.stream(Feature.values()).mapToDouble(feature -> weights.getOrDefault(feature, 0.0)).toArray();
    }

    /** Above 0 for one story; by how much is the logarithm of the odds. */
    static double score(Sketch a, Sketch b, Counts counts) {
        double[] features = of(a, b, counts);
        double score = 0;
        for (int i = 0; i < features.length; i++) {
            score += WEIGHTS[i] * features[i];
        }
        return score;
    }

    /** Every feature, in the order of their names above. */
    static double[] of(Sketch a, Sketch b, Counts counts) {
        double words = a.body().likeness(b.body(), counts);
        long days = daysBetween(a, b);
        long event = eventsApart(a, b);
        boolean towns = !a.towns().isEmpty() && !b.towns().isEmpty();
        boolean sameTown = shares(a.towns().keySet(), b.towns().keySet());
        return new double[]{1, words, words * words, a.title().likeness(b.title(), counts),
                Math.max(a.title().likeness(b.body(), counts), b.title().likeness(a.body(), counts)),
                Math.log1p(a.body().sharedRare(b.body(), counts)), Math.log1p((double) days), Math.min(days, 30) / 30.0,
                one(event == 0), one(event == 1), one(event > 1 && event < 8),
                one(event >= 8 && event < Long.MAX_VALUE), one(sameTown), one(towns && !sameTown),
                Math.log1p(shared(a.names().keySet(), b.names().keySet()).size()), one(shares(a.killed(), b.killed())),
                one(differ(a.killed(), b.killed())), one(shares(a.injured(), b.injured())),
                one(differ(a.injured(), b.injured())), words * Math.log1p((double) days)};
    }

    private static double one(boolean is) {
        return is ? 1 : 0;
    }

    /** Why two reports are of one story, in plain words, what tells most first. */
    static List<String> reasons(Sketch a, Sketch b, Counts counts) {
        List<String> reasons = new ArrayList<>();
        List<String> towns = shared(a.towns().keySet(), b.towns().keySet()).stream().map(a.towns()::get)
                .limit(MOST_NAMED).toList();
        boolean sameDay = eventsApart(a, b) == 0;
        if (!towns.isEmpty()) {
            reasons.add((sameDay ? "same town and day" : "same town") + " (" + String.join(", ", towns) + ")");
        } else if (sameDay) {
            reasons.add("same day");
        }
        List<String> names = shared(a.names().keySet(), b.names().keySet()).stream().map(a.names()::get)
                .limit(MOST_NAMED).toList();
        if (!names.isEmpty()) {
            reasons.add("both name " + String.join(", ", names));
        }
        number(a.killed(), b.killed(), "killed", reasons);
        number(a.injured(), b.injured(), "injured", reasons);
        int rare = a.body().sharedRare(b.body(), counts);
        if (rare > 0) {
            reasons.add(rare + (rare == 1 ? " rare word shared" : " rare words shared"));
        }
        if (a.day() != null && b.day() != null) {
            long days = daysBetween(a, b);
            reasons.add(days == 0
                    ? "published the same day"
                    : "published " + days + (days == 1 ? " day" : " days")
                            + " apart");
        }
        return reasons;
    }

    private static void number(Set<BigDecimal> a, Set<BigDecimal> b, String measure, List<String> reasons) {
        List<BigDecimal> same = shared(a, b);
        if (!same.isEmpty()) {
            reasons.add("both have " + same.getLast().toPlainString() + " " + measure);
        }
    }

    /** Days between publication; a few where one is unknown. */
    static long daysBetween(Sketch a, Sketch b) {
        Long one = a.day();
        Long other = b.day();
        return one == null || other == null ? 3 : Math.abs(one - other);
    }

    private static long eventsApart(Sketch a, Sketch b) {
        long least = Long.MAX_VALUE;
        for (long one : a.events()) {
            for (long other : b.events()) {
                least = Math.min(least, Math.abs(one - other));
            }
        }
        return least;
    }

    private static boolean differ(Set<BigDecimal> a, Set<BigDecimal> b) {
        return !a.isEmpty() && !b.isEmpty() && !shares(a, b);
    }

    private static boolean shares(Collection<?> a, Collection<?> b) {
        return !Collections.disjoint(a, b);
    }

    private static <T> List<T> shared(Set<T> a, Set<T> b) {
        return a.stream().filter(b::contains).toList();
    }
}
