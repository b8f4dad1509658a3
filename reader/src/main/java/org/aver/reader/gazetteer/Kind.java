package org.aver.reader.gazetteer;

/** What a gazetteer entry is. */
public enum Kind {
    CONTINENT(0), COUNTRY(1),
    /** A first-level division of a country. */
    REGION(2),
    /** A second-level division of a country. */
    DISTRICT(3),
    /** The capital of a country. */
    CAPITAL(4),
    /** The seat of a first-level division. */
    SEAT(5), TOWN(6),
    /** A part of a town. */
    NEIGHBOURHOOD(7),
    /** A region by custom, within a country or across several: a valley, a strip, a peninsula. */
    AREA(8),
    /** A sea, river, lake, gulf or strait. */
    WATER(9),
    /** A building or site: an airport, a hospital, a camp. Only in what users import. */
    FACILITY(10),
    /** A hill, a creek, a wood. Only in what users import. */
    FEATURE(11);

    /** Its number in the file. */
    final int code;

    Kind(int code) {
        this.code = code;
    }

    public boolean isSettlement() {
        return this == CAPITAL || this == SEAT || this == TOWN || this == NEIGHBOURHOOD;
    }

    /** Whether other entries can have it as their parent. */
    public boolean isDivision() {
        return this == COUNTRY || this == REGION || this == DISTRICT;
    }
}
