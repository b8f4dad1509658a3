package org.aver.reader.incident;

import java.util.Set;
import org.aver.core.Place;

/**
 * A place as the text names it.
 *
 * @param place   the mention, located or not
 * @param name    its name in lower case
 * @param country whether it is a country
 * @param within  its other name, what holds it, and the names it stands beside as in "Achi, Bolivar", in lower case
 */
record Site(Place place, String name, boolean country, Set<String> within) {
    Site {
        within = Set.copyOf(within);
    }

    /** Whether both can be where one thing happened: the same, one inside the other, or one too wide to tell. */
    boolean agrees(Site other) {
        return country || other.country || name.equals(other.name) || within.contains(other.name)
                || other.within.contains(name);
    }

    boolean isSame(Site other) {
        return name.equals(other.name);
    }
}
