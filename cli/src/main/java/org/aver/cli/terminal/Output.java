package org.aver.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Standard output or standard error in UTF-8, where no failure is swallowed. Not thread-safe. */
public final class Output {
    private final OutputStream out;
    private @Nullable RuntimeException failure;

    public Output(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 14);
    }

    /** Nobody reads any more, as after {@code | head}: no reason for a message. */
    public static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Closed(IOException cause) {
            super(cause);
        }
    }

    /** The output takes no more, as on a full disk. */
    public static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Broken(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    public void print(String words) {
        write(words.getBytes(StandardCharsets.UTF_8));
    }

    public void println(String line) {
        print(line + "\n");
    }

    public void write(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** As a stream, for what writes to streams; closing it only flushes. */
    public OutputStream stream() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                Output.this.write(new byte[]{(byte) b});
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                Output.this.write(java.util.Arrays.copyOfRange(bytes, offset, offset + length));
            }

            @Override
            public void flush() {
                Output.this.flush();
            }
        };
    }

    /** Sends what was written so far on its way. */
    public void flush() {
        if (failure != null) {
            throw failure; // words are missing for good
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private RuntimeException failure(IOException e) {
        // every language's message for EPIPE names the pipe
        boolean pipe = e.getMessage() != null && e.getMessage().toLowerCase(Locale.ROOT).contains("pipe");
        failure = pipe ? new Closed(e) : new Broken(e);
        return failure;
    }
}
