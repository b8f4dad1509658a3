package org.aver.reader.gazetteer;

/** What a gazetteer entry is. The order is part of the file's format: add at the end only. */
public enum Kind {
    CONTINENT, COUNTRY,
    /** A first-level division of a country. */
    REGION,
    /** A second-level division of a country. */
    DISTRICT,
    /** The capital of a country. */
    CAPITAL,
    /** The seat of a first-level division. */
    SEAT, TOWN,
    /** A part of a town. */
    NEIGHBOURHOOD,
    /** A region by custom, within a country or across several: a valley, a strip, a peninsula. */
    AREA,
    /** A sea, river, lake, gulf or strait. */
    WATER;

    public boolean isSettlement() {
        return this == CAPITAL || this == SEAT || this == TOWN || this == NEIGHBOURHOOD;
    }

    /** Whether other entries can have it as their parent. */
    public boolean isDivision() {
        return this == COUNTRY || this == REGION || this == DISTRICT;
    }
}
