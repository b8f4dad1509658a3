package org.aver.reader.place;

import org.aver.reader.gazetteer.Entry;
import org.aver.reader.gazetteer.Gazetteer.Found;
import org.aver.reader.gazetteer.Kind;

/** How likely a name means an entry before anything else is known: what it is and how many live there. */
final class Prior {
    /** A name that is not the first of a place, and of one that few have heard of. */
    private static final double OTHER_NAME = 2.7;
    private static final double OTHER_NAME_OF_SMALL = 3.7;
    private static final long SMALL = 100_000;

    private Prior() {
    }

    static double of(Found found) {
        Entry entry = found.entry();
        double people = 2 * Math.log10(entry.population() + 10.0);
        double prior = switch (entry.kind()) {
            case CONTINENT -> 15;
            case COUNTRY -> 3 + 1.2 * people;
            case WATER, AREA -> 11;
            case REGION -> people - 1.6;
            case DISTRICT -> 0.9 * people;
            case CAPITAL -> people + 1.4;
            case SEAT -> people + 0.3;
            case TOWN -> people;
            case NEIGHBOURHOOD -> people - 0.8;
            case FACILITY, FEATURE -> 1; // less than the smallest village of that name
        };
        if (found.isMainName()) {
            return prior;
        }
        boolean small = entry.kind().isSettlement() && entry.population() < SMALL;
        return prior - (small ? OTHER_NAME_OF_SMALL : OTHER_NAME);
    }

    static boolean isWide(Kind kind) {
        return kind == Kind.CONTINENT || kind == Kind.COUNTRY || kind == Kind.AREA || kind == Kind.WATER;
    }
}
