package org.aver.cli.batch;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs work on a fixed pool and hands the results on in the order of submission, on the submitting thread. No more than a
 * window of work is under way, so a batch of any size fits in memory. For one submitting thread.
 */
final class Ordered<T> implements AutoCloseable {
    private static final int WINDOW_PER_THREAD = 4;

    private final ExecutorService pool;
    private final int window;
    private final Queue<Future<T>> underWay = new ArrayDeque<>();
    private final Consumer<T> each;

    Ordered(int threads, Consumer<T> each) {
        this.pool = Executors.newFixedThreadPool(threads, daemons());
        this.window = threads * WINDOW_PER_THREAD;
        this.each = each;
    }

    private static ThreadFactory daemons() {
        var count = new AtomicInteger();
        return task -> {
            // a reading under way must not keep a process alive whose output nobody wants any more
            Thread thread = new Thread(task, "reader-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Takes work, and hands on what is done; waits for the oldest while the window is full. */
    void submit(Supplier<T> work) {
        take(pool.submit(work::get));
    }

    /** Takes a result that needs no work; it keeps its place. */
    void done(T result) {
        take(CompletableFuture.completedFuture(result));
    }

    private void take(Future<T> result) {
        underWay.add(result);
        while (underWay.size() >= window || !underWay.isEmpty() && underWay.element().isDone()) {
            each.accept(await(underWay.remove()));
        }
    }

    /** Hands on all that is left. */
    void finish() {
        while (!underWay.isEmpty()) {
            each.accept(await(underWay.remove()));
        }
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("work must catch its own failures", e.getCause());
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
        try {
            // the model must not be freed under a thread that still reads with it
            pool.awaitTermination(Long.MAX_VALUE, java.util.concurrent.TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
