package org.aver.reader.time;

/** An expression of time in the tokens {@code [first, end)}. */
record Phrase(int first, int end, Meaning meaning) {
    Phrase from(int earlier) {
        return new Phrase(earlier, end, meaning);
    }

    Phrase until(int later) {
        return new Phrase(first, later, meaning);
    }
}
