package org.aver.training.engine;

import ai.djl.ndarray.NDArray;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A training run's arrays and step in a file, so that a run that was cut goes on where it stood. */
record Checkpoint(Path file) {

    /** Writes beside the file and moves into place, so that a cut leaves the one before. */
    void write(int step, List<NDArray> arrays) {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (DataOutputStream out = new DataOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(beside), 1 << 20))) {
                out.writeInt(step);
                for (NDArray array : arrays) {
                    float[] values = array.toFloatArray();
                    ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
                    bytes.asFloatBuffer().put(values);
                    out.write(bytes.array());
                }
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills the arrays and returns the step; 0 where there is no file. */
    int read(List<NDArray> arrays) {
        if (!Files.exists(file)) {
            return 0;
        }
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            int step = in.readInt();
            for (NDArray array : arrays) {
                float[] values = new float[Math.toIntExact(array.size())];
                byte[] bytes = new byte[values.length * Float.BYTES];
                in.readFully(bytes);
                ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
                try (NDArray kept = array.getManager().create(values, array.getShape())) {
                    kept.copyTo(array);
                }
            }
            return step;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
