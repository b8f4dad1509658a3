package org.aver.reader.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The world's places by name, in one buffer beside the heap that {@link GazetteerWriter} writes, mapped or unpacked: a table of
 * entries of fixed size, and all folded names sorted in blocks whose first name is whole and whose others share a beginning with the one before. A look-up is a
 * binary search over blocks and a walk through one; nothing but the answer is made on the heap. Immutable and thread-safe.
 */
public final class Gazetteer {
    static final long MAGIC = 0x4156455247415A32L; // "AVERGAZ2"
    static final int HEADER = 64;
    static final int DIGEST = 32; // where the digest of all behind the header stands
    static final int ENTRY = 28;
    static final int BLOCK = 16;
    private static final String FILE = "places.bin";
    private static final int LONGEST_NAME = 255;
    private static final int PIECE = 1 << 16;

    private final ByteBuffer file;
    private final int size;
    private final int names;
    private final int blocks;
    private final int blockCount;
    private final int keys;

    /** An entry found by a name. */
    public record Found(Entry entry, boolean isMainName) {
    }

    private Gazetteer(ByteBuffer file, String where) {
        if (file.remaining() < HEADER || file.getLong(0) != MAGIC) {
            throw new IllegalArgumentException(where + ": not a gazetteer file");
        }
        this.file = file;
        size = file.getInt(8);
        names = file.getInt(12);
        blocks = file.getInt(16);
        blockCount = file.getInt(20);
        keys = file.getInt(24);
        if (file.getInt(28) != file.remaining()) {
            throw new IllegalArgumentException(where + ": " + file.remaining() + " bytes, not " + file.getInt(28));
        }
    }

    /** A gazetteer in a mapped file or other buffer; {@code where} names it in errors. */
    public static Gazetteer of(ByteBuffer file, String where) {
        return new Gazetteer(file.slice(), where);
    }

    /** The built-in gazetteer, opened once. */
    public static Gazetteer builtIn() {
        return BuiltIn.GAZETTEER;
    }

    /** SHA-256 over all places and names, as it stands in the file, in lower-case hex. */
    public String digest() {
        byte[] digest = new byte[HEADER - DIGEST];
        file.get(DIGEST, digest);
        return HexFormat.of().formatHex(digest);
    }

    private static final class BuiltIn {
        static final Gazetteer GAZETTEER = unpacked();

        /** What lies in an archive cannot be mapped: it is unpacked beside the heap, in pieces. */
        private static Gazetteer unpacked() {
            try (InputStream in = Gazetteer.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "data file " + FILE + " is missing beside " + Gazetteer.class.getName());
                }
                byte[] header = in.readNBytes(HEADER);
                int length = header.length < HEADER ? HEADER : ByteBuffer.wrap(header).getInt(28);
                ByteBuffer file = ByteBuffer.allocateDirect(length).put(header);
                byte[] piece = new byte[PIECE];
                for (int n = in.read(piece); n > 0; n = in.read(piece)) {
                    file.put(piece, 0, n);
                }
                return of(file.flip(), FILE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A name with the number of a place that bears it. */
    @FunctionalInterface
    public interface NameSink {
        void name(String key, int index, boolean isMainName);
    }

    /** Gives every folded name with each of its places, in the order of the file. */
    public void names(NameSink each) {
        byte[] name = new byte[LONGEST_NAME];
        for (int at = keys; at < file.limit();) {
            int shared = file.get(at) & 0xFF;
            int rest = file.get(at + 1) & 0xFF;
            file.get(at + 2, name, shared, rest);
            at += 2 + rest;
            int end = at + 2 + length(at);
            String key = new String(name, 0, shared + rest, StandardCharsets.UTF_8);
            values(at + 2, end, value -> each.name(key, value >>> 1, (value & 1) == 0));
            at = end;
        }
    }

    private int length(int at) {
        return (file.get(at) & 0xFF) << 8 | file.get(at + 1) & 0xFF;
    }

    /** How many places it holds. */
    public int size() {
        return size;
    }

    /** The entry of a number. */
    public Entry entry(int index) {
        int at = HEADER + index * ENTRY;
        String country = "" + (char) file.get(at + 26) + (char) file.get(at + 27);
        return new Entry(index, file.getInt(at), text(names + file.getInt(at + 16)), KINDS[file.get(at + 25)],
                country.isBlank() ? "" : country, file.getInt(at + 12), file.getInt(at + 4) / 1e5,
                file.getInt(at + 8) / 1e5, file.getInt(at + 20) & 0xFFFFFFFFL, (file.get(at + 24) & 0xFF) * 10);
    }

    private static final Kind[] KINDS = Kind.values();

    private String text(int at) {
        byte[] bytes = new byte[file.get(at) & 0xFF];
        file.get(at + 1, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The places of a name folded by {@link NameKey}, by number; none where the name is unknown. */
    public List<Found> find(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        if (wanted.length == 0 || wanted.length > LONGEST_NAME) {
            return List.of();
        }
        int low = 0;
        int high = blockCount - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (compareFirst(middle, wanted) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return blockCount == 0 ? List.of() : walk(low, wanted);
    }

    private int compareFirst(int block, byte[] wanted) {
        int at = keys + file.getInt(blocks + 4 * block) + 1;
        int length = file.get(at) & 0xFF;
        for (int i = 0; i < Math.min(length, wanted.length); i++) {
            int order = Integer.compare(file.get(at + 1 + i) & 0xFF, wanted[i] & 0xFF);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(length, wanted.length);
    }

    private List<Found> walk(int block, byte[] wanted) {
        int at = keys + file.getInt(blocks + 4 * block);
        int end = block + 1 < blockCount ? keys + file.getInt(blocks + 4 * (block + 1)) : file.limit();
        byte[] name = new byte[LONGEST_NAME];
        while (at < end) {
            int shared = file.get(at) & 0xFF;
            int rest = file.get(at + 1) & 0xFF;
            file.get(at + 2, name, shared, rest);
            at += 2 + rest;
            int length = length(at);
            int order = java.util.Arrays.compareUnsigned(name, 0, shared + rest, wanted, 0, wanted.length);
            if (order == 0) {
                return postings(at + 2, at + 2 + length);
            }
            if (order > 0) {
                return List.of();
            }
            at += 2 + length;
        }
        return List.of();
    }

    private List<Found> postings(int from, int end) {
        List<Found> found = new ArrayList<>();
        values(from, end, value -> found.add(new Found(entry(value >>> 1), (value & 1) == 0)));
        return found;
    }

    private void values(int from, int end, IntConsumer each) {
        int value = 0;
        for (int at = from; at < end;) {
            int delta = 0;
            int part;
            do {
                part = file.get(at++);
                delta = delta << 7 | part & 0x7F;
            } while (part < 0);
            value += delta;
            each.accept(value);
        }
    }
}
