package org.aver.reader.place;

import org.aver.reader.gazetteer.Entry;
import org.aver.reader.gazetteer.Gazetteer.Found;
import org.aver.reader.gazetteer.Kind;

/** How likely a name means an entry before anything else is known: what it is and how many live there. */
final class Prior {
    private Prior() {
    }

    static double of(Found found) {
        Entry entry = found.entry();
        double people = Math.log10(entry.population() + 10.0);
        double prior = switch (entry.kind()) {
            case CONTINENT -> 15;
            case COUNTRY -> 5 + 1.4 * people;
            case WATER, AREA -> 12;
            case REGION -> people - 1.2;
            case DISTRICT -> 0.7 * people;
            case CAPITAL -> 1.5 + people;
            case SEAT -> 0.5 + people;
            case TOWN -> people;
            case NEIGHBOURHOOD -> people - 1.5;
        };
        return found.isMainName() ? prior : prior - 2.5;
    }

    static boolean isWide(Kind kind) {
        return kind == Kind.CONTINENT || kind == Kind.COUNTRY || kind == Kind.AREA || kind == Kind.WATER;
    }
}
