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
        hierarchy = List.copyOf(hierarchy);
    }

    /** A bounding box: west, south, east, north in degrees. */
    public record Area(List<Double> bbox) {
        public Area {
            bbox = List.copyOf(bbox);
        }
    }

    public enum Precision implements Label {
        POINT, FACILITY, NEIGHBOURHOOD, TOWN, DISTRICT, REGION, COUNTRY, UNKNOWN
    }

    public enum Use implements Label {
        LITERAL, METONYM, MODIFIER
    }
}
