package org.aver.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.aver.cli.batch.Inputs;
import org.aver.cli.batch.Outcome;
import org.aver.cli.batch.Ready;
import org.aver.compare.Report;
import org.aver.compare.story.Nearby;
import org.aver.compare.story.Stories;
import org.aver.core.Reading;
import org.aver.ledger.Kept;
import org.aver.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * The reports that a comparison is about, each read unless it comes as a ready reading. An article that comes twice is one
 * report. A report is called by its article's id; where that is taken by another article, and in a ledger always, by the
 * first twelve digits of the article's key, which {@code aver show} takes too.
 */
final class Reports {
    private static final int KEY_DIGITS = 12;

    private final BatchRun run;
    private final Consumer<Consumer<Reading>> readings;
    private final @Nullable Supplier<Ledger> ledger;

    /** A report's id and the reports of its story, itself among them. */
    record Found(String report, List<Report> story) {
    }

    private Reports(BatchRun run, @Nullable Supplier<Ledger> ledger, Consumer<Consumer<Reading>> readings) {
        this.run = run;
        this.ledger = ledger;
        this.readings = readings;
    }

    static Reports ofInputs(Aver aver, Inputs inputs, int threads) {
        var run = new BatchRun(aver);
        return new Reports(run, null, each -> {
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
        return new Reports(new BatchRun(aver), () -> option.openExisting(aver.console()), each -> {
            try (Ledger ledger = option.openExisting(aver.console())) {
                each(ledger, each);
            }
        });
    }

    /** All that a ledger keeps and did not seal. */
    static List<Report> in(Ledger ledger) {
        List<Report> all = new ArrayList<>();
        each(ledger, reading -> all.add(new Report(reading.article().key().substring(0, KEY_DIGITS), reading)));
        return all;
    }

    private static void each(Ledger ledger, Consumer<Reading> each) {
        List<String> keys = new ArrayList<>();
        ledger.list(summary -> {
            if (!summary.sealed()) {
                keys.add(summary.key());
            }
        });
        keys.forEach(key -> each.accept(reading(ledger, key)));
    }

    boolean isLedger() {
        return ledger != null;
    }

    /** The story of the first id that names an article of the ledger, without reading the rest of it. */
    Optional<Found> near(List<String> ids) {
        try (Ledger kept = Objects.requireNonNull(ledger).get()) {
            for (String id : ids) {
                // an incident's id names no article: the article's own does
                Optional<Kept> of = kept.show(id).filter(k -> k.key().startsWith(id) || k.article().id().equals(id));
                if (of.isPresent()) {
                    Report report = report(of.get());
                    List<Report> story = story(kept, of.get().key()).stream()
                            .map(key -> key.equals(of.get().key()) ? report : report(kept.show(key).orElseThrow()))
                            .toList();
                    return Optional.of(new Found(report.id(), story));
                }
            }
        }
        return Optional.empty();
    }

    /** Where stories can be found by nothing yet, and the file is only read, all of it is grouped. */
    private static List<String> story(Ledger kept, String key) {
        if (takeUp(kept)) {
            return new Nearby(kept.traces()).story(key);
        }
        List<Report> all = new ArrayList<>();
        each(kept, reading -> all.add(new Report(reading.article().key(), reading)));
        return Stories.of(all).with(key).orElseThrow().reports();
    }

    /** Keeps what stories are found by, of all that a ledger keeps; false where it is only read and something is missing. */
    static boolean takeUp(Ledger ledger) {
        return new Nearby(ledger.traces()).takeUp(key -> reading(ledger, key));
    }

    private static Reading reading(Ledger ledger, String key) {
        return ledger.show(key).orElseThrow().reading();
    }

    private static Report report(Kept kept) {
        return new Report(kept.key().substring(0, KEY_DIGITS), kept.reading());
    }

    /** Gives them one by one, in their order, for as many as do not fit in memory. */
    void each(Consumer<Report> each) {
        Set<String> keys = new HashSet<>();
        Set<String> ids = new HashSet<>();
        readings.accept(reading -> {
            String key = reading.article().key();
            if (keys.add(key)) {
                String id = reading.article().id();
                String free = isLedger() || !ids.add(id) ? key.substring(0, KEY_DIGITS) : id;
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
