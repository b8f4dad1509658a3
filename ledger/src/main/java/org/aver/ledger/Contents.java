package org.aver.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import org.aver.core.Digest;
import org.aver.core.Reading;
import org.aver.core.json.ReadingJson;
import org.aver.ledger.decision.Decision;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** What one entry holds, recomputed; what does not agree is reported. */
final class Contents {
    private final Database database;
    private final Entry entry;
    private final Consumer<String> problems;

    Contents(Database database, Entry entry, Consumer<String> problems) {
        this.database = database;
        this.entry = entry;
        this.problems = problems;
    }

    void check() throws SQLException {
        String content = switch (entry.kind()) {
            case Entry.CAPTURE -> capture();
            case Entry.ARTICLE -> article();
            case Entry.READING -> reading();
            case Entry.DECISION -> decision();
            case Entry.SEAL -> body("seal");
            default -> throw new SQLException("no such kind: " + entry.kind());
        };
        if (!content.equals(entry.content())) {
            problems.accept("the " + entry.kind() + " does not match its hash (" + shortened(entry.key()) + ")");
        }
    }

    private static String shortened(String key) {
        return key.length() > 12 ? key.substring(0, 12) : key;
    }

    void checkSealed() throws SQLException {
        String left = switch (entry.kind()) {
            case Entry.CAPTURE -> "SELECT coalesce(address, packed) FROM capture JOIN original USING (sha256)";
            case Entry.ARTICLE -> "SELECT coalesce(id, address, title, publisher, byline, published, language, zones,"
                    + " warnings, text) FROM article";
            case Entry.READING -> "SELECT coalesce(sentences, packed, (SELECT id FROM statement WHERE reading = seq),"
                    + " (SELECT id FROM figure WHERE reading = seq)) FROM reading";
            default -> "SELECT body FROM decision";
        };
        Optional<Boolean> isEmpty = database.first(left + " WHERE seq = ?", r -> r.getObject(1) == null, entry.seq());
        if (!isEmpty.orElse(false)) {
            problems.accept(isEmpty.isEmpty() ? "the sealed row is missing" : "is sealed but still holds content");
        }
    }

    private String body(String table) throws SQLException {
        return database.first("SELECT body FROM " + table + " WHERE seq = ?", r -> {
            String body = r.getString(1);
            return body == null ? "missing" : Digest.sha256(body);
        }, entry.seq()).orElse("missing");
    }

    private String decision() throws SQLException {
        String content = body("decision");
        if (content.equals(entry.content())) {
            Decision decision = database.first("SELECT body FROM decision WHERE seq = ?",
                    r -> Decision.read(r.getString(1)), entry.seq()).orElseThrow();
            List<@Nullable String> columns = database.first("SELECT verdict, subject FROM decision WHERE seq = ?",
                    r -> Arrays.asList(r.getString(1), r.getString(2)), entry.seq()).orElseThrow();
            List<String> about = database.list("SELECT article FROM about WHERE decision = ? ORDER BY article",
                    r -> r.getString(1), entry.seq());
            if (!columns.equals(DecisionRows.columns(decision)) || !entry.key().equals(DecisionRows.key(decision))
                    || !about.equals(List.copyOf(DecisionRows.articles(decision)))) {
                problems.accept("the decision is about something else than its row says");
            }
        }
        return content;
    }

    private String capture() throws SQLException {
        return database.first("SELECT capture.sha256, media_type, address, packed FROM capture LEFT JOIN original"
                + " USING (sha256) WHERE seq = ?", r -> {
                    String sha256 = r.getString(1);
                    byte[] packed = r.getBytes(4);
                    if (!sha256.equals(entry.key()) || packed == null || !sha256.equals(digest(packed))) {
                        problems.accept("the bytes do not match their SHA-256 " + sha256);
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

    private String article() throws SQLException {
        List<@Nullable String> values = database.first("SELECT " + ArticleRow.COLUMNS + " FROM article WHERE seq = ?",
                ArticleRow::values, entry.seq()).orElse(List.of());
        String content = ArticleRow.content(values);
        if (!content.equals(entry.content())) {
            return content;
        }
        ArticleRow row = ArticleRow.of(values);
        if (!row.key().equals(entry.key()) || !row.key().equals(row.article().key())) {
            problems.accept("the article does not match its key");
        }
        if (row.revises() != null && database.first("SELECT 1 FROM article WHERE key = ? AND seq < ? AND address = ?",
                r -> 1, row.revises(), entry.seq(), row.article().address()).isEmpty()) {
            problems.accept("the article revises none that was kept before it from its address");
        }
        if (database.first("SELECT 1 FROM reading WHERE article = ?", r -> 1, entry.seq()).isEmpty()) {
            problems.accept("the article has no reading");
        }
        return content;
    }

    private String reading() throws SQLException {
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
                                Reading reading = parse(new String(line, UTF_8));
                                if (reading != null) {
                                    checkReading(reading, r);
                                }
                            }
                            return content;
                        }, entry.seq())
                .orElse("missing");
    }

    private @Nullable Reading parse(String line) {
        try {
            return ReadingJson.read(line);
        } catch (JacksonException | IllegalArgumentException e) {
            problems.accept("the reading is not of the reading's form: " + e.getMessage());
            return null;
        }
    }

    private void checkReading(Reading reading, ResultSet row) throws SQLException {
        if (!reading.reader().equals(row.getString(1)) || !reading.article().key().equals(row.getString(3))
                || !entry.key().equals(row.getString(3))) {
            problems.accept("the reading is of another article or reader than its row says");
        }
        ReadingRows rows = new ReadingRows(reading);
        if (!rows.sentences().equals(row.getString(5))) {
            problems.accept("the sentences of the row are not those of the reading");
        }
        compare("statement", rows.statements(), database.list("SELECT " + ReadingRows.STATEMENT
                + " FROM statement WHERE reading = ? ORDER BY id", ReadingRows::statement, entry.seq()));
        compare("figure", rows.figures(), database.list("SELECT " + ReadingRows.FIGURE
                + " FROM figure WHERE reading = ? ORDER BY id", ReadingRows::figure, entry.seq()));
    }

    private void compare(String what, List<List<@Nullable Object>> expected,
            List<List<@Nullable Object>> found) {
        List<List<@Nullable Object>> missing = new ArrayList<>(expected);
        missing.removeAll(found);
        List<List<@Nullable Object>> foreign = new ArrayList<>(found);
        foreign.removeAll(expected);
        missing.forEach(row -> problems.accept(what + " " + row.getFirst() + " of the reading has no such row"));
        foreign.forEach(row -> problems.accept(what + " row " + row.getFirst() + " is not in the reading"));
    }
}
