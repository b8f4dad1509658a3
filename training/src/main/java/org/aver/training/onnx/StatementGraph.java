package org.aver.training.onnx;

import java.util.List;
import java.util.Map;
import org.aver.training.onnx.OnnxWeights.Tensor;

/**
 * The statement model as the reader runs it, on one window: encoder, anchors and roles in one graph.
 * <p>
 * Inputs: {@code ids}, {@code features} [pieces]; {@code heads}, {@code sentences}, {@code core} [chunks]. Outputs: {@code anchor_scores}
 * [chunks] (log odds), {@code anchors} [anchors] (chunks of the core whose score passes a bar, the likeliest in any case), {@code tags}
 * [anchors, chunks, tags] and {@code steps} [tags, tags], the scores of a linear chain.
 */
public final class StatementGraph {
    /** Neighbours that each convolution over a cue's window sees stand this far. */
    public static final List<Integer> DILATIONS = List.of(1, 2, 4);

    /** Log odds that no chunk has. */
    private static final float OUTSIDE = -1e6f;
    private static final long[] VECTOR = {-1};
    /** Chunks last instead of features, or back. */
    private static final long[] TURNED = {0, 2, 1};

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
        String heads = graph.input("heads", "chunks");
        String sentences = graph.input("sentences", "chunks");
        String core = graph.input("core", "chunks");
        String hidden = encoder(ids, features);
        String chunks = graph.op("Gather", List.of(hidden, heads), Map.of("axis", 0L));
        String scores = graph.op("Squeeze", graph.op("Add", graph.op("MatMul", chunks, weight("anchor.weight")),
                weight("anchor.bias")), graph.longs("last", new long[]{1}, -1));
        String inCore = graph.op("Where", graph.op("Cast", List.of(core), Map.of("to", OnnxGraph.BOOL)), scores,
                graph.floats("outside", new long[0], OUTSIDE));
        // the likeliest chunk always passes: a product over no anchors at all crashes the runtime
        String likeliest = graph.op("ReduceMax", List.of(inCore), Map.of("keepdims", 0L));
        String held = graph.op("Min", graph.floats("bar", new long[0], bar),
                graph.op("Sub", likeliest, graph.floats("step", new long[0], 1e-3f)));
        String over = graph.op("Greater", inCore, held);
        String anchors = graph.op("Reshape", graph.op("NonZero", over), graph.longs("vector", new long[]{1}, VECTOR));
        String tags = String.valueOf(trained("tags.bias").shape()[0]);
        graph.name(scores, "anchor_scores");
        graph.name(anchors, "anchors");
        graph.name(tags(chunks, anchors, sentences), "tags");
        graph.name(graph.floats("steps.all", trained("steps").shape(), trained("steps").values()), "steps");
        graph.output("anchor_scores", true, "chunks");
        graph.output("anchors", false, "anchors");
        graph.output("tags", true, "anchors", "chunks", tags);
        graph.output("steps", true, tags, tags);
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

    /** [anchors, chunks, tags]; see StatementHeads, which trains it. */
    private String tags(String chunks, String anchors, String sentences) {
        String cues = gather(chunks, anchors);
        String one = graph.longs("one", new long[]{1}, 1);
        String zero = "zero";
        String cue = graph.op("Unsqueeze", graph.op("Add", graph.op("MatMul", cues, weight("cue.weight")),
                weight("cue.bias")), one);
        String cueProduct = graph.op("Unsqueeze", graph.op("MatMul", cues, weight("cueProduct.weight")), one);
        String token = graph.op("Unsqueeze", graph.op("MatMul", chunks, weight("token.weight")), zero);
        String product = graph.op("Unsqueeze", graph.op("MatMul", chunks, weight("tokenProduct.weight")), zero);
        String count = graph.op("Squeeze", graph.op("Shape", sentences), zero);
        String all = graph.op("Range", graph.longs("from", new long[0], 0), count, graph.longs("by", new long[0], 1));
        String distance = gather(weight("distance"), difference(all, anchors, "distance"));
        String apart = gather(weight("sentence"), difference(sentences, gather(sentences, anchors), "sentence"));
        String sum = graph.op("Add", graph.op("Add", token, cue), graph.op("Mul", product, cueProduct));
        String x = graph.op("Relu", graph.op("Add", sum, graph.op("Add", distance, apart)));
        x = graph.op("Transpose", List.of(x), Map.of("perm", TURNED));
        for (int n = 0; n < DILATIONS.size(); n++) {
            long[] dilation = {DILATIONS.get(n)};
            String seen = graph.op("Conv", List.of(x, kernel("again." + n), weight("again." + n + ".bias")),
                    Map.of("dilations", dilation, "pads", new long[]{dilation[0], dilation[0]}));
            x = graph.op("Add", x, graph.op("Relu", seen));
        }
        x = graph.op("Transpose", List.of(x), Map.of("perm", TURNED));
        return graph.op("Add", graph.op("MatMul", x, weight("tags.weight")), weight("tags.bias"));
    }

    /** [out, in, 3], as convolutions take it, of three matrices that each take rows to rows. */
    private String kernel(String name) {
        Tensor[] sides = {trained(name + ".before"), trained(name + ".here"), trained(name + ".behind")};
        int width = (int) sides[0].shape()[0];
        float[] values = new float[width * width * 3];
        for (int in = 0; in < width; in++) {
            for (int out = 0; out < width; out++) {
                for (int side = 0; side < 3; side++) {
                    values[(out * width + in) * 3 + side] = sides[side].values()[in * width + out];
                }
            }
        }
        return graph.weight(name + ".kernel", new long[]{width, width, 3}, values);
    }

    /** [anchors, chunks]: of every chunk minus of every anchor, held to what the table knows and counted from 0. */
    private String difference(String ofChunks, String ofAnchors, String table) {
        long farthest = trained(table).shape()[0] / 2;
        String apart = graph.op("Sub", graph.op("Unsqueeze", ofChunks, "zero"),
                graph.op("Unsqueeze", ofAnchors, "one"));
        String held = graph.op("Clip", apart, graph.longs(table + ".least", new long[0], -farthest),
                graph.longs(table + ".most", new long[0], farthest));
        return graph.op("Add", held, graph.longs(table + ".middle", new long[0], farthest));
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
