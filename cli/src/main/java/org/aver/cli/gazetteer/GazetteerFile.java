package org.aver.cli.gazetteer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.aver.reader.gazetteer.Gazetteer;
import org.aver.reader.gazetteer.GazetteerWriter;

/** A gazetteer in a file of its own. */
public final class GazetteerFile {
    private GazetteerFile() {
    }

    /**
     * Maps a gazetteer.
     *
     * @throws IOException              where it cannot be read
     * @throws IllegalArgumentException where it is of another kind or was cut; the message names the file
     */
    public static Gazetteer open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() > Integer.MAX_VALUE) {
                throw new IllegalArgumentException(file + ": not a gazetteer file");
            }
            return Gazetteer.of(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), file.toString());
        }
    }

    /** Writes a gazetteer in place of the file; who has the old one mapped keeps it, and a run that is cut off leaves it. */
    static void write(GazetteerWriter writer, Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Path part = Files.createTempFile(whole.getParent(), whole.getFileName().toString(), ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                writer.write(out);
            }
            try {
                Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
