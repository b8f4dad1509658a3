package org.aver.reader.incident;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.aver.reader.DataFile;

/**
 * A type of incident.
 *
 * @param rank   the lower, the more it says of what was done
 * @param family what may be one incident in other words
 */
record Type(String name, int rank, String family, Breadth breadth) {
    private static final Map<String, Type> ALL = load();

    /** How much the type says. */
    enum Breadth {
        /** What was done, in so many words. */
        OWN,
        /** Something that any of its family may be called. */
        WIDE,
        /** Only what came of it: any incident may have it. */
        OUTCOME
    }

    private static Map<String, Type> load() {
        Map<String, Type> types = new LinkedHashMap<>();
        for (String[] row : DataFile.rows(Type.class, "types.tsv")) {
            types.put(row[0], new Type(row[0], types.size(), row[1],
                    Breadth.valueOf(row[2].toUpperCase(Locale.ROOT))));
        }
        return types;
    }

    static Type of(String name) {
        Type type = ALL.get(name);
        if (type == null) {
            throw new IllegalStateException("types.tsv has no type \"" + name + "\"");
        }
        return type;
    }

    boolean isOutcome() {
        return breadth == Breadth.OUTCOME;
    }

    /** Whether people do it to people, so that it has somebody who did it. */
    boolean isDone() {
        return switch (family) {
            case "disaster", "health", "accident" -> false;
            default -> !name.equals("death") && !name.equals("displacement");
        };
    }

    /** Whether both may be told of one incident. */
    boolean agrees(Type other) {
        if (equals(other)) {
            return true;
        }
        if (isOutcome() || other.isOutcome()) {
            boolean taken = family.equals("taking") || other.family.equals("taking");
            boolean held = family.equals("control") || other.family.equals("control");
            return !taken && !held && !family.equals("taking_goods") && !other.family.equals("taking_goods");
        }
        if (name.equals("explosion") || other.name.equals("explosion")) {
            Type rest = name.equals("explosion") ? other : this;
            return rest.family.equals("weapons") || rest.family.equals("accident") || rest.family.equals("burning");
        }
        if (name.equals("fire") || other.name.equals("fire")) {
            Type rest = name.equals("fire") ? other : this;
            return rest.family.equals("burning") || rest.family.equals("accident");
        }
        boolean attack = name.equals("attack") || other.name.equals("attack");
        boolean violent = family.equals("weapons") || family.equals("fighting") || family.equals("burning");
        boolean both = violent && (other.family.equals("weapons") || other.family.equals("fighting")
                || other.family.equals("burning"));
        boolean wide = breadth == Breadth.WIDE || other.breadth == Breadth.WIDE;
        return attack && both || wide && family.equals(other.family) || isStorm(other);
    }

    /** A flood and the storm that brought it. */
    private boolean isStorm(Type other) {
        boolean storm = name.equals("storm") || other.name.equals("storm");
        boolean water = name.equals("flood") || other.name.equals("flood") || name.equals("landslide")
                || other.name.equals("landslide");
        return storm && water;
    }
}
