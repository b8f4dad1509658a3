package org.aver.reader.wording;

/** Tokens {@code [first, end)}. */
record Run(int first, int end) {
    boolean contains(int token) {
        return first <= token && token < end;
    }
}
