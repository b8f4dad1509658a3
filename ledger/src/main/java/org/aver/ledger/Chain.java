package org.aver.ledger;

import java.sql.SQLException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Appends entries to the chain, inside a transaction that writes. */
final class Chain {
    private final Database database;
    private final InstantSource clock;

    Chain(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The time that entries made now get. */
    String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /** Appends an entry; its number. */
    long append(String kind, String key, String content, String now) throws SQLException {
        Entry entry = database.first("SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1",
                r -> new Entry(r.getLong(1) + 1, kind, key, content, now, r.getString(2)))
                .orElseGet(() -> new Entry(1, kind, key, content, now, Entry.GENESIS));
        insert("entry", "seq, kind, key, content, kept_at, previous, hash", entry.seq(),
                List.of(kind, key, content, now, entry.previous(), entry.hash()));
        return entry.seq();
    }

    void insert(String table, String columns, long seq, List<? extends @Nullable Object> values) throws SQLException {
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(seq);
        arguments.addAll(values);
        String marks = String.join(", ", Collections.nCopies(arguments.size(), "?"));
        database.run("INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ")", arguments.toArray());
    }
}
