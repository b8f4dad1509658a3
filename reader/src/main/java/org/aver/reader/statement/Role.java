package org.aver.reader.statement;

/** What a chunk is to one cue. */
public final class Role {
    public static final int OUTSIDE = 0;
    public static final int CUE = 1;
    public static final int SOURCE = 2;
    public static final int CONTENT = 3;

    private Role() {
    }
}
