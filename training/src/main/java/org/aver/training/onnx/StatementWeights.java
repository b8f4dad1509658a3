package org.aver.training.onnx;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aver.training.onnx.OnnxWeights.Tensor;

/** The trained weights of a statement model that {@link StatementGraph} wrote, by the names they are trained under. */
public final class StatementWeights {
    private static final String HALF = ".half";
    private static final String JOINED = ".attention.self.";
    private static final String[] PARTS = {"query.", "key.", "value."};
    private static final String KERNEL = ".kernel";
    private static final String[] SIDES = {".before", ".here", ".behind"};

    private StatementWeights() {
    }

    /** @throws IllegalArgumentException where the bytes are no ONNX model */
    public static Map<String, Tensor> of(byte[] file) {
        Map<String, Tensor> trained = new LinkedHashMap<>();
        new OnnxWeights(file).all().forEach((stored, tensor) -> {
            String name = stored.endsWith(HALF) ? stored.substring(0, stored.length() - HALF.length()) : stored;
            if (name.contains(JOINED)) {
                parts(name, tensor, trained);
            } else if (name.endsWith(KERNEL)) {
                sides(name.substring(0, name.length() - KERNEL.length()), tensor, trained);
            } else {
                trained.put(name.equals("steps.all") ? "steps" : name, tensor);
            }
        });
        return trained;
    }

    /** Query, key and value stand side by side in each row. */
    private static void parts(String name, Tensor joined, Map<String, Tensor> to) {
        int at = name.indexOf(JOINED) + JOINED.length();
        int row = (int) joined.shape()[joined.shape().length - 1];
        int width = row / PARTS.length;
        int rows = joined.values().length / row;
        for (int part = 0; part < PARTS.length; part++) {
            float[] values = new float[rows * width];
            for (int r = 0; r < rows; r++) {
                System.arraycopy(joined.values(), r * row + part * width, values, r * width, width);
            }
            long[] shape = joined.shape().clone();
            shape[shape.length - 1] = width;
            to.put(name.substring(0, at) + PARTS[part] + name.substring(at), new Tensor(shape, values));
        }
    }

    /** [out, in, 3] to three matrices of [in, out]. */
    private static void sides(String name, Tensor kernel, Map<String, Tensor> to) {
        int width = (int) kernel.shape()[0];
        for (int side = 0; side < SIDES.length; side++) {
            float[] values = new float[width * width];
            for (int i = 0; i < values.length; i++) {
                values[i] = kernel.values()[(i % width * width + i / width) * SIDES.length + side];
            }
            to.put(name + SIDES[side], new Tensor(Arrays.copyOf(kernel.shape(), 2), values));
        }
    }
}
