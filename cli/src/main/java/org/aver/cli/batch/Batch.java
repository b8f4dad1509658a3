package org.aver.cli.batch;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.aver.capture.CaptureException;
import org.aver.capture.Captured;
import org.aver.capture.Sink;
import org.aver.core.Article;
import org.aver.core.Reading;

/**
 * Reads inputs on several threads. Every article and every failure comes out once, in input order, on the calling thread; the
 * same inputs give the same outcomes whatever the number of threads.
 *
 * @param reader    thread-safe
 * @param isSkipped whether an article need not be read
 */
public record Batch(Function<Captured, Reading> reader, int threads, Predicate<Article> isSkipped) {
    /** Reads all inputs; an exception that {@code each} throws ends the batch and comes out here. */
    public void run(Source source, LongConsumer bytesRead, Consumer<Outcome> each) {
        try (var ordered = new Ordered<Outcome>(threads, each)) {
            source.read(new Sink() {
                @Override
                public void article(Captured captured) {
                    if (isSkipped.test(captured.article())) {
                        ordered.done(new Outcome.Skipped(captured));
                    } else {
                        ordered.submit(() -> read(captured));
                    }
                }

                @Override
                public void failed(CaptureException failure) {
                    ordered.done(new Outcome.Failed(String.valueOf(failure.getMessage()), null));
                }
            }, bytesRead);
            ordered.finish();
        }
    }

    // a text that breaks the reader, even its memory or stack, must not break the batch
    private Outcome read(Captured captured) {
        try {
            return new Outcome.Read(captured, reader.apply(captured));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            String place = captured.capture().address();
            String name = place == null ? captured.article().id() : place;
            return new Outcome.Failed(name + " could not be read: " + reason(e), e);
        }
    }

    private static String reason(Throwable e) {
        if (e instanceof CaptureException) {
            return String.valueOf(e.getMessage()); // a sentence for people
        }
        String name = e.getClass().getSimpleName();
        return e.getMessage() == null ? name : name + ", " + e.getMessage();
    }
}
