package org.aver.reader.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.aver.core.Digest;

/**
 * Writes the file that {@link Gazetteer} maps. Entries get their numbers in the order they are added. All is held in memory, some
 * hundred bytes a place. One thread.
 */
public final class GazetteerWriter {
    private static final int LONGEST_NAME = 255;
    private static final int MOST_SHARED = 1_000_000; // names looked up so that towns of one name share it
    private static final int MOST_POSTINGS = 0xFFFF; // bytes

    private final Chunks entries = new Chunks();
    private final Chunks names = new Chunks();
    private final Map<String, Integer> nameAt = new HashMap<>();
    private final Postings postings = new Postings();
    private int size;

    /** A writer that begins with all that a gazetteer holds. */
    public static GazetteerWriter of(Gazetteer gazetteer) {
        GazetteerWriter writer = new GazetteerWriter();
        for (int i = 0; i < gazetteer.size(); i++) {
            writer.put(gazetteer.entry(i));
        }
        gazetteer.names((key, index, isMain) -> writer.posting(key.getBytes(StandardCharsets.UTF_8), index, isMain));
        return writer;
    }

    /** Adds a place; its number must be {@link #size()}. */
    public void add(Entry entry) {
        if (entry.index() != size) {
            throw new IllegalArgumentException("entry " + entry.index() + " is not the next, " + size);
        }
        put(entry);
        name(entry.index(), entry.name(), true);
    }

    public int size() {
        return size;
    }

    /** Gives a place one more name; a name that folds to nothing or is too long is left out. */
    public void name(int index, String name, boolean isMain) {
        posting(NameKey.of(name).getBytes(StandardCharsets.UTF_8), index, isMain);
    }

    private void posting(byte[] key, int index, boolean isMain) {
        if (key.length > 0 && key.length <= LONGEST_NAME) {
            postings.add(key, index << 1 | (isMain ? 0 : 1));
        }
    }

    private void put(Entry entry) {
        int at = nameAt(entry.name());
        String country = entry.country().isEmpty() ? "  " : entry.country();
        byte[] row = ByteBuffer.allocate(Gazetteer.ENTRY).putInt((int) entry.geonames())
                .putInt((int) Math.round(entry.lat() * 1e5)).putInt((int) Math.round(entry.lon() * 1e5))
                .putInt(entry.parent()).putInt(at).putInt((int) Math.min(entry.population(), 0xFFFFFFFFL))
                .put((byte) Math.min(255, (entry.radiusKm() + 5) / 10)).put((byte) entry.kind().code)
                .put((byte) country.charAt(0)).put((byte) country.charAt(1)).array();
        entries.add(row, 0, row.length);
        size++;
    }

    /** Where a name stands; towns share names. */
    private int nameAt(String name) {
        Integer known = nameAt.get(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST_NAME) {
            throw new IllegalArgumentException("a name of " + bytes.length + " bytes: " + name);
        }
        int at = small(names.length());
        names.add(new byte[]{(byte) bytes.length}, 0, 1);
        names.add(bytes, 0, bytes.length);
        if (nameAt.size() < MOST_SHARED) {
            nameAt.put(name, at);
        }
        return at;
    }

    /**
     * Writes the file.
     *
     * @throws IllegalArgumentException where it would grow beyond two gigabytes
     */
    public void write(OutputStream out) throws IOException {
        postings.sort();
        Chunks keys = new Chunks();
        byte[] blocks = keys(keys);
        int nameStart = small(Gazetteer.HEADER + entries.length());
        int blockStart = small(nameStart + names.length());
        int keyStart = small(blockStart + (long) blocks.length);
        int length = small(keyStart + keys.length());
        String digest = Digest.sha256(body -> body(body, blocks, keys));
        out.write(ByteBuffer.allocate(Gazetteer.HEADER).putLong(Gazetteer.MAGIC).putInt(size).putInt(nameStart)
                .putInt(blockStart).putInt(blocks.length / 4).putInt(keyStart).putInt(length)
                .put(HexFormat.of().parseHex(digest)).array());
        body(out, blocks, keys);
    }

    private void body(OutputStream out, byte[] blocks, Chunks keys) throws IOException {
        entries.writeTo(out);
        names.writeTo(out);
        out.write(blocks);
        keys.writeTo(out);
    }

    private static int small(long length) {
        if (length > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("too many places for one gazetteer: more than two gigabytes");
        }
        return (int) length;
    }

    /** Writes all names in order; where each block of them begins. */
    private byte[] keys(Chunks out) {
        List<Integer> blocks = new ArrayList<>();
        byte[] before = new byte[0];
        int count = 0;
        for (int i = 0; i < postings.size();) {
            byte[] key = postings.key(i);
            int end = i + 1;
            while (end < postings.size() && Arrays.equals(postings.key(end), key)) {
                end++;
            }
            int shared = 0;
            if (count++ % Gazetteer.BLOCK == 0) {
                blocks.add(small(out.length()));
            } else {
                int mismatch = Arrays.mismatch(before, key);
                shared = mismatch < 0 ? key.length : mismatch;
            }
            byte[] places = varints(i, end);
            byte[] row = ByteBuffer.allocate(4 + key.length - shared + places.length).put((byte) shared)
                    .put((byte) (key.length - shared)).put(key, shared, key.length - shared)
                    .putShort((short) places.length).put(places).array();
            out.add(row, 0, row.length);
            before = key;
            i = end;
        }
        ByteBuffer starts = ByteBuffer.allocate(4 * blocks.size());
        blocks.forEach(starts::putInt);
        return starts.array();
    }

    /** The places of one name, each once and by its main name where it has it twice; those of one more than fit are left out. */
    private byte[] varints(int from, int end) {
        ByteBuffer out = ByteBuffer.allocate(5 * (end - from));
        int before = 0;
        int last = -1;
        for (int i = from; i < end && out.position() < MOST_POSTINGS - 5; i++) {
            int value = postings.value(i);
            if (value >>> 1 == last) {
                continue;
            }
            last = value >>> 1;
            int delta = value - before;
            for (int shift = 28; shift > 0; shift -= 7) {
                if (delta >>> shift != 0) {
                    out.put((byte) (delta >>> shift & 0x7F | 0x80));
                }
            }
            out.put((byte) (delta & 0x7F));
            before = value;
        }
        return Arrays.copyOf(out.array(), out.position());
    }
}
