package org.aver.ledger;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.aver.core.Digest;

/**
 * Erases content for good: the bytes as they came, the article, its readings, what people said of it, and the words in the search
 * index and in what stories are found by. Hashes, times and the reason stay. What is erased is overwritten in the file: see {@link #wipe}.
 */
final class Sealing {
    private final Database database;
    private final Chain chain;

    Sealing(Database database, InstantSource clock) {
        this.database = database;
        this.chain = new Chain(database, clock);
    }

    /** Runs inside a transaction that writes. What is sealed already is left as it is. */
    Seal seal(String id, String by, String reason) throws SQLException {
        if (id.matches("d[0-9]{1,18}")) {
            long seq = Long.parseLong(id.substring(1));
            if (database.first("SELECT 1 FROM decision WHERE seq = ?", r -> 1, seq).isEmpty()) {
                throw new IllegalArgumentException("no decision " + id + " is kept");
            }
            return seal(new Seal(id, List.of(seq), by, reason));
        }
        String key = key(id);
        return seal(new Seal(key, entries(key), by, reason));
    }

    private String key(String id) throws SQLException {
        if (id.contains(".")) {
            throw new IllegalArgumentException("only whole articles and decisions are sealed: an article's text is one"
                    + " content with one hash");
        }
        Optional<String> sealed = database.first("SELECT key FROM article WHERE text IS NULL AND key >= ? AND key < ?",
                r -> r.getString(1), id, id + "g");
        if (sealed.isPresent()) {
            return sealed.get();
        }
        return new Lookup(database, Long.MAX_VALUE).show(id)
                .orElseThrow(() -> new IllegalArgumentException("no article " + id + " is kept")).key();
    }

    /** The article, all articles read from the same bytes, their captures, readings and the decisions about them. */
    private List<Long> entries(String key) throws SQLException {
        TreeSet<Long> entries = new TreeSet<>();
        for (long article : database.list("""
                SELECT article.seq FROM article JOIN capture ON capture.seq = article.capture WHERE capture.sha256 =
                  (SELECT capture.sha256 FROM article JOIN capture ON capture.seq = article.capture WHERE key = ?)""",
                r -> r.getLong(1), key)) {
            entries.add(article);
            entries.addAll(database.list("""
                    SELECT c.seq FROM article JOIN capture AS own ON own.seq = article.capture
                      JOIN capture AS c ON c.sha256 = own.sha256 WHERE article.seq = ?""", r -> r.getLong(1), article));
            entries.addAll(database.list("SELECT seq FROM reading WHERE article = ?", r -> r.getLong(1), article));
            entries.addAll(database.list("SELECT decision FROM about WHERE article = (SELECT key FROM article WHERE seq"
                    + " = ?)", r -> r.getLong(1), article));
        }
        return new ArrayList<>(entries);
    }

    private Seal seal(Seal seal) throws SQLException {
        List<Long> open = new ArrayList<>();
        for (long entry : seal.entries()) {
            if (database.first("SELECT 1 FROM sealed WHERE target = ?", r -> 1, entry).isEmpty()) {
                open.add(entry);
            }
        }
        if (open.isEmpty()) {
            return new Seal(seal.id(), List.of(), seal.by(), seal.reason());
        }
        Seal now = new Seal(seal.id(), open, seal.by(), seal.reason());
        String body = now.json();
        long seq = chain.append(Entry.SEAL, seal.id(), Digest.sha256(body), chain.now());
        chain.insert("seal", "seq, body", seq, List.of(body));
        for (long entry : open) {
            database.run("INSERT INTO sealed (target, seal) VALUES (?, ?)", entry, seq);
        }
        for (long entry : open) {
            erase(entry);
        }
        return now;
    }

    private void erase(long entry) throws SQLException {
        database.run("INSERT INTO search (search, rowid, title, text) SELECT 'delete', seq, title, text FROM article"
                + " WHERE seq = ?", entry);
        database.run("UPDATE article SET id = NULL, address = NULL, title = NULL, publisher = NULL, byline = NULL,"
                + " published = NULL, language = NULL, zones = NULL, warnings = NULL, text = NULL WHERE seq = ?",
                entry);
        // the index counts a row for every article; this one holds no word
        database.run("INSERT INTO search (rowid, title, text) SELECT seq, NULL, NULL FROM article WHERE seq = ?",
                entry);
        new TraceRows(database).erase(entry);
        database.run("DELETE FROM statement WHERE reading = ?", entry);
        database.run("DELETE FROM figure WHERE reading = ?", entry);
        database.run("UPDATE reading SET sentences = NULL, packed = NULL WHERE seq = ?", entry);
        database.run("UPDATE original SET packed = NULL WHERE sha256 = (SELECT sha256 FROM capture WHERE seq = ?)",
                entry);
        database.run("UPDATE capture SET address = NULL WHERE seq = ?", entry);
        database.run("UPDATE decision SET body = NULL WHERE seq = ?", entry);
    }

    /**
     * Overwrites what is left of erased content in the file, outside any transaction: the search index is merged into one
     * segment, the file is written anew, and the write-ahead log is emptied.
     *
     * @throws LedgerException where another process holds an older state of the file; sealing again then finishes
     */
    void wipe() throws SQLException {
        database.run("INSERT INTO search (search) VALUES ('optimize')");
        database.script("VACUUM");
        boolean isBusy = database.first("PRAGMA wal_checkpoint(TRUNCATE)", r -> r.getInt(1) != 0).orElse(true);
        if (isBusy) {
            throw database
                    .error("is sealed, but another process still uses the file as it was; close it and seal again to"
                            + " overwrite what was erased", null);
        }
    }
}
