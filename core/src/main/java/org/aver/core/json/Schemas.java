package org.aver.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The published JSON Schemas (draft 2020-12), as text. Thread-safe. */
public final class Schemas {
    private Schemas() {
    }

    /** The schema of one line that {@link ReadingJson#write} writes. */
    public static String reading() {
        try (InputStream in = Schemas.class.getResourceAsStream("/org/aver/core/reading.schema.json")) {
            return new String(Objects.requireNonNull(in, "reading.schema.json is not on the class path").readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
