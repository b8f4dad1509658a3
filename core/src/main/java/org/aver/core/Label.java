package org.aver.core;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A closed set of values that stand in the reading's JSON in lower case, words joined by "_". */
public interface Label {
    /** The constant's name, given by the enum. */
    String name();

    /** The value as printed. */
    @JsonValue
    default String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
