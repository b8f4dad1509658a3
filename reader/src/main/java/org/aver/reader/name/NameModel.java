package org.aver.reader.name;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.aver.core.Digest;
import org.aver.reader.DataFile;

/**
 * Weights of the tagger: one row of bytes, a weight for each tag, for every hashed feature, and a weight for every pair of tags
 * that follow each other. All share one scale, so that scores are whole numbers and never depend on the machine. Immutable and
 * thread-safe.
 */
public final class NameModel {
    /** Rows of the table; a power of two. */
    public static final int ROWS = 1 << 18;
    private static final String FILE = "names.bin";
    private static final int MAGIC = 0x4E414D31;

    private final byte[] rows;
    private final byte[] transitions;

    /**
     * @param rows        {@link #ROWS} times {@link Tags#COUNT} weights
     * @param transitions from tag times {@link Tags#COUNT} plus to tag
     */
    public NameModel(byte[] rows, byte[] transitions) {
        if (rows.length != ROWS * Tags.COUNT || transitions.length != Tags.COUNT * Tags.COUNT) {
            throw new IllegalArgumentException("weights of another shape");
        }
        this.rows = rows.clone();
        this.transitions = transitions.clone();
    }

    public static NameModel builtIn() {
        return read(DataFile.bytes(NameModel.class, FILE));
    }

    /** SHA-256 of the built-in model and of the data files it reads with. */
    public static String digest() {
        return Digest.sha256(Stream.of(FILE, "clusters.bin", "countries.tsv", "first-names.tsv", "lexicon.tsv",
                "weapons.tsv").map(file -> Digest.sha256(DataFile.bytes(NameModel.class, file))).toList());
    }

    /** Adds a feature's weights to the scores of a token's tags. */
    void addTo(int[] scores, int feature) {
        int row = (feature & ROWS - 1) * Tags.COUNT;
        for (int tag = 0; tag < Tags.COUNT; tag++) {
            scores[tag] += rows[row + tag];
        }
    }

    int transition(int from, int to) {
        return transitions[from * Tags.COUNT + to];
    }

    /** Rows without weights are left out. */
    public byte[] write() {
        BitSet used = new BitSet(ROWS);
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] != 0) {
                used.set(i / Tags.COUNT);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(MAGIC);
            out.write(transitions);
            byte[] bits = used.toByteArray();
            out.writeInt(bits.length);
            out.write(bits);
            for (int row = used.nextSetBit(0); row >= 0; row = used.nextSetBit(row + 1)) {
                out.write(rows, row * Tags.COUNT, Tags.COUNT);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalArgumentException where the bytes are no such model */
    public static NameModel read(byte[] file) {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(file), 1 << 16))) {
            if (in.readInt() != MAGIC) {
                throw new IllegalArgumentException("not a model of names");
            }
            byte[] transitions = new byte[Tags.COUNT * Tags.COUNT];
            in.readFully(transitions);
            byte[] bits = new byte[in.readInt()];
            in.readFully(bits);
            BitSet used = BitSet.valueOf(bits);
            byte[] rows = new byte[ROWS * Tags.COUNT];
            for (int row = used.nextSetBit(0); row >= 0; row = used.nextSetBit(row + 1)) {
                in.readFully(rows, row * Tags.COUNT, Tags.COUNT);
            }
            return new NameModel(rows, transitions);
        } catch (IOException e) {
            throw new IllegalArgumentException("not a model of names: " + e.getMessage(), e);
        }
    }
}
