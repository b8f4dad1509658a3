package org.aver.training.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aver.reader.actor.Antecedents;

/** Log-linear ranking with partly known answers: the probability of the right candidates among those whose answer is known. */
public final class Ranker {
    private static final int STEPS = 400;
    private static final double RATE = 0.5;
    private static final double DECAY = 1e-3;

    private final List<Example> examples;

    /**
     * One choice.
     *
     * @param candidates features of each
     * @param right      whether each is the answer
     */
    public record Example(List<List<String>> candidates, List<Boolean> right) {
    }

    public Ranker(List<Example> examples) {
        this.examples = examples;
    }

    /** Weights by feature, in the order of their names. Gradient ascent with a step of its own for each weight. */
    public Map<String, Double> learn() {
        Map<String, Double> weights = new TreeMap<>();
        Map<String, Double> squares = new HashMap<>();
        examples.forEach(e -> e.candidates().forEach(c -> c.forEach(f -> weights.put(f, 0.0))));
        for (int step = 0; step < STEPS; step++) {
            Map<String, Double> gradient = new HashMap<>();
            for (Example example : examples) {
                double[] all = probabilities(example, weights, false);
                double[] right = probabilities(example, weights, true);
                for (int c = 0; c < all.length; c++) {
                    double pull = (right[c] - all[c]) / examples.size();
                    example.candidates().get(c).forEach(f -> gradient.merge(f, pull, Double::sum));
                }
            }
            for (Map.Entry<String, Double> weight : weights.entrySet()) {
                double pull = gradient.getOrDefault(weight.getKey(), 0.0) - DECAY * weight.getValue();
                double square = squares.merge(weight.getKey(), pull * pull, Double::sum);
                weight.setValue(weight.getValue() + RATE * pull / Math.sqrt(square + 1e-12));
            }
        }
        return weights;
    }

    /** The share of the examples whose highest candidate is right. */
    public double right(Map<String, Double> weights) {
        int right = 0;
        for (Example example : examples) {
            double[] p = probabilities(example, weights, false);
            int best = 0;
            for (int c = 1; c < p.length; c++) {
                best = p[c] > p[best] ? c : best;
            }
            right += example.right().get(best) ? 1 : 0;
        }
        return (double) right / examples.size();
    }

    private static double[] probabilities(Example example, Map<String, Double> weights, boolean rightOnly) {
        double[] p = new double[example.candidates().size()];
        double sum = 0;
        for (int c = 0; c < p.length; c++) {
            p[c] = rightOnly && !example.right().get(c)
                    ? 0
                    : Math.exp(Antecedents.score(example.candidates().get(c), weights));
            sum += p[c];
        }
        for (int c = 0; c < p.length; c++) {
            p[c] /= sum;
        }
        return p;
    }
}
