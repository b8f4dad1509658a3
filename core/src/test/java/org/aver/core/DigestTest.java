package org.aver.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DigestTest {
    @Test
    void isSha256OfUtf8InLowerCaseHex() {
        // FIPS 180-2, appendix B.1
        assertThat(Digest.sha256("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Digest.sha256("é")).isEqualTo(Digest.sha256(new byte[]{(byte) 0xc3, (byte) 0xa9}));
    }

    @Test
    void noTwoListsOfFieldsMeet() {
        List<String> digests = Stream
                .of(fields(), fields(""), fields((String) null), fields("", ""), fields(null, null), fields(null, ""),
                        fields("", null), fields("ab"), fields("a", "b"), fields("", "ab"), fields("ab", ""),
                        fields("ab", null), fields("b", "a"), fields("a\u0000b"), fields("\u0000\u0000\u0000\u0001a"))
                .map(Digest::sha256).toList();
        assertThat(digests).doesNotHaveDuplicates().allMatch(d -> d.matches("[0-9a-f]{64}"));
        assertThat(Digest.sha256(fields("a", null))).isEqualTo(Digest.sha256(fields("a", null)));
    }

    private static List<@Nullable String> fields(@Nullable String... fields) {
        return Arrays.asList(fields);
    }
}
