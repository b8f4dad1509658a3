package org.aver.cli.batch;

import java.util.function.LongConsumer;
import org.aver.capture.Sink;

/** Where articles come from. */
public interface Source {
    /** Reads everything in order; what fails is told to the sink, and the rest goes on. */
    void read(Sink sink, LongConsumer bytesRead);

    /** Bytes to read, as far as they are known. */
    long size();
}
