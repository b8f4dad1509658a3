package org.aver.training.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.aver.training.onnx.OnnxWeights.Tensor;

/** The trained parameters by name, each with its learning rate's share. Not thread-safe. */
public final class Weights {
    private final NDManager manager;
    private final Map<String, Trained> trained = new LinkedHashMap<>();

    /**
     * @param share  of the learning rate
     * @param decays whether weight decay applies (matrices, not biases or norms)
     */
    record Trained(NDArray value, float share, boolean decays) {
    }

    Weights(NDManager manager) {
        this.manager = manager;
    }

    NDArray add(String name, Tensor tensor, float share) {
        NDArray value = manager.create(tensor.values(), new Shape(tensor.shape()));
        value.setRequiresGradient(true);
        trained.put(name, new Trained(value, share, tensor.shape().length > 1));
        return value;
    }

    /** A new matrix, normal with the given deviation. */
    NDArray add(String name, Random random, double deviation, long... shape) {
        int size = 1;
        for (long side : shape) {
            size *= (int) side;
        }
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) (random.nextGaussian() * deviation);
        }
        return add(name, new Tensor(shape, values), 1);
    }

    /**
     * Takes over values by name.
     *
     * @throws IllegalArgumentException where one is missing or of another size
     */
    void take(Map<String, Tensor> values) {
        trained.forEach((name, t) -> {
            Tensor value = values.get(name);
            if (value == null || value.values().length != t.value().size()) {
                throw new IllegalArgumentException("the earlier model has no fitting weights called " + name);
            }
            try (NDArray taken = manager.create(value.values(), t.value().getShape())) {
                taken.copyTo(t.value());
            }
        });
    }

    NDArray get(String name) {
        Trained found = trained.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return found.value();
    }

    List<Trained> all() {
        return new ArrayList<>(trained.values());
    }

    /** Copies of all values, row by row. */
    public Map<String, Tensor> values() {
        Map<String, Tensor> values = new LinkedHashMap<>();
        trained.forEach((name, t) -> {
            try (NDArray copy = t.value().duplicate()) {
                values.put(name, new Tensor(t.value().getShape().getShape(), copy.toFloatArray()));
            }
        });
        return values;
    }
}
