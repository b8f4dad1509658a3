package org.aver.cli.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.aver.capture.CaptureException;
import org.aver.capture.Captures;
import org.aver.capture.Format;
import org.aver.capture.Given;
import org.aver.capture.Sink;
import org.jspecify.annotations.Nullable;

/**
 * Files, or standard input by the name {@code -}, and how to read them.
 *
 * @param format null to detect each file's
 */
public record Inputs(List<String> names, @Nullable Format format, Given given, InputStream standardInput)
        implements
            Source {
    public Inputs {
        names = List.copyOf(names);
    }

    /** The first name that is a web address. */
    public Optional<String> address() {
        return names.stream().filter(n -> n.regionMatches(true, 0, "http://", 0, 7)
                || n.regionMatches(true, 0, "https://", 0, 8)).findFirst();
    }

    /** Bytes in all regular files. */
    @Override
    public long size() {
        return names.stream().mapToLong(Inputs::size).sum();
    }

    private static long size(String name) {
        try {
            Path file = Path.of(name);
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException | InvalidPathException e) {
            return 0; // reading it will say why
        }
    }

    @Override
    public void read(Sink sink, LongConsumer bytesRead) {
        for (String name : names) {
            if (name.equals("-")) {
                Captures.read(name, new Counted(standardInput, bytesRead), format, given, sink);
                continue;
            }
            try (InputStream in = new Counted(open(name), bytesRead)) {
                Captures.read(name, in, format, given, sink);
            } catch (CaptureException e) {
                sink.failed(e);
            } catch (IOException e) {
                sink.failed(new CaptureException(name + " cannot be closed: " + e.getMessage(), e));
            }
        }
    }

    private static InputStream open(String name) {
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw new CaptureException(name + " is a folder; name the files in it");
            }
            return Files.newInputStream(file);
        } catch (InvalidPathException e) {
            throw new CaptureException(name + " is no file name: " + e.getReason().toLowerCase(Locale.ROOT), e);
        } catch (NoSuchFileException e) {
            throw new CaptureException(name + " does not exist", e);
        } catch (AccessDeniedException e) {
            throw new CaptureException(name + " may not be read", e);
        } catch (IOException e) {
            throw new CaptureException(name + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /** Counts for the progress bar. */
    private static final class Counted extends FilterInputStream {
        private final LongConsumer each;

        Counted(InputStream in, LongConsumer each) {
            super(in);
            this.each = each;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            each.accept(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int at, int most) throws IOException {
            int n = super.read(bytes, at, most);
            each.accept(Math.max(0, n));
            return n;
        }
    }
}
