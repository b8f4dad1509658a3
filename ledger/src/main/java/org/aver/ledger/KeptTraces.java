package org.aver.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aver.core.Trace;
import org.aver.core.Traces;

/** A ledger's traces. Its calls take turns with the ledger's. */
final class KeptTraces implements Traces {
    /** So many of one word's articles are met on either side: as many as {@code compare} meets again when it groups. */
    private static final int MET = 96;
    /** How far apart two articles count of which one's day is unknown. */
    private static final long UNKNOWN_APART = 3;

    private final Ledger ledger;
    private final Database database;
    private final long until;
    private final TraceRows rows;
    private final Map<Long, String> keys = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();

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
                database.run("INSERT INTO traced (maker, entry) VALUES (?, 0)", maker);
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
        return ask(() -> database.first("SELECT count(*) FROM trace WHERE article <= ?", r -> r.getInt(1), until)
                .orElse(0));
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
        Long met = numbers.get(key);
        return met != null
                ? Optional.of(met)
                : database.first("SELECT seq FROM article WHERE key = ? AND seq <= ?", r -> r.getLong(1), key, until);
    }

    private String key(long article) throws SQLException {
        String met = keys.get(article);
        if (met != null) {
            return met;
        }
        String key = database.first("SELECT key FROM entry WHERE seq = ?", r -> r.getString(1), article).orElseThrow();
        keys.put(article, key);
        numbers.put(key, article);
        return key;
    }

    /** An article that some of the words find. */
    private static final class Met {
        private final long article;
        private final long apart;
        private int words;

        Met(long article, long day, long around) {
            this.article = article;
            this.apart = day == TraceRows.NO_DAY || around == TraceRows.NO_DAY
                    ? UNKNOWN_APART
                    : Math.abs(day - around);
        }

        int words() {
            return words;
        }

        long apart() {
            return apart;
        }

        long article() {
            return article;
        }
    }

    @Override
    public List<String> near(String around, int[] words, int most) {
        return ask(() -> {
            long at = seq(around).orElse(0L);
            long day = database.first("SELECT day FROM trace WHERE article = ?", r -> r.getLong(1), at)
                    .orElse(TraceRows.NO_DAY);
            Map<Long, Met> met = new HashMap<>();
            for (int word : words) {
                database.each(
                        "SELECT * FROM (SELECT article, day FROM telling WHERE word = ?1 AND (day, article) < (?2, ?3)"
                                + " AND article <= ?4 ORDER BY day DESC, article DESC LIMIT " + MET
                                + ") UNION ALL SELECT * FROM"
                                + " (SELECT article, day FROM telling WHERE word = ?1 AND (day, article) > (?2, ?3)"
                                + " AND article <= ?4 ORDER BY day, article LIMIT " + MET + ")",
                        r -> {
                            long own = r.getLong(2);
                            met.computeIfAbsent(r.getLong(1), article -> new Met(article, own, day)).words++;
                        }, word, day, at, until);
            }
            List<Met> nearest = met.values().stream().sorted(Comparator.comparingInt(Met::words).reversed()
                    .thenComparingLong(Met::apart).thenComparingLong(Met::article)).limit(most).toList();
            List<String> found = new ArrayList<>();
            for (Met one : nearest) {
                found.add(key(one.article()));
            }
            return found;
        });
    }
}
