package org.aver.compare.text;

/** Keys under which sets that overlap much are likely to meet (Broder 1997; banding as in Leskovec et al., ch. 3). */
final class MinHash {
    static final int BANDS = 16;
    private static final int ROWS = 2;

    private MinHash() {
    }

    /** One key a band; two sets of likeness s share a band with odds 1 - (1 - s²)^16: 0.99 at one half, 0.15 at 0.1. */
    static long[] keys(long[] set) {
        long[] keys = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = mix(key * 31 + smallest(set, band * ROWS + row));
            }
            keys[band] = key;
        }
        return keys;
    }

    private static long smallest(long[] set, int seed) {
        long salt = mix(seed + 1L);
        long least = Long.MAX_VALUE;
        for (long member : set) {
            least = Math.min(least, mix(member ^ salt));
        }
        return least;
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
    static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
