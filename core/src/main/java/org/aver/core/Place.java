package org.aver.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mention of a place with a gazetteer entry, or an honest none. Coordinates are WGS 84 degrees, five decimals.
 *
 * @param id        {@code p} and the start of the span
 * @param geonames  GeoNames id, or null where unlocated
 * @param container id of the place named in the text that holds it
 */
public record Place(String id, Span span, String name, @Nullable Long geonames, @Nullable String country,
        @Nullable Double lat, @Nullable Double lon, @Nullable Double radiusKm, Precision precision, Use use,
        @Nullable String relation, @Nullable Area area, @Nullable String container, List<String> hierarchy) {
    public Place {
        lat = lat == null ? null : degrees(lat);
        lon = lon == null ? null : degrees(lon);
        hierarchy = List.copyOf(hierarchy);
    }

    private static double degrees(double value) {
        return Math.round(value * 1e5) / 1e5;
    }

    /** A bounding box: west, south, east, north in degrees. */
    public record Area(List<Double> bbox) {
        public Area {
            if (bbox.size() != 4) {
                throw new IllegalArgumentException("a box has four sides, not " + bbox.size());
            }
            bbox = bbox.stream().map(Place::degrees).toList();
        }
    }

    public enum Precision implements Label {
        POINT, FACILITY, NEIGHBOURHOOD, TOWN, DISTRICT, REGION, COUNTRY, UNKNOWN
    }

    public enum Use implements Label {
        LITERAL, METONYM, MODIFIER
    }
}
