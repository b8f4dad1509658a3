package org.aver.workbench.shelf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place that an article names, once an article. {@code box}: west, south, east, north, or empty. */
public record Spot(Report report, String name, @Nullable Long geonames, @Nullable String country, @Nullable Double lat,
        @Nullable Double lon, @Nullable Double radiusKm, String precision, List<Double> box) {
    public Spot {
        box = List.copyOf(box);
    }

    /** The same for the same place in every article. */
    public Object key() {
        if (!box.isEmpty()) {
            return List.of(name, box);
        }
        return geonames == null ? name : geonames;
    }
}
