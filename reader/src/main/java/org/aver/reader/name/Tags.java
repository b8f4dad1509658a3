package org.aver.reader.name;

import java.util.ArrayList;
import java.util.List;
import org.aver.core.Span;

/**
 * The tags that the model gives to tokens: outside, or a type with the token's place in the name (begin, inside, last, unit).
 * Facilities are places until their words are looked at, weapons are found by words alone.
 */
public final class Tags {
    public static final int OUTSIDE = 0;
    public static final List<Name.Type> TYPES = List.of(Name.Type.PERSON, Name.Type.ORGANISATION, Name.Type.PLACE,
            Name.Type.PEOPLE, Name.Type.OTHER);
    public static final int COUNT = 1 + 4 * TYPES.size();

    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int LAST = 2;
    private static final int UNIT = 3;

    private Tags() {
    }

    private static int part(int tag) {
        return (tag - 1) % 4;
    }

    /** The type's place in {@link #TYPES}, -1 outside. */
    static int type(int tag) {
        return tag == OUTSIDE ? -1 : (tag - 1) / 4;
    }

    private static int tag(int type, int part) {
        return 1 + 4 * type + part;
    }

    private static boolean isOpen(int tag) {
        return tag != OUTSIDE && (part(tag) == BEGIN || part(tag) == INSIDE);
    }

    private static boolean continues(int tag) {
        return tag != OUTSIDE && (part(tag) == INSIDE || part(tag) == LAST);
    }

    /** Whether a tag may follow another; -1 stands for the sentence's borders. */
    public static boolean mayFollow(int before, int after) {
        boolean open = before >= 0 && isOpen(before);
        if (after < 0) {
            return !open;
        }
        return open ? continues(after) && type(after) == type(before) : !continues(after);
    }

    /** Marks a name's tokens. */
    public static void mark(int[] tags, int first, int end, Name.Type type) {
        int index = TYPES.indexOf(type == Name.Type.FACILITY ? Name.Type.PLACE : type);
        for (int i = first; i < end; i++) {
            boolean opens = i == first;
            boolean closes = i == end - 1;
            tags[i] = tag(index, opens ? closes ? UNIT : BEGIN : closes ? LAST : INSIDE);
        }
    }

    /** The names that a sequence of tags spells; token numbers as in the sequence, spans not yet known. */
    static List<Name> names(int[] tags) {
        List<Name> names = new ArrayList<>();
        int first = -1;
        for (int i = 0; i < tags.length; i++) {
            if (tags[i] != OUTSIDE && !continues(tags[i])) {
                first = i;
            }
            if (tags[i] != OUTSIDE && !isOpen(tags[i])) {
                names.add(new Name(new Span(0, 0), first, i + 1, TYPES.get(type(tags[i]))));
            }
        }
        return names;
    }
}
