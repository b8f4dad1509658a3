package org.aver.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The command's arguments. ONNX Runtime ends the process when its command line is longer than 4,096 bytes, as it is with many
 * file names; the start script then hands over the arguments in a file.
 */
final class Arguments {
    /** System property: a file of arguments, a zero byte behind each; it is read once and deleted. */
    static final String FILE = "aver.arguments";
    private static final int LONGEST = 4096;
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private Arguments() {
    }

    /**
     * @param given what the machine was started with
     * @param file  where the start script wrote the arguments instead; null where it did not
     */
    static String[] of(String[] given, @Nullable String file) throws IOException {
        if (file == null) {
            return given;
        }
        Path path = Path.of(file);
        String all = Files.readString(path, StandardCharsets.UTF_8);
        Files.deleteIfExists(path);
        String[] parts = all.split("\0", -1);
        return Arrays.copyOf(parts, parts.length - 1); // nothing stands behind the last zero
    }

    /** Whether the models would end the process. */
    static boolean areTooLong() {
        try {
            return Files.exists(COMMAND_LINE) && Files.readAllBytes(COMMAND_LINE).length >= LONGEST;
        } catch (IOException e) {
            return false; // nobody can tell: then nothing is refused
        }
    }
}
