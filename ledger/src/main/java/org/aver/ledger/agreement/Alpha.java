package org.aver.ledger.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * Krippendorff's alpha: how far several people agree on values beyond chance; any number of people, gaps allowed. After K. Krippendorff,
 * "Computing Krippendorff's Alpha-Reliability" (2011), by the matrix of coincidences.
 */
public final class Alpha {
    private Alpha() {
    }

    /** How far apart two values are. Ordinal, interval and ratio values are numbers. */
    public enum Level {
        NOMINAL, ORDINAL, INTERVAL, RATIO;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Alpha over units; each holds the values that people gave it. Units with fewer than two values say nothing of agreement.
     *
     * @return 1 for full agreement, 0 for what chance gives; empty where nothing can be compared or no value ever varies
     */
    public static OptionalDouble of(List<? extends List<String>> units, Level level) {
        List<String> values = values(units, level);
        int count = values.size();
        double[][] coincidences = new double[count][count];
        for (List<String> unit : units) {
            for (int i = 0; i < unit.size() && unit.size() > 1; i++) {
                for (int j = 0; j < unit.size(); j++) {
                    if (i != j) {
                        coincidences[values.indexOf(unit.get(i))][values.indexOf(unit.get(j))] += 1.0
                                / (unit.size() - 1);
                    }
                }
            }
        }
        double[] totals = new double[count];
        double all = 0;
        for (int c = 0; c < count; c++) {
            for (int k = 0; k < count; k++) {
                totals[c] += coincidences[c][k];
            }
            all += totals[c];
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < count; c++) {
            for (int k = 0; k < count; k++) {
                double distance = distance(values, totals, c, k, level);
                observed += coincidences[c][k] * distance;
                expected += totals[c] * totals[k] * distance;
            }
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (all - 1) * observed / expected);
    }

    private static List<String> values(List<? extends List<String>> units, Level level) {
        TreeSet<String> values = new TreeSet<>(level == Level.NOMINAL
                ? Comparator.naturalOrder()
                : Comparator.comparingDouble(Double::parseDouble));
        units.stream().filter(u -> u.size() > 1).forEach(values::addAll);
        if (level == Level.NOMINAL) {
            return new ArrayList<>(values);
        }
        return new Numbers(new ArrayList<>(values));
    }

    /** Finds a number however it is written: 5 and 5.0 are one value. */
    private static final class Numbers extends java.util.AbstractList<String> {
        private final List<String> sorted;

        Numbers(List<String> sorted) {
            this.sorted = sorted;
        }

        @Override
        public String get(int index) {
            return sorted.get(index);
        }

        @Override
        public int size() {
            return sorted.size();
        }

        @Override
        public int indexOf(Object value) {
            double number = Double.parseDouble((String) value);
            for (int i = 0; i < sorted.size(); i++) {
                if (Double.parseDouble(sorted.get(i)) == number) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** The square of the difference. */
    private static double distance(List<String> values, double[] totals, int c, int k, Level level) {
        if (c == k) {
            return 0;
        }
        double difference = switch (level) {
            case NOMINAL -> 1;
            case ORDINAL -> {
                double between = -(totals[c] + totals[k]) / 2;
                for (int g = Math.min(c, k); g <= Math.max(c, k); g++) {
                    between += totals[g];
                }
                yield between;
            }
            case INTERVAL -> Double.parseDouble(values.get(c)) - Double.parseDouble(values.get(k));
            case RATIO -> {
                double a = Double.parseDouble(values.get(c));
                double b = Double.parseDouble(values.get(k));
                yield a + b == 0 ? 0 : (a - b) / (a + b);
            }
        };
        return difference * difference;
    }
}
