package org.aver.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aver.core.Article;
import org.aver.core.Capture;
import org.aver.core.Digest;
import org.aver.core.Reading;
import org.aver.core.json.ReadingJson;
import org.jspecify.annotations.Nullable;

/** Adds one article. All that can be computed is computed before the transaction, which others wait for. */
final class Appending {
    private final Database database;
    private final Chain chain;
    private final @Nullable Capture capture;
    private final Article article;
    private final Reading reading;
    private final String key;
    private final String line;
    private final byte[] packedLine;
    private final String sentences;
    private final List<List<@Nullable Object>> statements;
    private final List<List<@Nullable Object>> figures;

    /** @param capture null to add a reading of an article that is kept */
    Appending(Database database, InstantSource clock, @Nullable Capture capture, Article article, Reading reading) {
        this.database = database;
        this.chain = new Chain(database, clock);
        this.capture = capture;
        this.article = article;
        this.reading = reading;
        this.key = article.key();
        if (!reading.article().key().equals(key)) {
            throw new IllegalArgumentException("the reading is of article " + reading.article().key() + ", not " + key);
        }
        if (capture != null && !Digest.sha256(capture.bytes()).equals(capture.sha256())) {
            throw new IllegalArgumentException("the capture's bytes do not match its SHA-256 " + capture.sha256());
        }
        byte[] bytes = ReadingJson.write(reading).getBytes(UTF_8);
        this.line = Digest.sha256(bytes);
        this.packedLine = Packed.pack(bytes, article.text().getBytes(UTF_8));
        ReadingRows rows = new ReadingRows(reading);
        this.sentences = rows.sentences();
        this.statements = rows.statements();
        this.figures = rows.figures();
    }

    /** Runs inside a transaction that writes. */
    Added run() throws SQLException {
        Optional<Long> kept = database.first("SELECT seq FROM article WHERE key = ?", r -> r.getLong(1), key);
        if (kept.isPresent() && isKept(kept.get()) || isSealed()) {
            return new Added(key, false, false, null);
        }
        String now = chain.now();
        if (kept.isPresent()) {
            addReading(kept.get(), now);
            return new Added(key, false, true, null);
        }
        if (capture == null) {
            throw new IllegalArgumentException("no article " + key + " is kept");
        }
        ArticleRow row = new ArticleRow(key, article, captured(capture, now), revised());
        long seq = chain.append(Entry.ARTICLE, key, ArticleRow.content(row.values()), now);
        chain.insert("article", "seq, " + ArticleRow.COLUMNS, seq, row.values());
        addReading(seq, now);
        return new Added(key, true, true, row.revises());
    }

    private boolean isKept(long articleSeq) throws SQLException {
        return database.first("SELECT 1 FROM reading JOIN entry USING (seq) WHERE article = ? AND content = ?", r -> 1,
                articleSeq, line).isPresent();
    }

    /**
     * Whether this article, or the bytes it came from, were sealed: they are not taken in again. CROSS JOIN begins with the few that
     * are sealed, not with all entries.
     */
    private boolean isSealed() throws SQLException {
        return database.first("SELECT 1 FROM sealed CROSS JOIN entry ON entry.seq = sealed.target"
                + " WHERE entry.kind IN ('article', 'capture') AND entry.key IN (?, ?)", r -> 1, key,
                capture == null ? key : capture.sha256()).isPresent();
    }

    private @Nullable String revised() throws SQLException {
        return database.first("SELECT key FROM article WHERE address = ? ORDER BY seq DESC LIMIT 1",
                r -> r.getString(1), article.address()).orElse(null);
    }

    /** The number of the entry that holds the capture: an earlier one where the same came before. */
    private long captured(Capture capture, String now) throws SQLException {
        Optional<Long> kept = database.first(
                "SELECT seq FROM capture WHERE sha256 = ? AND media_type = ? AND address IS ?", r -> r.getLong(1),
                capture.sha256(), capture.mediaType(), capture.address());
        if (kept.isPresent()) {
            return kept.get();
        }
        if (database.first("SELECT 1 FROM original WHERE sha256 = ?", r -> 1, capture.sha256()).isEmpty()) {
            database.run("INSERT INTO original (sha256, packed) VALUES (?, ?)", capture.sha256(),
                    Packed.pack(capture.bytes()));
        }
        List<@Nullable String> values = Arrays.asList(capture.sha256(), capture.mediaType(), capture.address());
        long seq = chain.append(Entry.CAPTURE, capture.sha256(), Digest.sha256(values), now);
        chain.insert("capture", "seq, sha256, media_type, address", seq, values);
        return seq;
    }

    private void addReading(long articleSeq, String now) throws SQLException {
        long seq = chain.append(Entry.READING, key, line, now);
        chain.insert("reading", "seq, article, reader, sentences, packed", seq,
                List.of(articleSeq, reading.reader(), sentences, packedLine));
        for (List<@Nullable Object> row : statements) {
            chain.insert("statement", "reading, " + ReadingRows.STATEMENT, seq, row);
        }
        for (List<@Nullable Object> row : figures) {
            chain.insert("figure", "reading, " + ReadingRows.FIGURE, seq, row);
        }
    }
}
