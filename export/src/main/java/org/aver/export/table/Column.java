package org.aver.export.table;

/**
 * A column of a table.
 *
 * @param hxl the HXL hashtag with its attributes, empty where none fits
 */
public record Column(String name, Type type, String hxl) {
    /** What stands in its cells: strings, decimals, whole numbers or booleans; any may be null. */
    public enum Type {
        TEXT, NUMBER, FLAG
    }
}
