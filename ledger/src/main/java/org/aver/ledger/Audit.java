package org.aver.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import org.aver.core.Digest;
import org.aver.core.Reading;
import org.aver.core.json.ReadingJson;
import org.aver.ledger.Verification.Problem;
import org.aver.ledger.account.Account;
import org.aver.ledger.decision.Decision;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

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
        if (sealed.contains(entry.seq())) {
            checkSealed(entry);
            return;
        }
        String content = switch (entry.kind()) {
            case Entry.CAPTURE -> capture(entry);
            case Entry.ARTICLE -> article(entry);
            case Entry.READING -> reading(entry);
            case Entry.DECISION -> decision(entry);
            case Entry.SEAL -> body("seal", entry);
            case Entry.ACCOUNT -> account(entry);
            default -> throw new SQLException("no such kind: " + entry.kind());
        };
        if (!content.equals(entry.content())) {
            report(entry.seq(), "the " + entry.kind() + " does not match its hash (" + shortened(entry.key()) + ")");
        }
    }

    private static String shortened(String key) {
        return key.length() > 12 ? key.substring(0, 12) : key;
    }

    private void checkSealed(Entry entry) throws SQLException {
        String left = switch (entry.kind()) {
            case Entry.CAPTURE -> "SELECT coalesce(address, packed) FROM capture JOIN original USING (sha256)";
            case Entry.ARTICLE -> "SELECT coalesce(id, address, title, publisher, byline, published, language, zones,"
                    + " warnings, text) FROM article";
            case Entry.READING -> "SELECT coalesce(sentences, packed, (SELECT id FROM statement WHERE reading = seq),"
                    + " (SELECT id FROM figure WHERE reading = seq)) FROM reading";
            default -> "SELECT body FROM decision";
        };
        articles += entry.kind().equals(Entry.ARTICLE) ? 1 : 0;
        Optional<Boolean> isEmpty = database.first(left + " WHERE seq = ?", r -> r.getObject(1) == null, entry.seq());
        if (!isEmpty.orElse(false)) {
            report(entry.seq(), isEmpty.isEmpty() ? "the sealed row is missing" : "is sealed but still holds content");
        }
    }

    private String body(String table, Entry entry) throws SQLException {
        return database.first("SELECT body FROM " + table + " WHERE seq = ?", r -> {
            String body = r.getString(1);
            return body == null ? "missing" : Digest.sha256(body);
        }, entry.seq()).orElse("missing");
    }

    private String decision(Entry entry) throws SQLException {
        String content = body("decision", entry);
        if (content.equals(entry.content())) {
            Decision decision = database.first("SELECT body FROM decision WHERE seq = ?",
                    r -> Decision.read(r.getString(1)), entry.seq()).orElseThrow();
            List<@Nullable String> columns = database.first("SELECT verdict, subject FROM decision WHERE seq = ?",
                    r -> Arrays.asList(r.getString(1), r.getString(2)), entry.seq()).orElseThrow();
            List<String> about = database.list("SELECT article FROM about WHERE decision = ? ORDER BY article",
                    r -> r.getString(1), entry.seq());
            if (!columns.equals(DecisionRows.columns(decision)) || !entry.key().equals(DecisionRows.key(decision))
                    || !about.equals(List.copyOf(DecisionRows.articles(decision)))) {
                report(entry.seq(), "the decision is about something else than its row says");
            }
        }
        return content;
    }

    private String account(Entry entry) throws SQLException {
        String content = body("account", entry);
        if (content.equals(entry.content())) {
            List<String> names = database.first("SELECT name, body FROM account WHERE seq = ?",
                    r -> List.of(r.getString(1), Account.read(r.getString(2)).name()), entry.seq()).orElseThrow();
            if (!names.equals(List.of(entry.key(), entry.key()))) {
                report(entry.seq(), "the account is another's than its row says");
            }
        }
        return content;
    }

    private String capture(Entry entry) throws SQLException {
        return database.first("SELECT capture.sha256, media_type, address, packed FROM capture LEFT JOIN original"
                + " USING (sha256) WHERE seq = ?", r -> {
                    String sha256 = r.getString(1);
                    byte[] packed = r.getBytes(4);
                    if (!sha256.equals(entry.key()) || packed == null || !sha256.equals(digest(packed))) {
                        report(entry.seq(), "the bytes do not match their SHA-256 " + sha256);
                    }
                    return Digest.sha256(Arrays.asList(sha256, r.getString(2), r.getString(3)));
                }, entry.seq()).orElse("missing");
    }

    private static String digest(byte[] packed) {
        try {
            return Digest.sha256(Packed.unpack(packed));
        } catch (DataFormatException e) {
            return "damaged";
        }
    }

    private String article(Entry entry) throws SQLException {
        articles++;
        List<@Nullable String> values = database.first("SELECT " + ArticleRow.COLUMNS + " FROM article WHERE seq = ?",
                ArticleRow::values, entry.seq()).orElse(List.of());
        String content = ArticleRow.content(values);
        if (!content.equals(entry.content())) {
            return content;
        }
        ArticleRow row = ArticleRow.of(values);
        if (!row.key().equals(entry.key()) || !row.key().equals(row.article().key())) {
            report(entry.seq(), "the article does not match its key");
        }
        if (row.revises() != null && database.first("SELECT 1 FROM article WHERE key = ? AND seq < ? AND address = ?",
                r -> 1, row.revises(), entry.seq(), row.article().address()).isEmpty()) {
            report(entry.seq(), "the article revises none that was kept before it from its address");
        }
        if (database.first("SELECT 1 FROM reading WHERE article = ?", r -> 1, entry.seq()).isEmpty()) {
            report(entry.seq(), "the article has no reading");
        }
        return content;
    }

    private String reading(Entry entry) throws SQLException {
        return database
                .first("SELECT reader, packed, article.key, article.text, sentences FROM reading LEFT JOIN article"
                        + " ON article.seq = reading.article WHERE reading.seq = ?", r -> {
                            byte[] line;
                            try {
                                line = Packed.unpack(r.getBytes(2), r.getString(4).getBytes(UTF_8));
                            } catch (DataFormatException e) {
                                return "damaged";
                            }
                            String content = Digest.sha256(line);
                            if (content.equals(entry.content())) {
                                Reading reading = parse(entry, new String(line, UTF_8));
                                if (reading != null) {
                                    checkReading(entry, reading, r);
                                }
                            }
                            return content;
                        }, entry.seq())
                .orElse("missing");
    }

    private @Nullable Reading parse(Entry entry, String line) {
        try {
            return ReadingJson.read(line);
        } catch (JacksonException | IllegalArgumentException e) {
            report(entry.seq(), "the reading is not of the reading's form: " + e.getMessage());
            return null;
        }
    }

    private void checkReading(Entry entry, Reading reading, ResultSet row) throws SQLException {
        if (!reading.reader().equals(row.getString(1)) || !reading.article().key().equals(row.getString(3))
                || !entry.key().equals(row.getString(3))) {
            report(entry.seq(), "the reading is of another article or reader than its row says");
        }
        ReadingRows rows = new ReadingRows(reading);
        if (!rows.sentences().equals(row.getString(5))) {
            report(entry.seq(), "the sentences of the row are not those of the reading");
        }
        compare(entry, "statement", rows.statements(), database.list("SELECT " + ReadingRows.STATEMENT
                + " FROM statement WHERE reading = ? ORDER BY id", ReadingRows::statement, entry.seq()));
        compare(entry, "figure", rows.figures(), database.list("SELECT " + ReadingRows.FIGURE
                + " FROM figure WHERE reading = ? ORDER BY id", ReadingRows::figure, entry.seq()));
    }

    private void compare(Entry entry, String what, List<List<@Nullable Object>> expected,
            List<List<@Nullable Object>> found) {
        List<List<@Nullable Object>> missing = new ArrayList<>(expected);
        missing.removeAll(found);
        List<List<@Nullable Object>> foreign = new ArrayList<>(found);
        foreign.removeAll(expected);
        missing.forEach(row -> report(entry.seq(), what + " " + row.getFirst() + " of the reading has no such row"));
        foreign.forEach(row -> report(entry.seq(), what + " row " + row.getFirst() + " is not in the reading"));
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
