package org.aver.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.aver.reader.statement.StatementModel;
import org.aver.training.attribution.Attributed;
import org.aver.training.attribution.Example;
import org.aver.training.engine.StatementTrainer;
import org.aver.training.onnx.OnnxWeights;
import org.aver.training.onnx.OnnxWeights.Tensor;
import org.aver.training.onnx.StatementGraph;
import org.aver.training.onnx.StatementWeights;

/**
 * Trains the statement model: {@code TrainStatements CORPUS.jsonl OUTPUT-FOLDER [EPOCHS] [SEED] [EARLIER.onnx [RATE]]}. Writes
 * {@code statements-N.onnx} after every epoch N, and goes on where a run into the same folder was cut. The start is all-MiniLM-L6-v2 from the class path.
 */
public final class TrainStatements {
    static final String ENCODER = "/all-minilm-l6-v2.onnx";
    /** Log odds from which the graph reads tags for an anchor. */
    static final float BAR = (float) StatementModel.CUE_BAR;

    private TrainStatements() {
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err
                    .println("usage: TrainStatements CORPUS.jsonl OUTPUT-FOLDER [EPOCHS] [SEED] [EARLIER.onnx [RATE]]");
            System.exit(2);
        }
        Path out = Files.createDirectories(Path.of(args[1]));
        int epochs = args.length > 2 ? Integer.parseInt(args[2]) : 4;
        long seed = args.length > 3 ? Long.parseLong(args[3]) : 1;
        Map<String, Tensor> earlier = args.length > 4
                ? StatementWeights.of(Files.readAllBytes(Path.of(args[4])))
                : Map.of();
        float rate = args.length > 5 ? Float.parseFloat(args[5]) : earlier.isEmpty() ? 4e-4f : 3e-4f;
        StatementTrainer.Settings settings = new StatementTrainer.Settings(epochs, rate, 384, 4, 0.1f, seed);
        OnnxWeights published = published();
        List<Attributed> corpus = Attributed.read(Path.of(args[0])).stream().filter(a -> a.annotator() == 0).toList();
        List<Example.Prepared> articles = Example.prepare(corpus, TrainNames.wordPiece(), settings.mostPieces() - 2);
        System.out.printf("%d articles, encoder %s, %s%n", articles.size(), published.digest().substring(0, 12),
                settings);
        long start = System.nanoTime();
        new StatementTrainer(settings,
                line -> System.out.printf("%6d s  %s%n", (System.nanoTime() - start) / 1_000_000_000, line))
                .train(published, articles, out.resolve("run.state"), earlier,
                        (epoch, weights) -> write(out.resolve("statements-" + epoch + ".onnx"),
                                StatementGraph.model(published, weights.values(), BAR,
                                        Map.of("encoder", published.digest(), "settings", settings.toString(), "epoch",
                                                epoch.toString()))));
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The published encoder. */
    static OnnxWeights published() throws IOException {
        try (InputStream in = TrainStatements.class.getResourceAsStream(ENCODER)) {
            if (in == null) {
                throw new IOException("no " + ENCODER + " on the class path: build with -Ptraining");
            }
            return new OnnxWeights(in.readAllBytes());
        }
    }
}
