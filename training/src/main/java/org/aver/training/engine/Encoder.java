package org.aver.training.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.Random;
import org.aver.reader.model.Pieces;
import org.aver.training.onnx.OnnxWeights;
import org.aver.training.onnx.OnnxWeights.Tensor;
import org.aver.training.onnx.RowQuantized;

/**
 * BERT's encoder (Devlin et al. 2019) as tensor operations, starting from published weights. Word, position and type embeddings
 * are frozen, the word embeddings rounded to eight bits a value as they ship; a trained embedding of each piece's features is
 * added to them.
 */
final class Encoder {
    private static final float LAYER_DECAY = 0.9f;

    private final Weights weights;
    private final int layers;
    private final int width;
    private final int attentionHeads;
    private final float dropout;
    private final NDArray words;
    private final NDArray positions;

    Encoder(NDManager manager, Weights weights, OnnxWeights published, Random random, float dropout) {
        this.weights = weights;
        this.dropout = dropout;
        layers = published.layers();
        Tensor table = published.get("embeddings.word_embeddings.weight");
        width = (int) table.shape()[1];
        attentionHeads = width / 32;
        words = manager.create(RowQuantized.of(table).restored(), new Shape(table.shape()));
        Tensor places = published.positions();
        positions = manager.create(places.values(), new Shape(places.shape()));
        weights.add("embeddings.features", random, 0.002, Pieces.FEATURES, width);
        float lowest = (float) Math.pow(LAYER_DECAY, layers);
        for (String end : new String[]{"weight", "bias"}) {
            weights.add("embeddings.LayerNorm." + end, published.get("embeddings.LayerNorm." + end), lowest);
        }
        for (int layer = 0; layer < layers; layer++) {
            float share = (float) Math.pow(LAYER_DECAY, layers - 1 - layer);
            for (String part : LAYER_PARTS) {
                String name = "encoder.layer." + layer + "." + part;
                weights.add(name, published.get(name), share);
            }
        }
    }

    static final String[] LAYER_PARTS = {"attention.self.query.weight", "attention.self.query.bias",
            "attention.self.key.weight", "attention.self.key.bias", "attention.self.value.weight",
            "attention.self.value.bias", "attention.output.dense.weight", "attention.output.dense.bias",
            "attention.output.LayerNorm.weight", "attention.output.LayerNorm.bias", "intermediate.dense.weight",
            "intermediate.dense.bias", "output.dense.weight", "output.dense.bias", "output.LayerNorm.weight",
            "output.LayerNorm.bias"};

    /**
     * @param ids      [batch, length]
     * @param features [batch, length]
     * @param mask     [batch, 1, 1, length], 0 where a piece stands and a large negative number where it is padding
     * @return [batch, length, width]
     */
    NDArray forward(NDArray ids, NDArray features, NDArray mask, boolean training) {
        long length = ids.getShape().get(1);
        NDArray x = StatementHeads.rows(ids, words)
                .add(StatementHeads.rows(features, weights.get("embeddings.features")))
                .add(positions.get("0:" + length));
        x = drop(norm(x, "embeddings.LayerNorm"), training);
        for (int layer = 0; layer < layers; layer++) {
            String at = "encoder.layer." + layer + ".";
            NDArray attended = linear(attention(x, mask, at + "attention.self."), at + "attention.output.dense");
            x = norm(x.add(drop(attended, training)), at + "attention.output.LayerNorm");
            NDArray wide = Activation.gelu(linear(x, at + "intermediate.dense"));
            x = norm(x.add(drop(linear(wide, at + "output.dense"), training)), at + "output.LayerNorm");
        }
        return x;
    }

    int width() {
        return width;
    }

    private NDArray attention(NDArray x, NDArray mask, String at) {
        long batch = x.getShape().get(0);
        long length = x.getShape().get(1);
        NDArray query = heads(linear(x, at + "query"), batch, length);
        NDArray key = heads(linear(x, at + "key"), batch, length);
        NDArray value = heads(linear(x, at + "value"), batch, length);
        NDArray scores = query.matMul(key.transpose(0, 1, 3, 2))
                .mul((float) (1 / Math.sqrt((double) width / attentionHeads)));
        return scores.add(mask).softmax(-1).matMul(value).transpose(0, 2, 1, 3).reshape(batch, length, width);
    }

    private NDArray heads(NDArray x, long batch, long length) {
        return x.reshape(batch, length, attentionHeads, width / attentionHeads).transpose(0, 2, 1, 3);
    }

    private NDArray linear(NDArray x, String name) {
        return x.matMul(weights.get(name + ".weight")).add(weights.get(name + ".bias"));
    }

    private NDArray norm(NDArray x, String name) {
        return LayerNorm
                .layerNorm(x, new Shape(width), weights.get(name + ".weight"), weights.get(name + ".bias"), 1e-12f)
                .singletonOrThrow();
    }

    private NDArray drop(NDArray x, boolean training) {
        return training && dropout > 0 ? Dropout.dropout(x, dropout, true).singletonOrThrow() : x;
    }
}
