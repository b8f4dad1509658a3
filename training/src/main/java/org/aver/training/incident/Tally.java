package org.aver.training.incident;

/** Counts of one slot: fills of the key that were possible, fills given, and how many of both agree, wholly or in part. */
final class Tally {
    private double possible;
    private double actual;
    private double agreed;

    /** @param credit 1 for a right fill, a half for a partly right one */
    void add(double keys, double given, double credit) {
        possible += keys;
        actual += given;
        agreed += credit;
    }

    void add(Tally other) {
        add(other.possible, other.actual, other.agreed);
    }

    double possible() {
        return possible;
    }

    double actual() {
        return actual;
    }

    double recall() {
        return possible == 0 ? 0 : 100 * agreed / possible;
    }

    double precision() {
        return actual == 0 ? 0 : 100 * agreed / actual;
    }

    double f() {
        double sum = recall() + precision();
        return sum == 0 ? 0 : 2 * recall() * precision() / sum;
    }

    double agreed() {
        return agreed;
    }
}
