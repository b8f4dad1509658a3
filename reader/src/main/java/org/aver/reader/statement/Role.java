package org.aver.reader.statement;

/** What a token is to one cue: the positions of the model's outputs. */
final class Role {
    static final int OUTSIDE = 0;
    static final int CUE = 1;
    static final int SOURCE = 2;
    static final int CONTENT = 3;
    static final int COUNT = 4;

    private Role() {
    }
}
