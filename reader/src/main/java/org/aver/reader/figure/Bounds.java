package org.aver.reader.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aver.core.Figure.Bound;
import org.aver.reader.DataFile;
import org.aver.reader.number.Words;
import org.jspecify.annotations.Nullable;

/** The words that bound a number: "at least", "nearly", "or more", "has passed". Immutable and thread-safe. */
final class Bounds {
    private enum Place {
        BEFORE, AFTER, VERB
    }

    private record Row(Bound bound, String[] words) {
    }

    /** A bound in the tokens {@code [first, end)}. */
    record Found(Bound bound, int first, int end) {
    }

    private final Map<Place, List<Row>> rows = new EnumMap<>(Place.class);

    Bounds() {
        for (String[] row : DataFile.rows(Bounds.class, "bounds.tsv")) {
            Place place = Place.valueOf(row[1].toUpperCase(Locale.ROOT));
            for (String words : row[2].split(" ")) {
                rows.computeIfAbsent(place, key -> new ArrayList<>())
                        .add(new Row(Bound.valueOf(row[0].toUpperCase(Locale.ROOT)), words.split("_")));
            }
        }
    }

    /** The longest bound that ends right before a number, not before {@code limit}. */
    @Nullable
    Found before(Words words, int number, int limit) {
        return longest(words, number, limit, Place.BEFORE);
    }

    /** A verb right before a number that bounds it: "the toll has passed 300". */
    @Nullable
    Found verb(Words words, int number, int limit) {
        return longest(words, number, limit, Place.VERB);
    }

    private @Nullable Found longest(Words words, int number, int limit, Place place) {
        Found longest = null;
        for (Row row : rows.getOrDefault(place, List.of())) {
            int first = number - row.words.length;
            if (first >= limit && matches(words, first, row.words) && (longest == null || first < longest.first)) {
                longest = new Found(row.bound, first, number);
            }
        }
        return longest;
    }

    /** A bound that begins right after a number, within {@code limit}. */
    @Nullable
    Found after(Words words, int end, int limit) {
        for (Row row : rows.getOrDefault(Place.AFTER, List.of())) {
            if (end + row.words.length <= limit && matches(words, end, row.words)) {
                return new Found(row.bound, end, end + row.words.length);
            }
        }
        return null;
    }

    private static boolean matches(Words words, int first, String[] row) {
        for (int i = 0; i < row.length; i++) {
            if (!words.is(first + i, row[i])) {
                return false;
            }
        }
        return true;
    }
}
