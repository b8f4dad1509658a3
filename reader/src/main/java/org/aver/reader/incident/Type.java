package org.aver.reader.incident;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aver.reader.DataFile;

/**
 * A type of incident.
 *
 * @param rank   the lower, the more it says of what happened
 * @param isDone whether people do it, so that somebody may be said to have done it
 * @param with   the families whose types may be one incident with it, told in other words
 */
record Type(String name, int rank, String family, boolean isDone, Set<String> with) {
    private static final Map<String, Type> ALL = load();
    private static final String OUTCOME = "outcome";
    private static final String CONTROL = "control";

    private static Map<String, Type> load() {
        Map<String, Type> types = new LinkedHashMap<>();
        for (String[] row : DataFile.rows(Type.class, "types.tsv")) {
            types.put(row[0], new Type(row[0], types.size(), row[1], row[2].equals("yes"),
                    Set.copyOf(List.of(row[3].split(",")))));
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

    static boolean isDone(String name) {
        Type type = ALL.get(name);
        return type != null && type.isDone();
    }

    /** Whether it says only what came of something: any incident may have it. */
    boolean isOutcome() {
        return family.equals(OUTCOME);
    }

    /** Whether it says only what was done about something. */
    boolean isControl() {
        return family.equals(CONTROL);
    }

    /** Droughts of goals, collapses of teams: words that need a place or somebody hurt to be an incident. */
    boolean isOftenFigurative() {
        return family.equals("accident") && !name.equals("explosion") && !name.equals("fire")
                || family.equals("health");
    }

    /** Whether people may be hurt by it. */
    boolean isHarm() {
        return !isControl() && !name.equals("displacement");
    }

    /** Whether both may be told of one incident. */
    boolean agrees(Type other) {
        return equals(other) || with.contains(other.family) || other.with.contains(family);
    }
}
