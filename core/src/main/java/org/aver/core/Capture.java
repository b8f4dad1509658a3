package org.aver.core;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The bytes as they came, before anything was read from them.
 *
 * @param address   the file name or address they came from
 * @param mediaType {@code text/plain}, {@code text/html} or {@code application/jsonl}
 * @param sha256    SHA-256 of {@code bytes}, lower-case hex
 */
public record Capture(@Nullable String address, String mediaType, String sha256, byte[] bytes) {
    public Capture {
        requireNonNull(mediaType, "mediaType is null");
        requireNonNull(sha256, "sha256 is null");
        bytes = bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Capture c && c.sha256.equals(sha256) && java.util.Objects.equals(c.address, address);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    public static Capture of(@Nullable String address, String mediaType, byte[] bytes) {
        return new Capture(address, mediaType, Digest.sha256(bytes), bytes);
    }
}
