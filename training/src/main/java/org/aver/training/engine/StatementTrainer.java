package org.aver.training.engine;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.training.GradientCollector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.aver.training.attribution.Example;
import org.aver.training.onnx.OnnxWeights;
import org.aver.training.onnx.OnnxWeights.Tensor;

/** Fine-tunes the encoder with its heads on prepared articles. The seed fixes windows, batches, dropout and new weights. */
public final class StatementTrainer {
    private static final int KEEP = 50;

    private final Settings settings;
    private final Consumer<String> log;

    /**
     * @param epochs     passes over the corpus
     * @param rate       highest learning rate; it rises over the first 6 % of the steps and falls in a line to 0
     * @param mostPieces pieces a window holds
     * @param windows    windows a batch holds
     */
    public record Settings(int epochs, float rate, int mostPieces, int windows, float dropout, long seed) {
    }

    public StatementTrainer(Settings settings, Consumer<String> log) {
        this.settings = settings;
        this.log = log;
    }

    /**
     * Trains, and hands over the weights after every epoch.
     *
     * @param kept    where the run is kept every {@value #KEEP} steps, and taken up again
     * @param earlier the weights of a finished run that this one starts from; none to start from the published encoder
     */
    public void train(OnnxWeights published, List<Example.Prepared> articles, Path kept, Map<String, Tensor> earlier,
            BiConsumer<Integer, Weights> afterEpoch) {
        Random random = new Random(settings.seed());
        Engine.getInstance().setRandomSeed((int) settings.seed());
        try (NDManager manager = NDManager.newBaseManager()) {
            Weights weights = new Weights(manager);
            Encoder encoder = new Encoder(manager, weights, published, random, settings.dropout());
            StatementHeads heads = new StatementHeads(weights, random, encoder.width(), settings.dropout());
            AdamW optimizer = new AdamW(weights);
            int steps = batches(articles, new Random(settings.seed())).size() * settings.epochs();
            Checkpoint checkpoint = new Checkpoint(kept);
            List<NDArray> state = optimizer.state();
            int done = checkpoint.read(state);
            if (done == 0 && !earlier.isEmpty()) {
                weights.take(earlier);
            }
            optimizer.goOnFrom(done);
            int step = 0;
            for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
                double loss = 0;
                int since = 0;
                for (List<Example> examples : batches(articles, random)) {
                    if (step < done) {
                        step++;
                        continue;
                    }
                    if (step > done && step % KEEP == 0) {
                        checkpoint.write(step, state);
                    }
                    loss += step(manager, encoder, heads, optimizer, examples, rate(step, steps));
                    step++;
                    if (++since == 50) {
                        log.accept("epoch %d step %d/%d loss %.4f".formatted(epoch, step, steps, loss / since));
                        loss = 0;
                        since = 0;
                    }
                }
                if (step > done) {
                    afterEpoch.accept(epoch, weights);
                }
            }
        }
    }

    private static float step(NDManager manager, Encoder encoder, StatementHeads heads, AdamW optimizer,
            List<Example> examples, float rate) {
        try (NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            Batch batch = Batch.of(manager, examples);
            float value;
            try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                StatementHeads.Loss loss = heads
                        .loss(encoder.forward(batch.ids(), batch.features(), batch.mask(), true), batch);
                collector.backward(loss.gradient());
                value = (float) loss.value();
            }
            optimizer.step(rate);
            return value;
        }
    }

    private float rate(int step, int steps) {
        double warm = Math.max(1, steps * 0.06);
        return (float) (settings.rate()
                * (step < warm ? (step + 1) / warm : Math.max(0, (steps - step) / (steps - warm))));
    }

    /** Windows of like length together, batches in random order. */
    private List<List<Example>> batches(List<Example.Prepared> articles, Random random) {
        List<Example> examples = new ArrayList<>();
        articles.forEach(a -> examples.addAll(Example.windows(a, settings.mostPieces(), random)));
        Collections.shuffle(examples, random);
        List<List<Example>> batches = new ArrayList<>();
        for (int from = 0; from < examples.size(); from += 256) {
            List<Example> pool = new ArrayList<>(examples.subList(from, Math.min(examples.size(), from + 256)));
            pool.sort(Comparator.comparingInt(e -> e.window().pieces()));
            int room = settings.windows() * settings.mostPieces();
            List<Example> batch = new ArrayList<>();
            for (Example e : pool) {
                if (!batch.isEmpty() && (batch.size() + 1) * e.window().pieces() > room) {
                    batches.add(batch);
                    batch = new ArrayList<>();
                }
                batch.add(e);
            }
            batches.add(batch);
        }
        batches.removeIf(b -> b.stream().allMatch(e -> e.anchors().length == 0));
        Collections.shuffle(batches, random);
        return batches;
    }
}
