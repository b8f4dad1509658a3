package org.aver.workbench.shelf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aver.ledger.Ledger;
import org.aver.ledger.LedgerException;
import org.aver.ledger.Summary;
import org.jspecify.annotations.Nullable;

/**
 * What the pages across articles need of every article's newest reading, in memory. Filled in the background and again whenever
 * the ledger has grown, by this process or another; until then {@link #state()} says how far it is. Thread-safe.
 */
public final class Shelf implements AutoCloseable {
    private static final int PATIENCE_MS = 2000;
    private final Ledger ledger;
    private final Map<String, Holding> holdings = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Map<String, String> failures = Collections.synchronizedMap(new LinkedHashMap<>());
    private volatile long kept;
    private volatile @Nullable String head;
    private volatile boolean closed;
    private @Nullable Thread filling;

    public Shelf(Ledger ledger) {
        this.ledger = ledger;
    }

    /** How many articles are held of those kept, and how many could not be read back. */
    public record State(int held, long kept, int failed) {
        public boolean isWhole() {
            return held + failed >= kept;
        }
    }

    public State state() {
        return new State(holdings.size(), kept, failures.size());
    }

    /** Articles that could not be read back, with the reason. */
    public Map<String, String> failures() {
        synchronized (failures) {
            return new LinkedHashMap<>(failures);
        }
    }

    /** All that is held, in the order of keeping. */
    public List<Holding> all() {
        refresh();
        synchronized (holdings) {
            return new ArrayList<>(holdings.values());
        }
    }

    /** Those of the keys that are held, in the keys' order. */
    public List<Holding> of(Collection<String> keys) {
        refresh();
        var found = new ArrayList<Holding>();
        for (String key : keys) {
            Holding holding = holdings.get(key);
            if (holding != null) {
                found.add(holding);
            }
        }
        return found;
    }

    /** Begins to take up what is new; small ledgers are taken up before it returns. */
    public synchronized void refresh() {
        String now = ledger.head();
        if (now.equals(head) || filling != null && filling.isAlive()) {
            return;
        }
        filling = Thread.ofPlatform().daemon().name("shelf").start(() -> fill(now));
        try {
            filling.join(PATIENCE_MS); // what is shown of a small ledger is always all of it
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fill(String until) {
        List<Summary> summaries = ledger.list();
        kept = summaries.size();
        for (Summary summary : summaries) {
            if (closed) {
                return;
            }
            if (summary.sealed()) {
                holdings.remove(summary.key()); // nothing of it may be shown any more
            } else if (!holdings.containsKey(summary.key()) && !failures.containsKey(summary.key())) {
                take(summary.key());
            }
        }
        head = until;
    }

    private void take(String key) {
        try {
            ledger.show(key).map(Holding::of).ifPresent(h -> holdings.put(key, h));
        } catch (LedgerException | IllegalArgumentException e) {
            failures.put(key, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
