package org.aver.training.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;
import org.aver.training.attribution.Example;
import org.aver.training.onnx.StatementGraph;

/**
 * Examples side by side, padded to the longest, and for each anchor whose tags are known a row over the chunks of its window.
 *
 * @param ids        [example, piece]
 * @param mask       [example, 1, 1, piece], 0 where a piece stands and a large negative number where it is padding
 * @param heads      flat position of each chunk's first piece
 * @param anchorGold 1 for a chunk that is an anchor
 * @param rowAnchor  [row] each row's anchor among all chunks
 * @param rowChunk   [row × length] each cell's chunk among all chunks; 0 where there is none
 * @param before     for each dilation of the convolutions, [row × length] the cell so far before each in its row, or its row's
 *                   first cell behind the window, which is empty
 * @param behind     the same behind each
 * @param distance   [row × length] chunk minus anchor, held to ±{@value #FARTHEST}, counted from 0
 * @param sentence   the same in sentences, held to ±{@value #FARTHEST_SENTENCE}
 * @param there      [row, length, 1] 1 where a chunk stands
 * @param tags       of each row the gold tags of its chunks
 * @param length     cells of a row: one more than the chunks of the longest window
 */
record Batch(NDArray ids, NDArray features, NDArray mask, NDArray heads, NDArray anchorGold, NDArray rowAnchor,
        NDArray rowChunk, NDArray[] before, NDArray[] behind,
        NDArray distance, NDArray sentence, NDArray there, byte[][] tags, int anchors, int length) {
    static final int FARTHEST = 128;
    static final int FARTHEST_SENTENCE = 3;

    static Batch of(NDManager manager, List<Example> examples) {
        int pieces = examples.stream().mapToInt(e -> e.window().pieces()).max().orElseThrow();
        int size = examples.size();
        long[] ids = new long[size * pieces];
        long[] features = new long[size * pieces];
        float[] mask = new float[size * pieces];
        Arrays.fill(mask, -10_000);
        Rows rows = new Rows(examples);
        for (int n = 0; n < size; n++) {
            Example example = examples.get(n);
            int at = n * pieces;
            System.arraycopy(example.window().ids(), 0, ids, at, example.window().pieces());
            System.arraycopy(example.window().features(), 0, features, at, example.window().pieces());
            Arrays.fill(mask, at, at + example.window().pieces(), 0);
            rows.add(example, at);
        }
        Shape shape = new Shape(size, pieces);
        return new Batch(manager.create(ids, shape), manager.create(features, shape),
                manager.create(mask, new Shape(size, 1, 1, pieces)), manager.create(rows.heads),
                manager.create(rows.anchorGold), manager.create(rows.rowAnchor), manager.create(rows.rowChunk),
                rows.cells(manager, -1), rows.cells(manager, 1), manager.create(rows.distance),
                manager.create(rows.sentence),
                manager.create(rows.there, new Shape(rows.tags.length, rows.length, 1)), rows.tags, rows.anchors,
                rows.length);
    }

    private static final class Rows {
        private final int length;
        private final long[] heads;
        private final float[] anchorGold;
        private final long[] rowAnchor;
        private final long[] rowChunk;
        private final long[] distance;
        private final long[] sentence;
        private final float[] there;
        private final byte[][] tags;
        private int anchors;
        private int chunks;
        private int row;

        Rows(List<Example> examples) {
            int all = examples.stream().mapToInt(e -> e.window().chunks()).sum();
            int known = (int) examples.stream().flatMap(e -> Arrays.stream(e.tags())).filter(t -> t.length > 0).count();
            length = 1 + examples.stream().mapToInt(e -> e.window().chunks()).max().orElseThrow();
            heads = new long[all];
            anchorGold = new float[all];
            rowAnchor = new long[known];
            rowChunk = new long[known * length];
            distance = new long[known * length];
            sentence = new long[known * length];
            there = new float[known * length];
            tags = new byte[known][];
        }

        void add(Example example, int at) {
            for (int c = 0; c < example.window().chunks(); c++) {
                heads[chunks + c] = at + example.window().heads()[c];
            }
            for (int n = 0; n < example.anchors().length; n++) {
                anchorGold[chunks + example.anchors()[n]] = 1;
                anchors++;
                if (example.tags()[n].length > 0) {
                    addRow(example, example.anchors()[n], example.tags()[n]);
                }
            }
            chunks += example.window().chunks();
        }

        /** Indices of cells that stand beside each cell, an empty one where none does. */
        NDArray[] cells(NDManager manager, int side) {
            NDArray[] cells = new NDArray[StatementGraph.DILATIONS.size()];
            for (int n = 0; n < cells.length; n++) {
                long[] beside = new long[tags.length * length];
                for (int cell = 0; cell < beside.length; cell++) {
                    int at = cell % length + side * StatementGraph.DILATIONS.get(n);
                    int first = cell - cell % length;
                    int neighbour = at < 0 || at >= length ? length - 1 : at;
                    beside[cell] = (long) first + neighbour;
                }
                cells[n] = manager.create(beside);
            }
            return cells;
        }

        private void addRow(Example example, int anchor, byte[] gold) {
            long[] sentences = example.window().sentences();
            rowAnchor[row] = (long) chunks + anchor;
            for (int c = 0; c < gold.length; c++) {
                int cell = row * length + c;
                rowChunk[cell] = (long) chunks + c;
                distance[cell] = (long) Math.clamp(c - anchor, -FARTHEST, FARTHEST) + FARTHEST;
                sentence[cell] = Math.clamp(sentences[c] - sentences[anchor], -FARTHEST_SENTENCE, FARTHEST_SENTENCE)
                        + (long) FARTHEST_SENTENCE;
                there[cell] = 1;
            }
            tags[row++] = gold;
        }
    }
}
