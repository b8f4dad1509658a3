package org.aver.training.onnx;

import org.aver.training.onnx.OnnxWeights.Tensor;

/** A matrix rounded to eight bits a value with one scale a row: {@code value ≈ byte × scale[row]}. */
public record RowQuantized(byte[] bytes, float[] scales) {

    public static RowQuantized of(Tensor matrix) {
        int rows = (int) matrix.shape()[0];
        int columns = (int) matrix.shape()[1];
        byte[] bytes = new byte[rows * columns];
        float[] scales = new float[rows];
        for (int row = 0; row < rows; row++) {
            float largest = 1e-12f;
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                largest = Math.max(largest, Math.abs(matrix.values()[i]));
            }
            scales[row] = largest / 127;
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                bytes[i] = (byte) Math.round(matrix.values()[i] / scales[row]);
            }
        }
        return new RowQuantized(bytes, scales);
    }

    /** The rounded values as floats. */
    public float[] restored() {
        float[] values = new float[bytes.length];
        int columns = bytes.length / scales.length;
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes[i] * scales[i / columns];
        }
        return values;
    }
}
