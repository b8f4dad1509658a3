package org.aver.reader.number;

import java.math.BigDecimal;

/** A number in words as it is read from left to right; every step says whether the word fits there. */
final class Spelled {
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal leastScale = BigDecimal.valueOf(Long.MAX_VALUE);
    private int group = 0; // what stands before the next scale word, below a thousand
    private int room = 1000; // a unit or ten fits only below the last word's place
    private boolean counted = false;

    Spelled copy() {
        Spelled copy = new Spelled();
        copy.become(this);
        return copy;
    }

    void become(Spelled other) {
        total = other.total;
        leastScale = other.leastScale;
        group = other.group;
        room = other.room;
        counted = other.counted;
    }

    boolean unit(int value) {
        return add(value, value < 10 ? 10 : 100, 1);
    }

    boolean ten(int value) {
        return add(value, 100, 10);
    }

    private boolean add(int value, int needs, int left) {
        if (room < needs || counted && value == 0) {
            return false;
        }
        group += value;
        room = left;
        counted = true;
        return true;
    }

    /** A hundred, a dozen or a score times the words since the last scale word. */
    boolean hundred(int value) {
        if (!counted || group == 0 || group >= 100 || room >= 100) {
            return false;
        }
        group *= value;
        room = value == 100 ? 100 : 1;
        return true;
    }

    boolean scale(BigDecimal value) {
        if (group == 0 || value.compareTo(leastScale) >= 0) {
            return false;
        }
        total = total.add(value.multiply(BigDecimal.valueOf(group)));
        leastScale = value;
        group = 0;
        room = 1000;
        return true;
    }

    /** Whether "and" may follow: after hundred or a scale word. */
    boolean takesAnd() {
        return counted && room >= 100;
    }

    BigDecimal value() {
        return total.add(BigDecimal.valueOf(group));
    }
}
