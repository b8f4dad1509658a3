package org.aver.training.story;

import java.util.List;

/** Logistic regression by Newton's steps, with a small pull to zero. */
final class Newton {
    private static final int STEPS = 25;
    private static final double PULL = 0.5;

    private Newton() {
    }

    /**
     * One row of what is learned from.
     *
     * @param weight how often it counts
     */
    record Row(double[] features, boolean answer, double weight) {
    }

    static double[] fit(List<Row> rows) {
        int size = rows.getFirst().features().length;
        double[] weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[][] curve = new double[size][size];
            double[] slope = new double[size];
            for (int i = 0; i < size; i++) {
                curve[i][i] = PULL;
                slope[i] = -PULL * weights[i];
            }
            for (Row row : rows) {
                add(row, weights, curve, slope);
            }
            double[] move = solve(curve, slope);
            for (int i = 0; i < size; i++) {
                weights[i] += move[i];
            }
        }
        return weights;
    }

    private static void add(Row row, double[] weights, double[][] curve, double[] slope) {
        double[] x = row.features();
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += weights[i] * x[i];
        }
        double odds = 1 / (1 + Math.exp(-sum));
        for (int i = 0; i < x.length; i++) {
            slope[i] += row.weight() * ((row.answer() ? 1 : 0) - odds) * x[i];
            for (int j = 0; j < x.length; j++) {
                curve[i][j] += row.weight() * odds * (1 - odds) * x[i] * x[j];
            }
        }
    }

    /** By elimination; the matrix is positive definite. */
    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double factor = a[j][i] / a[i][i];
                for (int k = i; k < n; k++) {
                    a[j][k] -= factor * a[i][k];
                }
                b[j] -= factor * b[i];
            }
        }
        double[] x = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = b[i];
            for (int k = i + 1; k < n; k++) {
                sum -= a[i][k] * x[k];
            }
            x[i] = sum / a[i][i];
        }
        return x;
    }
}
