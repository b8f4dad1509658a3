package org.aver.reader.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * One line of a GeoNames dump, as allCountries.txt has it: 19 columns divided by tabs.
 *
 * @param names      other names divided by commas
 * @param division   country and codes of the divisions that hold it, "SY.09.1234", as far as they are known
 * @param population people living there, 0 where unknown
 */
public record GeoNamesRow(long id, String name, String plainName, String names, double lat, double lon,
        @Nullable Kind kind,
        String country, String division, long population) {
    private static final int COLUMNS = 19;
    private static final int LONGEST_NAME = 200; // as GeoNames says

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException where it is none; the message says why
     */
    public static GeoNamesRow of(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(cells.length + " columns, not " + COLUMNS + ", divided by tabs");
        }
        if (line.indexOf('\uFFFD') >= 0) {
            throw new IllegalArgumentException("not UTF-8");
        }
        long id = whole("id", cells[0]);
        if (id < 1 || id > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("id " + id + " is none of GeoNames");
        }
        if (cells[1].isBlank() || cells[1].length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name of " + cells[1].strip().length() + " characters");
        }
        if (!cells[8].matches("[A-Z]{2}|")) {
            throw new IllegalArgumentException("\"" + cells[8] + "\" is no country code");
        }
        String country = cells[8];
        String division = cells[10].isEmpty() ? country : country + "." + cells[10];
        return new GeoNamesRow(id, cells[1].strip(), cells[2].strip(), cells[3], degrees("latitude", cells[4], 90),
                degrees("longitude", cells[5], 180), kind(cells[6], cells[7]), country,
                cells[10].isEmpty() || cells[11].isEmpty() ? division : division + "." + cells[11],
                cells[14].isEmpty() ? 0 : Math.max(0, whole("population", cells[14])));
    }

    /** What a feature is here; null for what is built in (countries and their first two levels), roads and the floor of the sea. */
    private static @Nullable Kind kind(String group, String code) {
        return switch (group) {
            case "P" -> switch (code) {
                case "PPLC" -> Kind.CAPITAL;
                case "PPLA" -> Kind.SEAT;
                case "PPLX" -> Kind.NEIGHBOURHOOD;
                default -> Kind.TOWN;
            };
            case "A" -> code.matches("ADM[345D]") ? Kind.DISTRICT : null;
            case "S", "L" -> Kind.FACILITY;
            case "H", "T", "V" -> Kind.FEATURE;
            default -> null;
        };
    }

    private static long whole(String what, String cell) {
        try {
            return Long.parseLong(cell.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(what + " \"" + cell + "\" is no whole number", e);
        }
    }

    private static double degrees(String what, String cell, int most) {
        double value;
        try {
            value = Double.parseDouble(cell.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(what + " \"" + cell + "\" is no number", e);
        }
        if (!(Math.abs(value) <= most)) {
            throw new IllegalArgumentException(what + " " + cell.strip() + " is beyond " + most + " degrees");
        }
        return value;
    }
}
