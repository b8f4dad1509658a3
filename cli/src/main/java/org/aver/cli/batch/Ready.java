package org.aver.cli.batch;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.aver.capture.CaptureException;
import org.aver.capture.Captured;
import org.aver.core.Reading;
import org.aver.core.json.ReadingJson;
import org.aver.reader.Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Takes a line that is a reading already as it is, and reads everything else. Opens the reader only where one is needed.
 * Thread-safe.
 */
public final class Ready implements AutoCloseable {
    // inside a string quotes are escaped, so that only keys look like this
    private static final Pattern READER = Pattern.compile("\"reader\"\\s*:");
    private static final Pattern STATEMENTS = Pattern.compile("\"statements\"\\s*:");

    private @Nullable Reader reader;

    /** @throws CaptureException where a line has the keys of a reading but is none */
    public Reading reading(Captured captured) {
        if (captured.capture().mediaType().equals("application/jsonl")) {
            String line = new String(captured.capture().bytes(), StandardCharsets.UTF_8);
            if (READER.matcher(line).find() && STATEMENTS.matcher(line).find()) {
                return ready(line);
            }
        }
        return reader().read(captured.article());
    }

    private static Reading ready(String line) {
        try {
            return ReadingJson.read(line);
        } catch (JacksonException e) {
            throw new CaptureException("no reading as this version prints it: " + e.getOriginalMessage().lines()
                    .findFirst().orElse("cut off"), e);
        }
    }

    private synchronized Reader reader() {
        if (reader == null) {
            reader = Reader.open();
        }
        return reader;
    }

    @Override
    public synchronized void close() {
        if (reader != null) {
            reader.close();
        }
    }
}
