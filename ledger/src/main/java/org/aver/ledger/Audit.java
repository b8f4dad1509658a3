package org.aver.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aver.core.Digest;
import org.aver.ledger.Verification.Problem;
import org.jspecify.annotations.Nullable;

/** Recomputes the whole ledger and reports what does not agree. Damage is a finding here, never an exception. */
final class Audit {
    private static final String SCHEMA = "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema"
            + " WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1";

    private final Database database;
    private final List<Problem> problems = new ArrayList<>();
    private long entries;
    private long articles;
    private final Set<Long> sealed = new HashSet<>();
    private String previous = Entry.GENESIS;

    Audit(Database database) {
        this.database = database;
    }

    private interface Check {
        void run() throws SQLException;
    }

    Verification run() throws SQLException {
        attempt(null, this::checkSearch);
        return database.snapshot(() -> {
            attempt(null, this::checkSchema);
            attempt(null, this::checkFile);
            attempt(null, this::readSeals);
            attempt(null, this::checkChain);
            attempt(null, this::checkLoose);
            attempt(null, () -> new TraceRows(database)
                    .check((article, what) -> report(article == 0 ? null : article, what)));
            return new Verification(entries, articles, problems);
        });
    }

    private void attempt(@Nullable Long entry, Check check) {
        try {
            check.run();
        } catch (SQLException | RuntimeException e) { // damaged bytes can make any reader below stumble
            report(entry, "cannot be read: " + e.getMessage());
        }
    }

    private void report(@Nullable Long entry, String what) {
        problems.add(new Problem(entry, what));
    }

    /** FTS5 compares its index with the articles' text; on a file that cannot be written to, only with itself. */
    private void checkSearch() throws SQLException {
        if (database.readOnly()) {
            return;
        }
        try {
            database.run("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)");
        } catch (SQLException e) {
            report(null, "the search index does not match the articles' text: " + e.getMessage());
        }
    }

    private void checkSchema() throws SQLException {
        List<String> found = database.list(SCHEMA, r -> r.getString(1));
        try (Database blank = Opening.blank()) {
            List<String> expected = blank.list(SCHEMA, r -> r.getString(1));
            expected.stream().filter(sql -> !found.contains(sql)).forEach(sql -> report(null, "missing: " + name(sql)));
            found.stream().filter(sql -> !expected.contains(sql))
                    .forEach(sql -> report(null, "not ours: " + name(sql)));
        }
    }

    private static String name(String schema) {
        return String.join(" ", Arrays.asList(schema.split("\\s+")).subList(0, 2));
    }

    private void checkFile() throws SQLException {
        database.each("PRAGMA integrity_check", r -> {
            if (!"ok".equals(r.getString(1))) {
                report(null, r.getString(1));
            }
        });
        database.each("PRAGMA foreign_key_check", r -> report(null, "row " + r.getLong(2) + " of " + r.getString(1)
                + " points at a missing row of " + r.getString(3)));
    }

    private void checkChain() throws SQLException {
        database.each("SELECT seq, kind, key, content, kept_at, previous, hash FROM entry ORDER BY seq", r -> {
            Entry entry = new Entry(r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5),
                    r.getString(6));
            String hash = r.getString(7);
            entries++;
            if (entry.seq() != entries) {
                report(entry.seq(), "follows a gap: its number should be " + entries);
                entries = entry.seq();
            }
            if (!entry.previous().equals(previous)) {
                report(entry.seq(), "does not follow the entry before it: its hash of that differs");
            }
            if (!entry.hash().equals(hash)) {
                report(entry.seq(), "its hash does not match what it says");
            }
            previous = hash;
            attempt(entry.seq(), () -> checkContent(entry));
        });
    }

    /** What a seal's own entry names may be without content. */
    private void readSeals() throws SQLException {
        database.each("SELECT seal.seq, body, content FROM seal JOIN entry USING (seq)", r -> {
            long seq = r.getLong(1);
            String body = r.getString(2);
            if (!Digest.sha256(body).equals(r.getString(3))) {
                return; // said where its entry is checked
            }
            List<Long> named = Seal.read(body).entries();
            sealed.addAll(named);
            List<Long> rows = database.list("SELECT target FROM sealed WHERE seal = ? ORDER BY target",
                    t -> t.getLong(1),
                    seq);
            if (!rows.equals(named.stream().sorted().toList())) {
                report(seq, "the rows of what it seals are not those it names");
            }
        });
    }

    private void checkContent(Entry entry) throws SQLException {
        articles += entry.kind().equals(Entry.ARTICLE) ? 1 : 0;
        Contents contents = new Contents(database, entry, what -> report(entry.seq(), what));
        if (sealed.contains(entry.seq())) {
            contents.checkSealed();
        } else {
            contents.check();
        }
    }

    /** Rows that no entry speaks for. */
    private void checkLoose() throws SQLException {
        for (String table : List.of(Entry.CAPTURE, Entry.ARTICLE, Entry.READING, Entry.DECISION, Entry.SEAL,
                Entry.ACCOUNT)) {
            database.each(
                    "SELECT row.seq FROM " + table + " AS row LEFT JOIN entry ON entry.seq = row.seq AND entry.kind"
                            + " = ? WHERE entry.seq IS NULL",
                    r -> report(r.getLong(1), "a " + table + " without an entry"), table);
        }
        database.each("SELECT sha256 FROM original WHERE sha256 NOT IN (SELECT sha256 FROM capture)",
                r -> report(null, "bytes without a capture: " + r.getString(1)));
        database.each("SELECT target FROM sealed", r -> {
            if (!sealed.contains(r.getLong(1))) {
                report(r.getLong(1), "is marked as sealed, and no seal names it");
            }
        });
        database.each("SELECT DISTINCT decision FROM about WHERE decision NOT IN (SELECT seq FROM decision)",
                r -> report(r.getLong(1), "an article of a decision that is not kept"));
        for (String table : List.of("statement", "figure")) {
            database.each("SELECT DISTINCT reading FROM " + table + " WHERE reading NOT IN (SELECT seq FROM reading)",
                    r -> report(r.getLong(1), "a " + table + " without a reading"));
        }
    }
}
