package org.aver.training.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.aver.reader.model.Pieces;
import org.aver.reader.model.Window;
import org.aver.reader.statement.StatementModel;
import org.aver.reader.statement.Tag;
import org.aver.training.onnx.OnnxWeights.Tensor;
import org.junit.jupiter.api.Test;

/** A small encoder with random weights goes the whole way: file, weights, graph, runtime. */
class StatementGraphTest {
    private static final long WIDTH = 64;
    private static final long ROWS = 200;
    private static final String[] SQUARE = {"attention.self.query", "attention.self.key", "attention.self.value",
            "attention.output.dense"};

    private final Random random = new Random(7);
    private final Map<String, Tensor> all = new HashMap<>();

    private Tensor put(String name, double deviation, long... shape) {
        float[] values = new float[(int) java.util.Arrays.stream(shape).reduce(1, (a, b) -> a * b)];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * deviation);
        }
        Tensor tensor = new Tensor(shape, values);
        all.put(name, tensor);
        return tensor;
    }

    private OnnxWeights published() {
        put("embeddings.word_embeddings.weight", 1, ROWS, WIDTH);
        put("embeddings.position_embeddings.weight", 0.1, 64, WIDTH);
        put("embeddings.token_type_embeddings.weight", 0.1, 2, WIDTH);
        put("embeddings.LayerNorm.weight", 1, WIDTH);
        put("embeddings.LayerNorm.bias", 0.1, WIDTH);
        String at = "encoder.layer.0.";
        for (String name : SQUARE) {
            put(at + name + ".weight", 0.2, WIDTH, WIDTH);
            put(at + name + ".bias", 0.1, WIDTH);
        }
        put(at + "intermediate.dense.weight", 0.2, WIDTH, 4 * WIDTH);
        put(at + "intermediate.dense.bias", 0.1, 4 * WIDTH);
        put(at + "output.dense.weight", 0.2, 4 * WIDTH, WIDTH);
        put(at + "output.dense.bias", 0.1, WIDTH);
        for (String norm : new String[]{"attention.output.LayerNorm", "output.LayerNorm"}) {
            put(at + norm + ".weight", 1, WIDTH);
            put(at + norm + ".bias", 0.1, WIDTH);
        }
        OnnxGraph graph = new OnnxGraph();
        all.forEach((name, tensor) -> graph.floats(name, tensor.shape(), tensor.values()));
        return new OnnxWeights(graph.model("test", Map.of()));
    }

    private void putHeads() {
        put("embeddings.features", 0.1, Pieces.FEATURES, WIDTH);
        put("anchor.weight", 0.3, WIDTH, 1);
        put("anchor.bias", 0.1, 1);
        put("token.weight", 0.3, WIDTH, 128);
        put("cue.weight", 0.3, WIDTH, 128);
        put("cue.bias", 0.1, 128);
        put("distance", 0.3, 257, 128);
        put("sentence", 0.3, 7, 128);
        put("cueProduct.weight", 0.3, WIDTH, 128);
        put("tokenProduct.weight", 0.3, WIDTH, 128);
        for (int n = 0; n < StatementGraph.DILATIONS.size(); n++) {
            for (String side : new String[]{".before", ".here", ".behind"}) {
                put("again." + n + side, 0.1, 128, 128);
            }
            put("again." + n + ".bias", 0.1, 128);
        }
        put("tags.weight", 0.3, 128, Tag.COUNT);
        put("tags.bias", 0.1, Tag.COUNT);
        put("steps", 0.1, Tag.COUNT, Tag.COUNT);
    }

    private static Window window(int tokens) {
        long[] ids = IntStream.range(0, tokens + 2).mapToLong(i -> (i * 37L) % ROWS).toArray();
        long[] heads = IntStream.range(1, tokens + 1).asLongStream().toArray();
        return new Window(IntStream.rangeClosed(0, tokens).toArray(), 0, tokens, ids, new long[tokens + 2], heads,
                new long[tokens]);
    }

    @Test
    void weightsComeBackFromTheFile() {
        OnnxWeights weights = published();
        assertThat(weights.layers()).isEqualTo(1);
        all.forEach((name, tensor) -> assertThat(weights.get(name).values()).isEqualTo(tensor.values()));
        assertThatThrownBy(() -> weights.get("encoder.layer.9")).hasMessageContaining("encoder.layer.9");
        assertThatThrownBy(() -> new OnnxWeights(new byte[]{1, 2, 3})).isInstanceOf(RuntimeException.class);
    }

    @Test
    void theGraphFindsItsAnchorsAndGivesEachATagForEveryChunk() {
        OnnxWeights weights = published();
        putHeads();
        try (StatementModel model = new StatementModel(StatementGraph.model(weights, all, -0.5f, Map.of()))) {
            StatementModel.Scores scores = model.scores(window(20));
            long[] over = IntStream.range(0, 20).filter(i -> scores.anchorScores()[i] > -0.5f).asLongStream().toArray();
            assertThat(over).isNotEmpty().hasSizeLessThan(20);
            assertThat(scores.anchors()).isEqualTo(over);
            assertThat(scores.tags()).hasDimensions(over.length, 20);
            assertThat(scores.tags()[0][0]).hasSize(Tag.COUNT);
            assertThat(scores.steps()).isDeepEqualTo(rows(Objects.requireNonNull(all.get("steps"))));
            assertThat(model.scores(window(20)).tags()).isDeepEqualTo(scores.tags());
        }
    }

    @Test
    void anchorsOfTheContextAreLeftToTheNextWindow() {
        OnnxWeights weights = published();
        putHeads();
        Window whole = window(20);
        Window half = new Window(whole.starts(), 10, 20, whole.ids(), whole.features(), whole.heads(),
                whole.sentences());
        try (StatementModel model = new StatementModel(StatementGraph.model(weights, all, -0.5f, Map.of()))) {
            StatementModel.Scores all = model.scores(whole);
            StatementModel.Scores behind = model.scores(half);
            assertThat(behind.anchorScores()).isEqualTo(all.anchorScores());
            assertThat(behind.anchors()).isNotEmpty()
                    .isEqualTo(Arrays.stream(all.anchors()).filter(a -> a >= 10).toArray());
            assertThat(behind.tags()).isDeepEqualTo(
                    Arrays.copyOfRange(all.tags(), all.tags().length - behind.tags().length, all.tags().length));
        }
    }

    @Test
    void trainedWeightsComeBackFromTheModelInHalfPrecision() {
        OnnxWeights weights = published();
        putHeads();
        Map<String, Tensor> back = StatementWeights.of(StatementGraph.model(weights, all, -0.5f, Map.of()));
        all.forEach((name, tensor) -> {
            Tensor read = back.get(name);
            if (name.startsWith("embeddings.") && !name.contains("LayerNorm") && !name.endsWith("features")) {
                return; // frozen: not trained
            }
            if (read == null) {
                throw new AssertionError(name + " is not in the model");
            }
            assertThat(read.shape()).as(name).isEqualTo(tensor.shape());
            assertThat(read.values()).as(name).usingComparatorWithPrecision(0.002f).containsExactly(tensor.values());
        });
    }

    private static float[][] rows(Tensor matrix) {
        int columns = (int) matrix.shape()[1];
        return IntStream.range(0, (int) matrix.shape()[0])
                .mapToObj(row -> Arrays.copyOfRange(matrix.values(), row * columns, (row + 1) * columns))
                .toArray(float[][]::new);
    }

    @Test
    void whereNoTokenPassesTheLikeliestDoes() {
        OnnxWeights weights = published();
        putHeads();
        try (StatementModel model = new StatementModel(StatementGraph.model(weights, all, 1000, Map.of()))) {
            assertThat(model.scores(window(12)).anchors()).hasSize(1);
            assertThat(model.scores(window(1)).anchors()).containsExactly(0);
        }
    }

    @Test
    void roundingKeepsEveryValueWithinHalfAStep() {
        Tensor matrix = put("m", 1, 5, 40);
        RowQuantized rounded = RowQuantized.of(matrix);
        for (int i = 0; i < matrix.values().length; i++) {
            assertThat(rounded.restored()[i]).isCloseTo(matrix.values()[i], within(rounded.scales()[i / 40] * 0.51f));
        }
    }
}
