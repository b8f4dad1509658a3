package org.aver.ledger;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aver.core.Digest;
import org.aver.core.Trace;

/** What is kept to find an article's story by: put in, taken out with its article, and checked. */
final class TraceRows {
    /** Where the day of publication is not known. */
    static final long NO_DAY = -1_000_000;

    private final Database database;

    TraceRows(Database database) {
        this.database = database;
    }

    /** A row of the table of traces. */
    record Row(long article, long day, int telling, byte[] words, byte[] rest, String sum) {
        static final String COLUMNS = "article, day, telling, words, rest, sum";

        static Row of(ResultSet r) throws SQLException {
            return new Row(r.getLong(1), r.getLong(2), r.getInt(3), r.getBytes(4), r.getBytes(5), r.getString(6));
        }

        static Row of(long article, Trace trace) {
            ByteBuffer words = ByteBuffer.allocate(Integer.BYTES * trace.words().length);
            words.asIntBuffer().put(trace.words());
            Long day = trace.day();
            Row row = new Row(article, day == null ? NO_DAY : day, trace.telling(), words.array(), trace.rest(), "");
            return new Row(row.article, row.day, row.telling, row.words, row.rest, row.digest());
        }

        int[] numbers() {
            int[] numbers = new int[words.length / Integer.BYTES];
            ByteBuffer.wrap(words).asIntBuffer().get(numbers);
            return numbers;
        }

        Trace trace(String key) {
            return new Trace(key, day == NO_DAY ? null : day, numbers(), telling, rest);
        }

        private String digest() {
            return Digest.sha256(ByteBuffer.allocate(2 * Long.BYTES + 2 * Integer.BYTES + words.length + rest.length)
                    .putLong(article).putLong(day).putInt(telling).putInt(words.length).put(words).put(rest).flip());
        }

        boolean isSound() {
            return telling >= 0 && telling <= words.length / Integer.BYTES && sum.equals(digest());
        }
    }

    Optional<Row> find(long article) throws SQLException {
        return database.first("SELECT " + Row.COLUMNS + " FROM trace WHERE article = ?", Row::of, article);
    }

    /** Puts traces in, in place of those that the same articles have. Runs inside a transaction that writes. */
    void put(List<Row> rows) throws SQLException {
        Map<Integer, Integer> more = new TreeMap<>();
        for (Row row : rows) {
            remove(row.article(), more);
            database.run("UPDATE traced SET articles = articles + 1");
            database.run("INSERT INTO trace (" + Row.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?)", row.article(), row.day(),
                    row.telling(), row.words(), row.rest(), row.sum());
            for (int word : row.numbers()) {
                more.merge(word, 1, Integer::sum);
            }
        }
        count(more);
        for (Row row : rows) {
            int[] numbers = row.numbers();
            for (int i = 0; i < row.telling(); i++) {
                database.run("INSERT INTO telling (word, day, article) VALUES (?, ?, ?)", numbers[i], row.day(),
                        row.article());
            }
        }
    }

    /** Takes the trace of an article out, if it has one. Runs inside a transaction that writes. */
    void erase(long article) throws SQLException {
        Map<Integer, Integer> fewer = new TreeMap<>();
        remove(article, fewer);
        count(fewer);
    }

    /** Takes all out. */
    void clear() throws SQLException {
        for (String table : List.of("telling", "word", "trace", "traced")) {
            database.run("DELETE FROM " + table);
        }
    }

    private void remove(long article, Map<Integer, Integer> fewer) throws SQLException {
        Optional<Row> old = find(article);
        if (old.isEmpty()) {
            return;
        }
        int[] numbers = old.get().numbers();
        for (int i = 0; i < numbers.length; i++) {
            fewer.merge(numbers[i], -1, Integer::sum);
            if (i < old.get().telling()) {
                database.run("DELETE FROM telling WHERE word = ? AND day = ? AND article = ?", numbers[i],
                        old.get().day(), article);
            }
        }
        database.run("DELETE FROM trace WHERE article = ?", article);
        database.run("UPDATE traced SET articles = articles - 1");
    }

    private void count(Map<Integer, Integer> more) throws SQLException {
        for (Map.Entry<Integer, Integer> one : more.entrySet()) {
            database.run("INSERT INTO word (word, articles) VALUES (?, ?)"
                    + " ON CONFLICT (word) DO UPDATE SET articles = articles + excluded.articles", one.getKey(),
                    one.getValue());
            if (one.getValue() < 0) {
                database.run("DELETE FROM word WHERE word = ? AND articles <= 0", one.getKey());
            }
        }
    }

    interface Told {
        void that(long article, String what);
    }

    /** Whether every trace is as it was made, and the words of all of them are where they must be and nowhere else. */
    void check(Told told) throws SQLException {
        Map<Integer, Integer> having = new TreeMap<>();
        long[] telling = {0};
        long[] traces = {0};
        database.each("SELECT " + Row.COLUMNS + " FROM trace ORDER BY article", r -> {
            Row row = Row.of(r);
            traces[0]++;
            if (!row.isSound()) {
                told.that(row.article(), "what its story is found by was changed");
                return;
            }
            int[] numbers = row.numbers();
            Arrays.stream(numbers).forEach(word -> having.merge(word, 1, Integer::sum));
            telling[0] += row.telling();
            for (int i = 0; i < row.telling(); i++) {
                if (database.first("SELECT 1 FROM telling WHERE word = ? AND day = ? AND article = ?", t -> 1,
                        numbers[i], row.day(), row.article()).isEmpty()) {
                    told.that(row.article(), "a word that its story is found by is missing");
                }
            }
        });
        long rows = database.first("SELECT count(*) FROM telling", r -> r.getLong(1)).orElse(0L);
        Map<Integer, Integer> kept = new TreeMap<>();
        database.each("SELECT word, articles FROM word", r -> kept.put(r.getInt(1), r.getInt(2)));
        long counted = database.first("SELECT articles FROM traced", r -> r.getLong(1)).orElse(0L);
        if (rows != telling[0] || counted != traces[0] || !kept.equals(having)) {
            told.that(0, "the words by which stories are found are not those of the articles");
        }
    }
}
