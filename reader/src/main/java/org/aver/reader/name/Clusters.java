package org.aver.reader.name;

import java.nio.ByteBuffer;
import java.util.List;
import org.aver.reader.DataFile;
import org.aver.reader.model.WordPiece;

/**
 * Groups of word pieces that occur in like surroundings, at three grains. They let the model know a word it never saw in
 * training by its likes. Made by training/cluster-pieces from the published encoder's embeddings. Immutable and thread-safe.
 */
public final class Clusters {
    /** Groups of each grain, coarse to fine. */
    public static final List<Integer> GRAINS = List.of(64, 256, 1024);

    private final WordPiece wordPiece;
    private final short[] groups;

    private Clusters(WordPiece wordPiece, byte[] file) {
        this.wordPiece = wordPiece;
        this.groups = new short[file.length / 2];
        ByteBuffer.wrap(file).asShortBuffer().get(groups);
    }

    public static Clusters builtIn(WordPiece wordPiece) {
        return new Clusters(wordPiece, DataFile.bytes(Clusters.class, "clusters.bin"));
    }

    /** The pieces of a word. */
    int[] pieces(String word) {
        return wordPiece.pieces(word);
    }

    /** The group of a piece. */
    int of(int piece, int grain) {
        return groups[piece * GRAINS.size() + grain];
    }
}
