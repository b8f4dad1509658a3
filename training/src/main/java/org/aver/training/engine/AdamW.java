package org.aver.training.engine;

import ai.djl.ndarray.NDArray;
import java.util.ArrayList;
import java.util.List;

/** AdamW (Loshchilov and Hutter 2019) with the gradient's norm held to 1. Not thread-safe. */
final class AdamW {
    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.98f;
    private static final float EPSILON = 1e-6f;
    private static final float DECAY = 0.01f;

    private final List<Weights.Trained> weights;
    private final List<NDArray> means = new ArrayList<>();
    private final List<NDArray> squares = new ArrayList<>();
    private int steps;

    AdamW(Weights weights) {
        this.weights = weights.all();
        for (Weights.Trained w : this.weights) {
            means.add(w.value().zerosLike());
            squares.add(w.value().zerosLike());
        }
    }

    /** All that a run is: the weights and what is remembered of their gradients. */
    List<NDArray> state() {
        List<NDArray> state = new ArrayList<>();
        weights.forEach(w -> state.add(w.value()));
        state.addAll(means);
        state.addAll(squares);
        return state;
    }

    void goOnFrom(int step) {
        steps = step;
    }

    /** Moves every weight along its gradient and clears the gradient; a gradient that is no number moves nothing. */
    void step(float rate) {
        double norm = 0;
        List<NDArray> gradients = new ArrayList<>();
        for (Weights.Trained w : weights) {
            NDArray gradient = w.value().getGradient();
            gradients.add(gradient);
            norm += gradient.square().sum().getFloat();
        }
        if (!Double.isFinite(norm)) {
            gradients.forEach(gradient -> gradient.zerosLike().copyTo(gradient));
            return;
        }
        steps++;
        float scale = (float) Math.min(1, 1 / (Math.sqrt(norm) + 1e-6));
        double correction = Math.sqrt(1 - Math.pow(BETA2, steps)) / (1 - Math.pow(BETA1, steps));
        for (int i = 0; i < gradients.size(); i++) {
            Weights.Trained w = weights.get(i);
            NDArray gradient = gradients.get(i).muli(scale);
            float own = rate * w.share();
            means.get(i).muli(BETA1).addi(gradient.mul(1 - BETA1));
            squares.get(i).muli(BETA2).addi(gradient.square().muli(1 - BETA2));
            if (w.decays()) {
                w.value().muli(1 - own * DECAY);
            }
            w.value().subi(means.get(i).div(squares.get(i).sqrt().addi(EPSILON)).muli((float) (own * correction)));
            gradient.muli(0);
        }
    }
}
