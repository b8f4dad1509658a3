package org.aver.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Two threads, one article each at a time: how both sides read. */
final class Pool implements AutoCloseable {
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    /** Seconds until every item was worked on. */
    <T> double seconds(List<T> items, Consumer<T> work) throws InterruptedException {
        long start = System.nanoTime();
        List<Future<?>> running = new ArrayList<>();
        for (T item : items) {
            running.add(threads.submit(() -> work.accept(item)));
        }
        for (Future<?> one : running) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
