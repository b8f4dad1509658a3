package org.aver.cli.batch;

import org.aver.capture.Captured;
import org.aver.core.Reading;
import org.jspecify.annotations.Nullable;

/** What became of one article or input. */
public sealed interface Outcome {
    record Read(Captured captured, Reading reading) implements Outcome {
    }

    /** Not read, because it need not be. */
    record Skipped(Captured captured) implements Outcome {
    }

    /**
     * @param message one sentence that names the input
     * @param cause   of an unexpected failure, else null
     */
    record Failed(String message, @Nullable Throwable cause) implements Outcome {
    }
}
