package org.aver.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aver.reader.name.Clusters;
import org.aver.training.name.KMeans;
import org.aver.training.onnx.OnnxWeights;

/**
 * Groups the published encoder's word pieces by their embeddings: {@code ClusterPieces OUT} writes the reader's clusters.bin, for
 * each piece of the vocabulary its group at each grain. A few minutes on one core.
 */
public final class ClusterPieces {
    private ClusterPieces() {
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: ClusterPieces OUT");
            System.exit(2);
        }
        OnnxWeights.Tensor table;
        try (InputStream in = ClusterPieces.class.getResourceAsStream(TrainStatements.ENCODER)) {
            if (in == null) {
                throw new IOException("no " + TrainStatements.ENCODER + " on the class path: build with -Ptraining");
            }
            table = new OnnxWeights(in.readAllBytes()).get("embeddings.word_embeddings.weight");
        }
        int width = (int) table.shape()[1];
        KMeans.normalise(table.values(), width);
        short[] groups = KMeans.grains(table.values(), width, Clusters.GRAINS);
        ByteBuffer bytes = ByteBuffer.allocate(2 * groups.length);
        bytes.asShortBuffer().put(groups);
        Files.write(Path.of(args[0]), bytes.array());
    }
}
