package org.aver.workbench.page;

import java.util.List;

/**
 * One limit that a list can get, with its values in the order of their names and how many articles or figures each has.
 *
 * @param more how many values come after those
 */
public record Facet(String name, String label, List<Value> values, int more) {
    public Facet {
        values = List.copyOf(values);
    }

    public record Value(String value, String words, long count) {
    }
}
