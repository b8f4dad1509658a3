package org.aver.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import org.aver.core.Published;
import org.aver.core.Reading;
import org.aver.core.json.ReadingJson;
import org.aver.ledger.decision.Thing;
import org.jspecify.annotations.Nullable;

/** Finds what is kept by its names. */
final class Lookup {
    private static final Pattern INNER = Pattern.compile("([0-9a-f]{12,64})\\.([sfivpta][0-9]+(?:-[0-9]+)?)");
    private static final Pattern PREFIX = Pattern.compile("[0-9a-f]{6,64}");
    private static final int CANDIDATES = 10; // as many as a message can hold

    private final Database database;
    private final long until;

    /** @param until the last entry that counts: an answer from the past */
    Lookup(Database database, long until) {
        this.database = database;
        this.until = until;
    }

    private record Candidate(long seq, String key, @Nullable String title, @Nullable String revises) {
        static Candidate of(ResultSet r) throws SQLException {
            return new Candidate(r.getLong(1), r.getString(2), r.getString(3), r.getString(4));
        }
    }

    boolean contains(String articleKey, String reader) throws SQLException {
        return database.first("SELECT 1 FROM reading JOIN article ON article.seq = reading.article"
                + " WHERE article.key = ? AND reader = ?", r -> 1, articleKey, reader).isPresent();
    }

    Optional<Kept> show(String id) throws SQLException {
        List<Candidate> own = database.list("SELECT seq, key, title, revises FROM article WHERE id = ? AND seq <= ?"
                + " ORDER BY seq", Candidate::of, id, until);
        // an id that came again with another text means the last of them
        own.removeIf(earlier -> own.stream().anyMatch(c -> earlier.key().equals(c.revises())));
        Optional<Candidate> found = one(id, own);
        if (found.isPresent()) {
            return Optional.of(kept(found.get().seq(), null));
        }
        Matcher inner = INNER.matcher(id);
        String prefix = inner.matches() ? inner.group(1) : id;
        if (!PREFIX.matcher(prefix).matches()) {
            return Optional.empty();
        }
        found = one(id, database.list("SELECT seq, key, title, revises FROM article WHERE key >= ? AND key < ?"
                + " AND seq <= ? ORDER BY key LIMIT " + CANDIDATES, Candidate::of, prefix, prefix + "g", until));
        if (found.isEmpty() || !inner.matches()) {
            return found.isEmpty() ? Optional.empty() : Optional.of(kept(found.get().seq(), null));
        }
        Optional<Long> reading = readingWith(found.get().seq(), inner.group(2));
        return reading.isEmpty() ? Optional.empty() : Optional.of(kept(found.get().seq(), reading.get()));
    }

    private Optional<Candidate> one(String id, List<Candidate> candidates) {
        if (candidates.size() > 1) {
            throw database.error(id + " means several articles: " + candidates.stream()
                    .map(c -> c.title() == null ? c.key() : c.key() + " (" + c.title() + ")").limit(CANDIDATES)
                    .collect(Collectors.joining(", ")), null);
        }
        return candidates.stream().findFirst();
    }

    private Optional<Long> readingWith(long article, String innerId) throws SQLException {
        if (innerId.startsWith("s") || innerId.startsWith("f")) {
            String table = innerId.startsWith("s") ? "statement" : "figure";
            return database.first("SELECT reading.seq FROM reading JOIN " + table + " AS inside ON inside.reading ="
                    + " reading.seq WHERE article = ? AND inside.id = ? AND reading.seq <= ? ORDER BY reading.seq DESC",
                    r -> r.getLong(1), article, innerId, until);
        }
        String text = article(article).article().text();
        for (long seq : database.list("SELECT seq FROM reading WHERE article = ? AND seq <= ? ORDER BY seq DESC",
                r -> r.getLong(1), article, until)) {
            if (Thing.find(reading(article, text, seq), innerId).isPresent()) {
                return Optional.of(seq);
            }
        }
        return Optional.empty();
    }

    private Kept kept(long seq, @Nullable Long reading) throws SQLException {
        refuseSealed(seq);
        ArticleRow row = article(seq);
        Instant keptAt = database.first("SELECT kept_at FROM entry WHERE seq = ?", r -> Instant.parse(r.getString(1)),
                seq).orElseThrow();
        String revisedBy = database.first("SELECT key FROM article WHERE revises = ? AND seq <= ? ORDER BY seq",
                r -> r.getString(1), row.key(), until).orElse(null);
        List<String> readers = database.list("SELECT reader FROM reading WHERE article = ? AND seq <= ?"
                + " ORDER BY seq", r -> r.getString(1), seq, until);
        return new Kept(row.key(), row.article(), reading(seq, row.article().text(), reading), keptAt, row.revises(),
                revisedBy, readers);
    }

    private void refuseSealed(long seq) throws SQLException {
        Optional<String> seal = database
                .first("SELECT body FROM sealed JOIN seal ON seal.seq = sealed.seal WHERE target"
                        + " = ?", r -> r.getString(1), seq);
        if (seal.isPresent()) {
            throw database.error(Seal.read(seal.get()).words(), null);
        }
    }

    ArticleRow article(long seq) throws SQLException {
        return database.first("SELECT " + ArticleRow.COLUMNS + " FROM article WHERE seq = ?",
                r -> ArticleRow.of(ArticleRow.values(r)), seq).orElseThrow();
    }

    /** An article's reading by its number, or the newest. */
    Reading reading(long article, String text, @Nullable Long seq) throws SQLException {
        return database.first("SELECT seq, packed FROM reading WHERE article = ? AND seq = coalesce(?, seq)"
                + " AND seq <= ? ORDER BY seq DESC", r -> {
                    try {
                        byte[] line = Packed.unpack(r.getBytes(2), text.getBytes(UTF_8));
                        return ReadingJson.read(new String(line, UTF_8));
                    } catch (DataFormatException e) {
                        throw database.error("entry " + r.getLong(1) + " is damaged: verify the ledger", e);
                    }
                }, article, seq, until).orElseThrow();
    }

    void list(Consumer<Summary> each) throws SQLException {
        database.each("""
                SELECT article.key, coalesce(article.id, substr(article.key, 1, 16)),
                  title, publisher, published, kept_at,
                  (SELECT count(*) FROM statement WHERE reading = newest),
                  (SELECT count(*) FROM figure WHERE reading = newest), text IS NULL
                FROM (SELECT *, (SELECT max(seq) FROM reading WHERE article = article.seq AND seq <= ?1) AS newest
                  FROM article WHERE seq <= ?1) AS article JOIN entry USING (seq) ORDER BY seq""",
                r -> each.accept(summary(r)), until);
    }

    private static Summary summary(ResultSet r) throws SQLException {
        String published = r.getString(5);
        return new Summary(r.getString(1), r.getString(2), r.getString(3), r.getString(4),
                published == null ? null : new Published(published), r.getInt(7), r.getInt(8),
                Instant.parse(r.getString(6)), r.getInt(9) != 0);
    }

    /** Keys of the articles of one address that a key belongs to: those it revises, itself, and those that revise it. */
    List<String> lineage(String key) throws SQLException {
        return database.list("""
                WITH RECURSIVE
                  back (key, revises) AS (SELECT key, revises FROM article WHERE key = ?1 UNION
                    SELECT article.key, article.revises FROM article JOIN back ON article.key = back.revises),
                  ahead (key) AS (SELECT ?1 UNION
                    SELECT article.key FROM article JOIN ahead ON article.revises = ahead.key WHERE seq <= ?2)
                SELECT article.key FROM article WHERE key IN (SELECT key FROM back UNION SELECT key FROM ahead)
                ORDER BY seq""", r -> r.getString(1), key, until);
    }

    byte[] original(String articleKey) throws SQLException {
        byte[] packed = database.first("SELECT packed FROM article JOIN capture ON capture.seq = article.capture"
                + " JOIN original ON original.sha256 = capture.sha256 WHERE article.key = ?"
                + " AND packed IS NOT NULL", r -> r.getBytes(1), articleKey)
                .orElseThrow(() -> database.error("keeps no bytes of " + articleKey, null));
        try {
            return Packed.unpack(packed);
        } catch (DataFormatException e) {
            throw database.error("the bytes of " + articleKey + " are damaged: verify the ledger", e);
        }
    }
}
