package org.aver.capture.text;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a file is that holds no text, by its first bytes. */
public final class Signature {
    private static final Map<String, List<String>> KNOWN = Words.of("signatures.txt");

    private Signature() {
    }

    /** "a PDF", "gzip-compressed", "binary data"; empty for what may be text. */
    public static Optional<String> of(byte[] first) {
        String start = HexFormat.of().withUpperCase().formatHex(Arrays.copyOf(first, Math.min(first.length, 16)));
        for (var known : KNOWN.entrySet()) {
            if (start.startsWith(known.getKey())) {
                return Optional.of(known.getValue().get(0));
            }
        }
        return isBinary(first) ? Optional.of("binary data") : Optional.empty();
    }

    private static boolean isBinary(byte[] first) {
        boolean wide = first.length >= 2
                && (first[0] == (byte) 0xFF && first[1] == (byte) 0xFE
                        || first[0] == (byte) 0xFE && first[1] == (byte) 0xFF);
        int even = 0;
        int odd = 0;
        int controls = 0;
        for (int i = 0; i < first.length; i++) {
            byte b = first[i];
            even += b == 0 && i % 2 == 0 ? 1 : 0;
            odd += b == 0 ? i % 2 : 0;
            controls += b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27 ? 1 : 0;
        }
        // UTF-16 text without a mark has its NULs on one side only
        boolean utf16 = Math.max(even, odd) > first.length * 0.35 && Math.min(even, odd) < first.length * 0.02;
        return !wide && !utf16 && controls > Math.max(2, first.length / 20);
    }
}
