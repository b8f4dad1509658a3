package org.aver.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of bytes, ended by LF, CR LF or CR; no more than one line is held. Not thread-safe. */
final class LineReader {
    private final InputStream in;
    private final int most;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 13);
    private int at;
    private int end;
    private boolean afterReturn;
    private boolean tooLong;
    private long number;

    /** @param most bytes of a line beyond which only its number is known */
    LineReader(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** The number of the line last read, from 1. */
    long number() {
        return number;
    }

    /** Whether the line last read was longer than the most that is held; it came back empty then. */
    boolean tooLong() {
        return tooLong;
    }

    /** The next line without its end, or null at the end of the input. */
    byte @Nullable [] next() throws IOException {
        line.reset();
        tooLong = false;
        boolean any = false;
        while (fill()) {
            if (afterReturn && buffer[at] == '\n') {
                at++;
                afterReturn = false;
                continue;
            }
            afterReturn = false;
            any = true;
            int stop = at;
            while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
                stop++;
            }
            keep(stop);
            boolean ended = stop < end;
            afterReturn = ended && buffer[stop] == '\r';
            at = ended ? stop + 1 : stop;
            if (ended) {
                break;
            }
        }
        number += any ? 1 : 0;
        return any ? line.toByteArray() : null;
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer, 0, buffer.length));
        }
        return at < end;
    }

    private void keep(int stop) {
        if (tooLong || line.size() + stop - at > most) {
            tooLong = true;
            line.reset();
        } else {
            line.write(buffer, at, stop - at);
        }
    }
}
