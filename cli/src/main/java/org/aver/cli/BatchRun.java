package org.aver.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.aver.capture.Captured;
import org.aver.cli.batch.Batch;
import org.aver.cli.batch.Outcome;
import org.aver.cli.batch.Source;
import org.aver.core.Article;
import org.aver.core.Reading;
import org.jspecify.annotations.Nullable;

/** Runs a batch for a command: shows progress where somebody waits for it, and says at the end what failed. */
final class BatchRun {
    private static final long LARGE = 200_000; // bytes that take more than a few seconds to read
    private static final int MOST_MESSAGES = 1000;

    private final Aver aver;
    private final List<Outcome.Failed> failures = new ArrayList<>();
    private long failed;

    BatchRun(Aver aver) {
        this.aver = aver;
    }

    /** How many inputs or articles failed. */
    long failed() {
        return failed;
    }

    /** @param showsProgress false where results go to the same terminal */
    void run(Source source, int threads, Function<Captured, Reading> reader, Predicate<Article> isSkipped,
            boolean showsProgress, Consumer<Outcome> each) {
        var batch = new Batch(reader, threads, isSkipped);
        long size = source.size();
        boolean isLarge = showsProgress && aver.console().errIsTerminal() && size >= LARGE;
        try (Progress progress = new Progress(isLarge ? bar(size) : null)) {
            batch.run(source, progress::step, outcome -> {
                if (outcome instanceof Outcome.Failed failure) {
                    fail(failure);
                } else {
                    each.accept(outcome);
                }
            });
        }
    }

    void fail(Outcome.Failed failure) {
        failed++;
        if (failures.size() < MOST_MESSAGES) {
            failures.add(failure);
        }
    }

    /** Lists what failed; the command's exit code. */
    int end() {
        aver.console().out().flush();
        failures.forEach(failure -> {
            aver.complain(failure.message());
            aver.trace(failure.cause());
        });
        if (failed > failures.size()) {
            aver.complain("and " + (failed - failures.size()) + " more failed");
        }
        return failed == 0 ? 0 : Aver.SOME_FAILED;
    }

    private static ProgressBar bar(long size) {
        return new ProgressBarBuilder().setTaskName("Reading").setInitialMax(size).setUnit(" MB", 1_000_000)
                .setStyle(ProgressBarStyle.ASCII).clearDisplayOnFinish().continuousUpdate().build();
    }

    private record Progress(@Nullable ProgressBar bar) implements AutoCloseable {
        void step(long bytes) {
            if (bar != null) {
                bar.stepBy(bytes);
            }
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
            }
        }
    }
}
