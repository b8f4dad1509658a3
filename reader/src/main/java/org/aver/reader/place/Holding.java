package org.aver.reader.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aver.reader.gazetteer.Entry;
import org.aver.reader.gazetteer.Gazetteer;
import org.aver.reader.gazetteer.Gazetteer.Found;
import org.aver.reader.gazetteer.Kind;

/** Which place lies in which. */
final class Holding {
    private final Gazetteer gazetteer;

    Holding(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether one of the first places holds the second. */
    boolean holds(List<Found> outer, Entry inner) {
        Set<Integer> above = new HashSet<>();
        for (int up = inner.parent(); up >= 0; up = gazetteer.entry(up).parent()) {
            above.add(up);
        }
        for (Found found : outer) {
            Entry entry = found.entry();
            boolean custom = entry.kind() == Kind.AREA || entry.kind() == Kind.CONTINENT;
            boolean town = entry.kind().isSettlement() && inner.kind() == Kind.NEIGHBOURHOOD;
            if (above.contains(entry.index())
                    || custom && entry.index() != inner.index() && entry.distance(inner) < entry.radiusKm()
                    || town && entry.index() != inner.index() && entry.distance(inner) < 30) {
                return true;
            }
        }
        return false;
    }

    /** The first-level division of an entry, itself where it is one; -1 for none. */
    int region(Entry entry) {
        for (Entry up = entry;; up = gazetteer.entry(up.parent())) {
            if (up.kind() == Kind.REGION) {
                return up.index();
            }
            if (up.parent() < 0) {
                return -1;
            }
        }
    }

    /** The names of the divisions that hold an entry, the nearest first. */
    List<String> names(Entry entry) {
        java.util.ArrayList<String> names = new java.util.ArrayList<>();
        for (int up = entry.parent(); up >= 0; up = gazetteer.entry(up).parent()) {
            names.add(gazetteer.entry(up).name());
        }
        return names;
    }
}
