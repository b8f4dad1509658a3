package org.aver.reader.gazetteer;

/**
 * A place of the gazetteer.
 *
 * @param index      its number in the file
 * @param geonames   its GeoNames id, 0 where the sources give none
 * @param country    ISO 3166-1 code, empty for seas and what lies in several countries
 * @param parent     number of the division that holds it, -1 for none
 * @param population people living there, as GeoNames has it; for divisions the sum of their towns
 * @param radiusKm   how far it reaches from its coordinates, roughly; 0 where unknown
 */
public record Entry(int index, long geonames, String name, Kind kind, String country, int parent, double lat,
        double lon, long population, int radiusKm) {

    /** Kilometres along the sphere between two places' coordinates. */
    public double distance(Entry other) {
        double a = Math.toRadians(lat);
        double b = Math.toRadians(other.lat);
        double dLat = Math.sin((b - a) / 2);
        double dLon = Math.sin(Math.toRadians(other.lon - lon) / 2);
        double h = dLat * dLat + Math.cos(a) * Math.cos(b) * dLon * dLon;
        return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /** Its direction from the middle of the earth, a vector of length 1. */
    public double[] direction() {
        double a = Math.toRadians(lat);
        double b = Math.toRadians(lon);
        return new double[]{Math.cos(a) * Math.cos(b), Math.cos(a) * Math.sin(b), Math.sin(a)};
    }
}
