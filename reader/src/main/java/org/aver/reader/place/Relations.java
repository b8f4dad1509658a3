package org.aver.reader.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aver.core.Place.Area;
import org.aver.core.Span;
import org.aver.reader.DataFile;
import org.aver.reader.gazetteer.Entry;
import org.aver.reader.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Areas that the text sets by a place: "20 km north of Achel", "the outskirts of Achel", "between Achel and Borva", "eastern
 * Dravia". They never get a point. Immutable and thread-safe.
 */
final class Relations {
    private static final double KM_A_DEGREE = 111.2;
    private static final double KM_A_MILE = 1.609;
    /** How far "east of" a place reaches, in the place's own radius, and at least so many kilometres. */
    private static final double REACH = 3;
    private static final double LEAST_REACH = 30;

    private final Map<String, Set<String>> words = new HashMap<>();

    /** An area beside a mention. */
    record Relation(Span span, String relation, Area area) {
    }

    Relations() {
        for (String[] row : DataFile.rows(Relations.class, "relations.tsv")) {
            words.computeIfAbsent(row[0], k -> new HashSet<>()).addAll(List.of(row[1].split("\\|")));
        }
    }

    private boolean is(String kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    /** The area that the words before a mention set, or null. */
    @Nullable
    Relation before(Page page, Candidate mention, Entry entry, double radiusKm) {
        int at = mention.first() - 1;
        if (page.word(at, mention.first()).equals("the")) {
            at--;
        }
        String word = page.word(at, mention.first());
        if (word.equals("of")) {
            String head = page.word(at - 1, mention.first());
            if (is("direction", head) && !head.endsWith("ern")) {
                return beside(page, mention, at - 1, entry, radiusKm);
            }
            return is("edge", head)
                    ? relation(page, at - 1, mention, head + " of",
                            box(entry, -radiusKm * 1.5, radiusKm * 1.5, -radiusKm * 1.5, radiusKm * 1.5))
                    : null;
        }
        if (word.equals("from")) {
            Double km = distance(page, at - 1, mention.first());
            return km == null
                    ? null
                    : relation(page, start(page, at - 1, mention.first()), mention, "from",
                            box(entry, -km, km, -km, km));
        }
        if (is("direction", word) && word.endsWith("ern") && !page.isCapitalised(at)) {
            return relation(page, at, mention, word, half(entry, word, radiusKm));
        }
        return null;
    }

    private Relation beside(Page page, Candidate mention, int direction, Entry entry, double radiusKm) {
        String way = page.lower[direction];
        Double km = distance(page, direction - 1, mention.first());
        double near = km == null ? 0 : km * 0.7;
        double far = km == null ? Math.max(LEAST_REACH, radiusKm * REACH) : km * 1.3 + 1;
        double side = km == null ? far / 2 : Math.max(far / 2, 2);
        double north = way.startsWith("north") ? 1 : way.startsWith("south") ? -1 : 0;
        double east = way.endsWith("east") ? 1 : way.endsWith("west") ? -1 : 0;
        if (north != 0 && east != 0) {
            near = 0; // a slanting way: the whole quarter
        }
        double[] x = range(east, near, far, side);
        double[] y = range(north, near, far, side);
        int start = km == null ? direction : start(page, direction - 1, mention.first());
        return relation(page, start, mention, way + " of", box(entry, x[0], x[1], y[0], y[1]));
    }

    private static double[] range(double way, double near, double far, double side) {
        return way == 0 ? new double[]{-side, side} : way > 0 ? new double[]{near, far} : new double[]{-far, -near};
    }

    private static Area half(Entry entry, String word, double radiusKm) {
        double north = word.startsWith("north") ? 1 : word.startsWith("south") ? -1 : 0;
        double east = word.endsWith("eastern") ? 1 : word.endsWith("western") ? -1 : 0;
        double[] x = range(east, 0, radiusKm, radiusKm);
        double[] y = range(north, 0, radiusKm, radiusKm);
        return box(entry, x[0], x[1], y[0], y[1]);
    }

    /** "20 km", "about 12 miles": the kilometres, or null. */
    private @Nullable Double distance(Page page, int unit, int from) {
        if (!is("unit", page.word(unit, from)) || !page.inSentence(unit - 1, from)) {
            return null;
        }
        String digits = page.chars(unit - 1).replace(",", "");
        if (!digits.matches("[0-9]{1,5}(\\.[0-9]{1,3})?")) {
            return null;
        }
        return Double.parseDouble(digits) * (is("mile", page.word(unit, from)) ? KM_A_MILE : 1);
    }

    private int start(Page page, int unit, int from) {
        return distance(page, unit, from) == null ? unit + 1 : unit - 1;
    }

    private static Relation relation(Page page, int from, Candidate mention, String words, Area area) {
        return new Relation(page.passage.span(from, mention.end()), words, area);
    }

    /** "between A and B": the box that holds both. */
    @Nullable
    Relation between(Page page, Candidate left, Entry a, Candidate right, Entry b) {
        boolean and = right.first() == left.end() + 1 && page.word(left.end(), left.first()).equals("and");
        if (!and || !page.word(left.first() - 1, left.first()).equals("between") || a.country().isEmpty()
                || Prior.isWide(a.kind()) || Prior.isWide(b.kind())) {
            return null;
        }
        Passage passage = page.passage;
        return new Relation(passage.span(left.first() - 1, right.end()), "between",
                new Area(List.of(Math.min(a.lon(), b.lon()), Math.min(a.lat(), b.lat()), Math.max(a.lon(), b.lon()),
                        Math.max(a.lat(), b.lat()))));
    }

    private static Area box(Entry entry, double west, double east, double south, double north) {
        double width = KM_A_DEGREE * Math.max(0.1, Math.cos(Math.toRadians(entry.lat())));
        return new Area(List.of(lon(entry.lon() + west / width), lat(entry.lat() + south / KM_A_DEGREE),
                lon(entry.lon() + east / width), lat(entry.lat() + north / KM_A_DEGREE)));
    }

    private static double lat(double value) {
        return Math.max(-90, Math.min(90, value));
    }

    /** A box across the antimeridian has its west east of its east, as in GeoJSON. */
    private static double lon(double value) {
        return value > 180 ? value - 360 : value < -180 ? value + 360 : value;
    }
}
