package org.aver.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.aver.cli.batch.Inputs;
import org.aver.cli.batch.Outcome;
import org.aver.cli.batch.Ready;
import org.aver.compare.Report;
import org.aver.core.Reading;
import org.aver.ledger.Ledger;

/**
 * The reports that a comparison is about, each read unless it comes as a ready reading. An article that comes twice is one
 * report. A report is called by its article's id; where that is taken by another article, and in a ledger always, by the
 * first twelve digits of the article's key, which {@code aver show} takes too.
 */
final class Reports {
    private static final int KEY_DIGITS = 12;

    private final BatchRun run;
    private final Consumer<Consumer<Reading>> readings;
    private final boolean isLedger;

    private Reports(BatchRun run, boolean isLedger, Consumer<Consumer<Reading>> readings) {
        this.run = run;
        this.isLedger = isLedger;
        this.readings = readings;
    }

    static Reports ofInputs(Aver aver, Inputs inputs, int threads) {
        var run = new BatchRun(aver);
        return new Reports(run, false, each -> {
            try (var ready = new Ready()) {
                run.run(inputs, threads, ready::reading, article -> false, true, outcome -> {
                    if (outcome instanceof Outcome.Read read) {
                        each.accept(read.reading());
                    }
                });
            }
        });
    }

    /** In the order of keeping; an article that was revised later is there in each of its forms. */
    static Reports ofLedger(Aver aver, LedgerOption option) {
        return new Reports(new BatchRun(aver), true, each -> {
            try (Ledger ledger = option.openExisting(aver.console())) {
                List<String> keys = new ArrayList<>();
                ledger.list(summary -> keys.add(summary.key()));
                keys.forEach(key -> each.accept(ledger.show(key).orElseThrow().reading()));
            }
        });
    }

    /** Gives them one by one, in their order, for as many as do not fit in memory. */
    void each(Consumer<Report> each) {
        Set<String> keys = new HashSet<>();
        Set<String> ids = new HashSet<>();
        readings.accept(reading -> {
            String key = reading.article().key();
            if (keys.add(key)) {
                String id = reading.article().id();
                String free = isLedger || !ids.add(id) ? key.substring(0, KEY_DIGITS) : id;
                each.accept(new Report(free, reading));
            }
        });
    }

    List<Report> list() {
        List<Report> all = new ArrayList<>();
        each(all::add);
        return all;
    }

    /** How many inputs or articles could not be read. */
    long failed() {
        return run.failed();
    }

    /** Lists what failed, after all results; the command's exit code. */
    int end() {
        return run.end();
    }
}
