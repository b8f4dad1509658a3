package org.aver.training.onnx;

import java.util.List;
import java.util.Map;
import org.aver.training.onnx.OnnxWeights.Tensor;

/**
 * The statement model as the reader runs it, on one window: encoder, anchors and roles in one graph.
 * <p>
 * Inputs: {@code ids}, {@code features} [pieces]; {@code heads}, {@code sentences} [tokens]. Outputs: {@code anchor_scores}
 * [tokens] (log odds), {@code anchors} [anchors] (tokens whose score passes a low bar, the likeliest
 * in any case), {@code roles} [anchors, tokens, 4]
 * (log odds of outside, cue, source, content).
 */
public final class StatementGraph {
    private static final long[] VECTOR = {-1};

    private final OnnxGraph graph = new OnnxGraph();
    private final OnnxWeights published;
    private final Map<String, Tensor> trained;
    private final long width;

    private StatementGraph(OnnxWeights published, Map<String, Tensor> trained) {
        this.published = published;
        this.trained = trained;
        this.width = published.get("embeddings.word_embeddings.weight").shape()[1];
    }

    /**
     * @param trained  the trained parameters by name
     * @param bar      log odds from which a token is worth reading as an anchor
     * @param metadata written into the model
     */
    public static byte[] model(OnnxWeights published, Map<String, Tensor> trained, float bar,
            Map<String, String> metadata) {
        return new StatementGraph(published, trained).build(bar, metadata);
    }

    private byte[] build(float bar, Map<String, String> metadata) {
        String ids = graph.input("ids", "pieces");
        String features = graph.input("features", "pieces");
        String heads = graph.input("heads", "tokens");
        String sentences = graph.input("sentences", "tokens");
        String hidden = encoder(ids, features);
        String tokens = graph.op("Gather", List.of(hidden, heads), Map.of("axis", 0L));
        String scores = graph.op("Squeeze", graph.op("Add", graph.op("MatMul", tokens, weight("anchor.weight")),
                weight("anchor.bias")), graph.longs("last", new long[]{1}, -1));
        // the likeliest token always passes: a product over no anchors at all crashes the runtime
        String likeliest = graph.op("ReduceMax", List.of(scores), Map.of("keepdims", 0L));
        String held = graph.op("Min", graph.floats("bar", new long[0], bar),
                graph.op("Sub", likeliest, graph.floats("step", new long[0], 1e-3f)));
        String over = graph.op("Greater", scores, held);
        String anchors = graph.op("Reshape", graph.op("NonZero", over), graph.longs("vector", new long[]{1}, VECTOR));
        graph.name(scores, "anchor_scores");
        graph.name(anchors, "anchors");
        graph.name(roles(tokens, anchors, sentences), "roles");
        graph.output("anchor_scores", true, "tokens");
        graph.output("anchors", false, "anchors");
        graph.output("roles", true, "anchors", "tokens", "4");
        return graph.model("aver", metadata);
    }

    private String encoder(String ids, String features) {
        RowQuantized words = RowQuantized.of(published.get("embeddings.word_embeddings.weight"));
        long rows = words.scales().length;
        String bytes = graph.bytes("words", new long[]{rows, width}, words.bytes());
        String scales = graph.floats("words.scales", new long[]{rows, 1}, words.scales());
        String word = graph.op("Mul", graph.op("Cast", List.of(gather(bytes, ids)), Map.of("to", 1L)),
                gather(scales, ids));
        String marks = gather(weight("embeddings.features"), features);
        Tensor table = published.positions();
        String positions = graph.weight("positions", table.shape(), table.values());
        String zero = graph.longs("zero", new long[]{1}, 0);
        String position = graph.op("Slice", positions, zero, graph.op("Shape", ids), zero);
        String sum = graph.op("Add", graph.op("Add", word, marks), position);
        String x = norm(graph.op("Unsqueeze", sum, zero), "embeddings.LayerNorm");
        for (int layer = 0; layer < published.layers(); layer++) {
            x = layer(x, "encoder.layer." + layer + ".");
        }
        return graph.op("Squeeze", x, zero);
    }

    private String layer(String x, String at) {
        String attention = graph.runtimeOp("Attention", List.of(x, joined(at, "weight"), joined(at, "bias")),
                Map.of("num_heads", width / 32));
        String attended = graph.op("MatMul", attention, weight(at + "attention.output.dense.weight"));
        String y = skipNorm(attended, x, at + "attention.output.");
        String wide = graph.runtimeOp("BiasGelu",
                List.of(graph.op("MatMul", y, weight(at + "intermediate.dense.weight")),
                        weight(at + "intermediate.dense.bias")),
                Map.of());
        return skipNorm(graph.op("MatMul", wide, weight(at + "output.dense.weight")), y, at + "output.");
    }

    private String skipNorm(String x, String skip, String at) {
        return graph.runtimeOp("SkipLayerNormalization", List.of(x, skip, weight(at + "LayerNorm.weight"),
                weight(at + "LayerNorm.bias"), weight(at + "dense.bias")), Map.of("epsilon", 1e-12f));
    }

    private String norm(String x, String at) {
        return graph.op("LayerNormalization", List.of(x, weight(at + ".weight"), weight(at + ".bias")),
                Map.of("axis", -1L, "epsilon", 1e-12f));
    }

    /** Query, key and value side by side, as ONNX Runtime's Attention takes them. */
    private String joined(String at, String end) {
        Tensor[] parts = {trained(at + "attention.self.query." + end), trained(at + "attention.self.key." + end),
                trained(at + "attention.self.value." + end)};
        int columns = (int) width;
        int rows = parts[0].values().length / columns;
        float[] values = new float[rows * columns * 3];
        for (int row = 0; row < rows; row++) {
            for (int part = 0; part < 3; part++) {
                System.arraycopy(parts[part].values(), row * columns, values, (row * 3 + part) * columns, columns);
            }
        }
        return graph.weight(at + "attention.self." + end,
                end.equals("bias") ? new long[]{width * 3} : new long[]{width, width * 3}, values);
    }

    /** [anchors, tokens, 4]; see StatementHeads, which trains it. */
    private String roles(String tokens, String anchors, String sentences) {
        String cues = gather(tokens, anchors);
        String one = graph.longs("one", new long[]{1}, 1);
        String zero = "zero";
        String cue = graph.op("Unsqueeze", graph.op("Add", graph.op("MatMul", cues, weight("cue.weight")),
                weight("cue.bias")), one);
        String token = graph.op("Unsqueeze", graph.op("MatMul", tokens, weight("token.weight")), zero);
        String count = graph.op("Squeeze", graph.op("Shape", sentences), zero);
        String all = graph.op("Range", graph.longs("from", new long[0], 0), count, graph.longs("by", new long[0], 1));
        String distance = gather(weight("distance"), difference(all, anchors, "distance"));
        String apart = gather(weight("sentence"), difference(sentences, gather(sentences, anchors), "sentence"));
        String sum = graph.op("Add", graph.op("Add", graph.op("Add", token, cue), distance), apart);
        String added = graph.op("Add", graph.op("MatMul", graph.op("Relu", sum), weight("roles.weight")),
                weight("roles.bias"));
        return graph.op("Add", added, product(tokens, cues));
    }

    /** [anchors, tokens]: of every token minus of every anchor, held to what the table knows and counted from 0. */
    private String difference(String ofTokens, String ofAnchors, String table) {
        long farthest = trained(table).shape()[0] / 2;
        String apart = graph.op("Sub", graph.op("Unsqueeze", ofTokens, "zero"),
                graph.op("Unsqueeze", ofAnchors, "one"));
        String held = graph.op("Clip", apart, graph.longs(table + ".least", new long[0], -farthest),
                graph.longs(table + ".most", new long[0], farthest));
        return graph.op("Add", held, graph.longs(table + ".middle", new long[0], farthest));
    }

    private String product(String tokens, String cues) {
        long roles = trained("roles.bias").shape()[0];
        long each = trained("cueProduct.weight").shape()[1] / roles;
        String shape = graph.longs("split", new long[]{3}, -1, roles, each);
        String cue = graph.op("Transpose", List.of(graph.op("Reshape",
                graph.op("MatMul", cues, weight("cueProduct.weight")), shape)), Map.of("perm", new long[]{1, 0, 2}));
        String token = graph.op("Transpose", List.of(graph.op("Reshape",
                graph.op("MatMul", tokens, weight("tokenProduct.weight")), shape)),
                Map.of("perm", new long[]{1, 2, 0}));
        String scaled = graph.op("Mul", graph.op("MatMul", cue, token),
                graph.floats("scale", new long[0], (float) (1 / Math.sqrt((double) each))));
        return graph.op("Transpose", List.of(scaled), Map.of("perm", new long[]{1, 2, 0}));
    }

    private String gather(String table, String index) {
        return graph.op("Gather", List.of(table, index), Map.of("axis", 0L));
    }

    private Tensor trained(String name) {
        Tensor tensor = trained.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("no trained weights called " + name);
        }
        return tensor;
    }

    private String weight(String name) {
        Tensor tensor = trained(name);
        return graph.weight(name, tensor.shape(), tensor.values());
    }
}
