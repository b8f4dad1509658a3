package org.aver.reader.statement;

/**
 * What a chunk is to one cue, as the model scores it: outside, or the only, first, inner or last chunk of a run of cue, source or
 * content. Runs of one role are never next to each other. The positions of the model's outputs.
 */
public final class Tag {
    public static final int OUTSIDE = 0;
    /** Number of tags. */
    public static final int COUNT = 13;

    private static final int ONLY = 0;
    private static final int FIRST = 1;
    private static final int INNER = 2;
    private static final int LAST = 3;

    private Tag() {
    }

    /** The tag of a chunk of a role, by whether the chunks beside it have the same role. */
    public static int of(int role, boolean sameBefore, boolean sameAfter) {
        if (role == Role.OUTSIDE) {
            return OUTSIDE;
        }
        int place = sameBefore ? sameAfter ? INNER : LAST : sameAfter ? FIRST : ONLY;
        return 1 + (role - 1) * 4 + place;
    }

    /** The role of a tag. */
    public static int role(int tag) {
        return tag == OUTSIDE ? Role.OUTSIDE : 1 + (tag - 1) / 4;
    }

    /** Whether a tag may follow another. */
    public static boolean follows(int before, int tag) {
        if (isOpen(before)) {
            return role(before) == role(tag) && !begins(tag);
        }
        return tag == OUTSIDE || begins(tag) && role(before) != role(tag);
    }

    /** Whether a run begins here. */
    static boolean begins(int tag) {
        return tag != OUTSIDE && (place(tag) == ONLY || place(tag) == FIRST);
    }

    /** Whether the run must go on. */
    private static boolean isOpen(int tag) {
        return tag != OUTSIDE && (place(tag) == FIRST || place(tag) == INNER);
    }

    private static int place(int tag) {
        return (tag - 1) % 4;
    }
}
