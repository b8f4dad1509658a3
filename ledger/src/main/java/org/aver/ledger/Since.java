package org.aver.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What happened to articles since an entry: for whoever holds the state before it, and need not read the whole ledger again. */
final class Since {
    private final Database database;
    private final long until;

    Since(Database database, long until) {
        this.database = database;
        this.until = until;
    }

    /** The last entry's number, 0 in an empty ledger. */
    long last() throws SQLException {
        return database.first("SELECT coalesce(max(seq), 0) FROM entry WHERE seq <= ?", r -> r.getLong(1), until)
                .orElse(0L);
    }

    /** The articles that were kept, read anew or sealed, each once, in the order of what happened first. */
    List<Touched> touched(long after) throws SQLException {
        Map<String, Boolean> sealed = new LinkedHashMap<>();
        database.each(
                "SELECT key FROM entry WHERE seq > ? AND seq <= ? AND kind IN ('article', 'reading') ORDER BY seq",
                r -> sealed.put(r.getString(1), false), after, until);
        database.each("SELECT key FROM sealed JOIN entry ON entry.seq = target WHERE seal > ? AND seal <= ?"
                + " AND kind = 'article' ORDER BY entry.seq", r -> sealed.put(r.getString(1), true), after, until);
        List<Touched> touched = new ArrayList<>(sealed.size());
        sealed.forEach((key, is) -> touched.add(new Touched(key, is)));
        return touched;
    }

    /** Keys of the articles of which, or of whose earlier versions, something was said or sealed, by key. */
    List<String> judged(long after) throws SQLException {
        // a key that begins like a decision's id finds an article too many, never one too few
        return database.list("""
                WITH RECURSIVE
                  said (seq) AS (SELECT seq FROM decision WHERE seq > ?1 AND seq <= ?2 UNION
                    SELECT target FROM sealed WHERE seal > ?1 AND seal <= ?2 UNION
                    SELECT CAST(substr(subject, 2) AS INTEGER) FROM decision JOIN said USING (seq)
                    WHERE subject GLOB 'd[0-9]*'),
                  judged (key) AS (SELECT article FROM about JOIN said ON about.decision = said.seq UNION
                    SELECT article.key FROM article JOIN judged ON article.revises = judged.key)
                SELECT key FROM judged ORDER BY key""", r -> r.getString(1), after, until);
    }
}
