package org.aver.training.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Estimates a logistic model by gradient steps whose size falls with what a weight has moved already (AdaGrad), with a pull to zero. */
final class LogisticFit {
    private static final int FEWEST = 8;
    private static final int ROUNDS = 40;
    private static final double STEP = 0.3;
    private static final double PULL = 2e-4;

    private final List<List<String>> examples = new ArrayList<>();
    private final List<Boolean> answers = new ArrayList<>();

    void add(List<String> features, boolean isPlace) {
        examples.add(features);
        answers.add(isPlace);
    }

    int size() {
        return examples.size();
    }

    /** The weights of features that occur often enough, in hundredths, without those that came out as nothing. */
    Map<String, Integer> weights() {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(e -> e.forEach(f -> counts.merge(f, 1, Integer::sum)));
        List<String> names = counts.entrySet().stream().filter(e -> e.getValue() >= FEWEST).map(Map.Entry::getKey)
                .toList();
        Map<String, Integer> number = new TreeMap<>();
        names.forEach(name -> number.put(name, number.size()));
        int[][] rows = examples.stream()
                .map(e -> e.stream().filter(number::containsKey).mapToInt(number::get).toArray()).toArray(int[][]::new);
        double[] weights = fit(rows, names.size());
        Map<String, Integer> rounded = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            int hundredths = (int) Math.round(weights[i] * 100);
            if (hundredths != 0) {
                rounded.put(names.get(i), hundredths);
            }
        }
        return rounded;
    }

    private double[] fit(int[][] rows, int size) {
        double[] weights = new double[size];
        double[] moved = new double[size];
        Arrays.fill(moved, 1e-6);
        // a fixed stride visits all rows in an order that no article dominates
        int stride = 7919;
        for (int round = 0; round < ROUNDS; round++) {
            for (int n = 0; n < rows.length; n++) {
                int i = (int) ((long) n * stride % rows.length);
                double sum = 0;
                for (int f : rows[i]) {
                    sum += weights[f];
                }
                double error = (answers.get(i) ? 1 : 0) - 1 / (1 + Math.exp(-sum));
                for (int f : rows[i]) {
                    double slope = error - PULL * weights[f];
                    moved[f] += slope * slope;
                    weights[f] += STEP / Math.sqrt(1 + moved[f]) * slope;
                }
            }
        }
        return weights;
    }
}
