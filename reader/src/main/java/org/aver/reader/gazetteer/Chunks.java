package org.aver.reader.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bytes that grow without being copied, at addresses that stay. A run of bytes added at once never lies across two chunks. One thread. */
final class Chunks {
    private static final int BITS = 24;
    private static final int SIZE = 1 << BITS;

    private final List<byte[]> chunks = new ArrayList<>();
    private final List<Integer> used = new ArrayList<>();
    private int at = SIZE;
    private long length;

    /** How many bytes there are. */
    long length() {
        return length;
    }

    /** Adds bytes; their address. */
    long add(byte[] bytes, int from, int count) {
        if (at + count > SIZE) {
            chunks.add(new byte[SIZE]);
            used.add(0);
            at = 0;
        }
        System.arraycopy(bytes, from, chunks.getLast(), at, count);
        long address = ((long) chunks.size() - 1) << BITS | at;
        at += count;
        used.set(used.size() - 1, at);
        length += count;
        return address;
    }

    byte[] chunk(long address) {
        return chunks.get((int) (address >>> BITS));
    }

    static int offset(long address) {
        return (int) address & SIZE - 1;
    }

    void writeTo(OutputStream out) throws IOException {
        for (int i = 0; i < chunks.size(); i++) {
            out.write(chunks.get(i), 0, used.get(i));
        }
    }

    /** Orders two runs, each its length in one byte, that many bytes, and four more. */
    int compare(long one, long other) {
        byte[] a = chunk(one);
        byte[] b = chunk(other);
        int i = offset(one);
        int j = offset(other);
        int m = a[i] & 0xFF;
        int n = b[j] & 0xFF;
        int order = Arrays.compareUnsigned(a, i + 1, i + 1 + m, b, j + 1, j + 1 + n);
        return order != 0 ? order : Arrays.compareUnsigned(a, i + 1 + m, i + 5 + m, b, j + 1 + n, j + 5 + n);
    }
}
