package org.aver.training.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import java.util.Random;

/**
 * What stands on the encoder: one score a token that it is the anchor of a cue, and for each anchor the role of every token of
 * the window: a sum of both tokens' projections, their distance in tokens and sentences through one hidden layer, plus a product
 * of both (as biaffine parsers score arcs; Dozat and Manning 2017).
 */
final class StatementHeads {
    static final int ROLES = 4;
    static final int HIDDEN = 128;
    static final int PRODUCT = 48;

    private final Weights weights;

    StatementHeads(Weights weights, Random random, int width) {
        this.weights = weights;
        double spread = 1 / Math.sqrt(width);
        weights.add("anchor.weight", random, 0.02, width, 1);
        weights.add("anchor.bias", random, 0, 1);
        weights.add("token.weight", random, spread, width, HIDDEN);
        weights.add("cue.weight", random, spread, width, HIDDEN);
        weights.add("cue.bias", random, 0, HIDDEN);
        weights.add("distance", random, 0.02, 2L * Batch.FARTHEST + 1, HIDDEN);
        weights.add("sentence", random, 0.02, 2L * Batch.FARTHEST_SENTENCE + 1, HIDDEN);
        weights.add("roles.weight", random, 1 / Math.sqrt(HIDDEN), HIDDEN, ROLES);
        weights.add("roles.bias", random, 0, ROLES);
        weights.add("cueProduct.weight", random, spread, width, (long) ROLES * PRODUCT);
        weights.add("tokenProduct.weight", random, spread, width, (long) ROLES * PRODUCT);
    }

    /** The batch's loss: mean over anchors. {@code hidden} is [batch, length, width]. */
    NDArray loss(NDArray hidden, Batch batch) {
        long width = hidden.getShape().get(2);
        NDArray tokens = rows(batch.heads(), hidden.reshape(-1, width));
        NDArray anchor = tokens.matMul(weights.get("anchor.weight")).add(weights.get("anchor.bias")).reshape(-1);
        NDArray anchorLoss = Activation.softPlus(anchor).sub(anchor.mul(batch.anchorGold())).sum();
        if (batch.roles().isEmpty()) {
            return anchorLoss.div(batch.anchors());
        }
        NDArray logits = roles(tokens, batch).logSoftmax(-1);
        NDArray roleLoss = logits.gather(batch.roles().reshape(-1, 1), 1).sum().neg();
        return anchorLoss.add(roleLoss.mul(0.2f)).div(batch.anchors());
    }

    private NDArray roles(NDArray tokens, Batch batch) {
        NDArray cue = tokens.matMul(weights.get("cue.weight")).add(weights.get("cue.bias"));
        NDArray sum = rows(batch.pairToken(), tokens.matMul(weights.get("token.weight")))
                .add(rows(batch.pairAnchor(), cue)).add(rows(batch.distance(), weights.get("distance")))
                .add(rows(batch.sentence(), weights.get("sentence")));
        NDArray added = Activation.relu(sum).matMul(weights.get("roles.weight")).add(weights.get("roles.bias"));
        NDArray product = rows(batch.pairAnchor(), tokens.matMul(weights.get("cueProduct.weight")))
                .mul(rows(batch.pairToken(), tokens.matMul(weights.get("tokenProduct.weight"))));
        return added.add(product.reshape(new Shape(-1, ROLES, PRODUCT)).sum(new int[]{2})
                .mul((float) (1 / Math.sqrt(PRODUCT))));
    }

    static NDArray rows(NDArray index, NDArray table) {
        return Embedding.embedding(index, table, SparseFormat.DENSE).singletonOrThrow();
    }
}
