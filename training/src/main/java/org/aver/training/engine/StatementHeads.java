package org.aver.training.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.norm.Dropout;
import java.util.Random;
import org.aver.reader.statement.Tag;
import org.aver.training.onnx.StatementGraph;

/**
 * What stands on the encoder. One score a chunk that it is the anchor of a cue; and for each anchor the window read again for that
 * cue: every chunk's projection with the anchor's, their product and their distance in chunks and sentences, through convolutions
 * that see ever farther neighbours, to the scores of a linear-chain conditional random field of {@link Tag}s.
 */
final class StatementHeads {
    static final int HIDDEN = 128;
    /** The three weights of a convolution. */
    private static final String[] SIDES = {".before", ".here", ".behind"};

    /** What the tags' loss counts beside the anchors'. */
    private static final float TAGS = 0.3f;

    private final Weights weights;
    private final float dropout;

    StatementHeads(Weights weights, Random random, int width, float dropout) {
        this.weights = weights;
        this.dropout = dropout;
        double spread = 1 / Math.sqrt(width);
        weights.add("anchor.weight", random, 0.02, width, 1);
        weights.add("anchor.bias", random, 0, 1);
        for (String part : new String[]{"token", "cue", "tokenProduct", "cueProduct"}) {
            weights.add(part + ".weight", random, spread, width, HIDDEN);
        }
        weights.add("cue.bias", random, 0, HIDDEN);
        weights.add("distance", random, 0.02, 2L * Batch.FARTHEST + 1, HIDDEN);
        weights.add("sentence", random, 0.02, 2L * Batch.FARTHEST_SENTENCE + 1, HIDDEN);
        for (int n = 0; n < StatementGraph.DILATIONS.size(); n++) {
            for (String side : SIDES) {
                weights.add("again." + n + side, random, 0.5 / Math.sqrt(3 * HIDDEN), HIDDEN, HIDDEN);
            }
            weights.add("again." + n + ".bias", random, 0, HIDDEN);
        }
        weights.add("tags.weight", random, 1 / Math.sqrt(HIDDEN), HIDDEN, Tag.COUNT);
        weights.add("tags.bias", random, 0, Tag.COUNT);
        weights.add("steps", random, 0, Tag.COUNT, Tag.COUNT);
    }

    /** A loss: its value, and an array that has its gradient. */
    record Loss(double value, NDArray gradient) {
    }

    /** The batch's loss: mean over anchors. {@code hidden} is [example, piece, width]. */
    Loss loss(NDArray hidden, Batch batch) {
        long width = hidden.getShape().get(2);
        NDArray chunks = rows(batch.heads(), hidden.reshape(-1, width));
        NDArray anchor = chunks.matMul(weights.get("anchor.weight")).add(weights.get("anchor.bias")).reshape(-1);
        NDArray anchorLoss = Activation.softPlus(anchor).sub(anchor.mul(batch.anchorGold())).sum();
        if (batch.tags().length == 0) {
            return new Loss(anchorLoss.getFloat() / batch.anchors(), anchorLoss.div(batch.anchors()));
        }
        NDArray scores = tags(chunks, batch);
        NDArray steps = weights.get("steps");
        TagChain chain = new TagChain(scores.toFloatArray(), steps.toFloatArray(), batch.tags(), batch.length());
        NDArray tagLoss = scores.mul(scores.getManager().create(chain.byScore(), scores.getShape())).sum()
                .add(steps.mul(scores.getManager().create(chain.byStep(), steps.getShape())).sum());
        return new Loss((anchorLoss.getFloat() + TAGS * chain.loss()) / batch.anchors(),
                anchorLoss.add(tagLoss.mul(TAGS)).div(batch.anchors()));
    }

    /** [row, length, tag] */
    private NDArray tags(NDArray chunks, Batch batch) {
        Shape cells = new Shape(batch.tags().length, batch.length(), HIDDEN);
        NDArray anchors = rows(batch.rowAnchor(), chunks);
        NDArray cue = anchors.matMul(weights.get("cue.weight")).add(weights.get("cue.bias"))
                .reshape(batch.tags().length, 1, HIDDEN);
        NDArray cueProduct = anchors.matMul(weights.get("cueProduct.weight")).reshape(batch.tags().length, 1, HIDDEN);
        NDArray token = rows(batch.rowChunk(), chunks.matMul(weights.get("token.weight"))).reshape(cells);
        NDArray product = rows(batch.rowChunk(), chunks.matMul(weights.get("tokenProduct.weight"))).reshape(cells);
        NDArray apart = rows(batch.distance(), weights.get("distance"))
                .add(rows(batch.sentence(), weights.get("sentence"))).reshape(cells);
        NDArray x = Activation.relu(token.add(cue).add(product.mul(cueProduct)).add(apart)).mul(batch.there());
        x = Dropout.dropout(x, dropout, true).singletonOrThrow();
        for (int n = 0; n < StatementGraph.DILATIONS.size(); n++) {
            x = x.add(Activation.relu(neighbours(x, n, batch))).mul(batch.there());
        }
        return x.matMul(weights.get("tags.weight")).add(weights.get("tags.bias"));
    }

    /** A convolution of width three, as products: the engine's own gave gradients that were no numbers. */
    private NDArray neighbours(NDArray x, int n, Batch batch) {
        String name = "again." + n;
        NDArray cells = x.reshape(-1, HIDDEN);
        NDArray sum = cells.matMul(weights.get(name + ".here")).add(weights.get(name + ".bias"));
        sum = sum.add(rows(batch.before()[n], cells).matMul(weights.get(name + ".before")));
        return sum.add(rows(batch.behind()[n], cells).matMul(weights.get(name + ".behind"))).reshape(x.getShape());
    }

    static NDArray rows(NDArray index, NDArray table) {
        return Embedding.embedding(index, table, SparseFormat.DENSE).singletonOrThrow();
    }
}
