package org.aver.reader.place;

import java.util.List;
import org.aver.reader.gazetteer.Entry;
import org.aver.reader.gazetteer.Gazetteer.Found;
import org.aver.reader.gazetteer.Kind;
import org.jspecify.annotations.Nullable;

/** The mentions of one name in an article, which mean one place, and what the text says of it so far. One thread. */
final class Group {
    private static final int LARGER = 3;

    final List<Found> options;
    /** For each option, what the words around its mentions add to its prior. */
    final double[] said;
    /** For each option its first-level division, -1 for none. */
    final int[] region;
    /** For each option the odds that it is meant, by what is known so far. */
    final double[] odds;
    /** For each option its direction from the middle of the earth. */
    final double[][] direction;
    /** How many mentions, as votes for the places around them. */
    double weight;
    /** Whether the article names the place itself, and not only things that bear its name. */
    boolean named;
    private int best = -1;

    Group(List<Found> named, Holding holding) {
        options = namesakes(named);
        said = new double[options.size()];
        odds = new double[options.size()];
        region = new int[options.size()];
        direction = new double[options.size()][];
        for (int i = 0; i < region.length; i++) {
            Entry entry = options.get(i).entry();
            region[i] = holding.region(entry);
            direction[i] = entry.direction();
        }
    }

    /** "Panama" is the country, not its capital or a division that is called so too. */
    private static List<Found> namesakes(List<Found> options) {
        return options.stream().filter(o -> options.stream().noneMatch(c -> isCountryOf(c, o))).toList();
    }

    private static boolean isCountryOf(Found country, Found option) {
        return country.isMainName() && country.entry().kind() == Kind.COUNTRY && option.entry().kind() != Kind.COUNTRY
                && country.entry().country().equals(option.entry().country());
    }

    /**
     * How likely each option is by itself. Where a division and its seat share a name and the seat has a good part of its people,
     * the name is as much the seat's, whatever else it is called: Homs.
     */
    double prior(int option) {
        Found found = options.get(option);
        Entry entry = found.entry();
        boolean seat = entry.kind() == Kind.SEAT || entry.kind() == Kind.CAPITAL;
        boolean shared = seat && options.stream().map(Found::entry).anyMatch(o -> o.kind() == Kind.REGION
                && o.index() == region[option] && o.population() < LARGER * entry.population());
        return Prior.of(shared ? new Found(entry, true) : found);
    }

    /** Whether the seat of a division goes by the same name: Homs. */
    boolean hasSeat(int division) {
        for (int i = 0; i < region.length; i++) {
            Kind kind = entry(i).kind();
            if (region[i] == entry(division).index() && (kind == Kind.SEAT || kind == Kind.CAPITAL)) {
                return true;
            }
        }
        return false;
    }

    Entry entry(int option) {
        return options.get(option).entry();
    }

    @Nullable
    Found best() {
        return best < 0 ? null : options.get(best);
    }

    double vote() {
        return Math.sqrt(weight);
    }

    /** Sets the odds by scores, and the best; of two that are level the earlier, with the smaller number. */
    void weigh(double[] scores) {
        best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (best < 0 || scores[i] > scores[best]) {
                best = i;
            }
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            odds[i] = Math.exp((scores[i] - scores[best]) / Resolver.SPREAD);
            sum += odds[i];
        }
        for (int i = 0; i < scores.length; i++) {
            odds[i] /= sum;
        }
    }
}
