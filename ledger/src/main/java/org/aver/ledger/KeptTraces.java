package org.aver.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aver.core.Trace;
import org.aver.core.Traces;
import org.jspecify.annotations.Nullable;

/** A ledger's traces. Its calls take turns with the ledger's. */
final class KeptTraces implements Traces {
    /** So many of one word's articles are met on either side: as many as {@code compare} meets again when it groups. */
    private static final int MET = 96;
    /** How far apart two articles count of which one's day is unknown. */
    private static final long UNKNOWN_APART = 3;
    /** The words follow the other arguments of a search. */
    private static final int FIRST_WORD = 5;

    private final Ledger ledger;
    private final Database database;
    private final long until;
    private final TraceRows rows;

    KeptTraces(Ledger ledger, Database database, long until) {
        this.ledger = ledger;
        this.database = database;
        this.until = until;
        this.rows = new TraceRows(database);
    }

    private <T> T ask(Database.Work<T> work) {
        synchronized (ledger) {
            return database.ask(work);
        }
    }

    @Override
    public boolean isOpen() {
        return !database.readOnly() && until == Long.MAX_VALUE;
    }

    @Override
    public Behind behind(String maker, int most) {
        return ask(() -> {
            long since = traced(maker).orElse(0L);
            Set<String> keys = new LinkedHashSet<>();
            long[] reached = {since};
            // sealed articles have no text, and no trace
            database.each("SELECT reading.seq, article.key FROM reading JOIN article ON article.seq = reading.article"
                    + " WHERE reading.seq > ? AND reading.seq <= ? AND reading.packed IS NOT NULL ORDER BY reading.seq"
                    + " LIMIT ?", r -> {
                        reached[0] = r.getLong(1);
                        keys.add(r.getString(2));
                    }, since, until, most);
            return new Behind(since, reached[0], new ArrayList<>(keys));
        });
    }

    private Optional<Long> traced(String maker) throws SQLException {
        return database.first("SELECT entry FROM traced WHERE maker = ?", r -> r.getLong(1), maker);
    }

    @Override
    public boolean keep(String maker, Behind behind, List<Trace> traces) {
        return ask(() -> database.write(() -> {
            Optional<Long> since = traced(maker);
            if (since.orElse(0L) != behind.since()) {
                return false;
            }
            if (since.isEmpty()) {
                rows.clear();
                database.run("INSERT INTO traced (maker, entry, articles) VALUES (?, 0, 0)", maker);
            }
            List<TraceRows.Row> put = new ArrayList<>();
            for (Trace trace : traces) {
                database.first("SELECT seq FROM article WHERE key = ? AND text IS NOT NULL", r -> r.getLong(1),
                        trace.key()).ifPresent(article -> put.add(TraceRows.Row.of(article, trace)));
            }
            rows.put(put);
            database.run("UPDATE traced SET entry = ?", behind.until());
            return true;
        }));
    }

    @Override
    public int size() {
        return ask(() -> (until == Long.MAX_VALUE
                ? database.first("SELECT articles FROM traced", r -> r.getInt(1)) // counting them reads them all
                : database.first("SELECT count(*) FROM trace WHERE article <= ?", r -> r.getInt(1), until)).orElse(0));
    }

    @Override
    public Map<Integer, Integer> having(int[] words) {
        String wanted = Arrays.stream(words).mapToObj(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        Map<Integer, Integer> having = new HashMap<>();
        return ask(() -> {
            database.each("SELECT word, articles FROM word WHERE word IN (SELECT value FROM json_each(?))",
                    r -> having.put(r.getInt(1), r.getInt(2)), wanted);
            return having;
        });
    }

    @Override
    public Optional<Trace> find(String key) {
        return ask(() -> {
            Optional<Long> article = seq(key);
            Optional<TraceRows.Row> row = article.isEmpty() ? Optional.empty() : rows.find(article.get());
            return row.map(found -> found.trace(key));
        });
    }

    private Optional<Long> seq(String key) throws SQLException {
        return database.first("SELECT seq FROM article WHERE key = ? AND seq <= ?", r -> r.getLong(1), key, until);
    }

    @Override
    public List<String> near(String around, int[] words, int most) {
        return ask(() -> {
            long at = seq(around).orElse(0L);
            long day = database.first("SELECT day FROM trace WHERE article = ?", r -> r.getLong(1), at)
                    .orElse(TraceRows.NO_DAY);
            @Nullable
            Object[] arguments = new Object[FIRST_WORD - 1 + words.length];
            List.of(day, at, until, (long) most).toArray(arguments);
            for (int i = 0; i < words.length; i++) {
                arguments[FIRST_WORD - 1 + i] = words[i];
            }
            return words.length == 0
                    ? List.of()
                    : database.list(nearest(words.length), r -> r.getString(1), arguments);
        });
    }

    /** One question for all words: the rows that one word finds are many, and only the nearest of all leave the database. */
    private static String nearest(int words) {
        String found = IntStream.range(FIRST_WORD, FIRST_WORD + words)
                .mapToObj(word -> side(word, "<", " DESC") + " UNION ALL " + side(word, ">", ""))
                .collect(Collectors.joining(" UNION ALL "));
        return "SELECT (SELECT key FROM entry WHERE seq = article) FROM (" + found + ") GROUP BY article ORDER BY"
                + " count(*) DESC, CASE WHEN " + TraceRows.NO_DAY + " IN (min(day), ?1) THEN " + UNKNOWN_APART
                + " ELSE abs(min(day) - ?1) END, article LIMIT ?4";
    }

    private static String side(int word, String than, String order) {
        return "SELECT * FROM (SELECT article, day FROM telling WHERE word = ?" + word + " AND (day, article) " + than
                + " (?1, ?2) AND article <= ?3 ORDER BY day" + order + ", article" + order + " LIMIT " + MET + ")";
    }
}
