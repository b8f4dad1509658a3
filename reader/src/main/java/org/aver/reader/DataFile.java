package org.aver.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The reader's own data files: tab-separated rows beside the class that uses them, "#" before a comment that says source and
 * licence. They are part of the program, so a fault in one is a fault of the program.
 */
public final class DataFile {
    private DataFile() {
    }

    /** The bytes of a file beside a class. */
    public static byte[] bytes(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("data file " + name + " is missing beside " + beside.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a file beside a class, each split at its tabs. */
    public static List<String[]> rows(Class<?> beside, String name) {
        return new String(bytes(beside, name), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t")).toList();
    }
}
