package org.aver.reader.gazetteer;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Names with the places that bear them, kept small: a full dump of GeoNames has some thirty million. One thread. */
final class Postings {
    private final Chunks runs = new Chunks();
    private final byte[] run = new byte[260];
    private long[] addresses = new long[1 << 16];
    private int size;

    /** Adds a name of at most 255 bytes with a value. */
    void add(byte[] key, int value) {
        run[0] = (byte) key.length;
        System.arraycopy(key, 0, run, 1, key.length);
        ByteBuffer.wrap(run).putInt(1 + key.length, value);
        if (size == addresses.length) {
            addresses = Arrays.copyOf(addresses, size + (size >> 1));
        }
        addresses[size++] = runs.add(run, 0, key.length + 5);
    }

    int size() {
        return size;
    }

    byte[] key(int i) {
        byte[] chunk = runs.chunk(addresses[i]);
        int at = Chunks.offset(addresses[i]);
        return Arrays.copyOfRange(chunk, at + 1, at + 1 + (chunk[at] & 0xFF));
    }

    int value(int i) {
        byte[] chunk = runs.chunk(addresses[i]);
        int at = Chunks.offset(addresses[i]);
        return ByteBuffer.wrap(chunk).getInt(at + 1 + (chunk[at] & 0xFF));
    }

    /** Sorts by name, then value: runs of growing length are merged. */
    void sort() {
        long[] from = addresses;
        long[] to = new long[size];
        for (int width = 1; width < size; width *= 2) {
            for (int start = 0; start < size; start += 2 * width) {
                merge(from, to, start, Math.min(start + width, size), (int) Math.min(start + 2L * width, size));
            }
            long[] swap = from;
            from = to;
            to = swap.length < size ? new long[size] : swap;
        }
        addresses = from;
    }

    private void merge(long[] from, long[] to, int start, int middle, int end) {
        int i = start;
        int j = middle;
        for (int k = start; k < end; k++) {
            boolean left = i < middle && (j >= end || runs.compare(from[i], from[j]) <= 0);
            to[k] = left ? from[i++] : from[j++];
        }
    }
}
