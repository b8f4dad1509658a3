package org.aver.cli.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.aver.reader.gazetteer.GeoNamesRow;

/** A dump as GeoNames publishes it: allCountries.txt, one country's file, or the zip archive that holds one. */
record Dump(Path file) {
    private static final int ZIP = 0x504B0304; // how an archive begins

    /** What becomes of the lines. */
    interface Sink {
        void row(GeoNamesRow row);

        /** A line, counted from 1, that is no row, and why. */
        void bad(long line, String why);
    }

    /** Gives every row in the order of the file. */
    void read(Sink sink) throws IOException {
        if (isZip()) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                ZipEntry largest = zip.stream().filter(e -> e.getName().toLowerCase(Locale.ROOT).endsWith(".txt"))
                        .max(Comparator.comparingLong(ZipEntry::getSize))
                        .orElseThrow(() -> new IOException("the archive holds no .txt file"));
                try (InputStream in = zip.getInputStream(largest)) {
                    read(in, sink);
                }
            }
        } else {
            try (InputStream in = Files.newInputStream(file)) {
                read(in, sink);
            }
        }
    }

    private boolean isZip() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            return head.length == 4 && java.nio.ByteBuffer.wrap(head).getInt() == ZIP;
        }
    }

    private static void read(InputStream in, Sink sink) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            GeoNamesRow row;
            try {
                row = GeoNamesRow.of(line);
            } catch (IllegalArgumentException e) {
                sink.bad(number, String.valueOf(e.getMessage()));
                continue;
            }
            sink.row(row);
        }
    }
}
