package org.aver.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.aver.ledger.account.Account;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.Decision;
import org.jspecify.annotations.Nullable;

/** What was kept, newest first. */
public final class Changes {
    /** The kinds of entries that are changes; a capture comes with its article. */
    public static final List<String> KINDS = List.of(Entry.ARTICLE, Entry.READING, Entry.DECISION, Entry.SEAL,
            Entry.ACCOUNT);

    private final Database database;
    private final long until;

    Changes(Database database, long until) {
        this.database = database;
        this.until = until;
    }

    /**
     * What a list of changes is limited to.
     *
     * @param kinds   some of {@link #KINDS}
     * @param by      whose, null for anybody's
     * @param article first digits of an article's key, null for any
     * @param from    first day, in UTC
     * @param before  only entries before this number
     */
    public record Wanted(Set<String> kinds, @Nullable String by, @Nullable String article, @Nullable LocalDate from,
            @Nullable LocalDate to, long before) {
        public Wanted {
            kinds = Set.copyOf(kinds);
        }
    }

    List<Change> list(Wanted wanted, int most) throws SQLException {
        String kinds = String.join(", ", KINDS.stream().filter(wanted.kinds()::contains).map(k -> "'" + k + "'")
                .toList());
        String article = wanted.article();
        return database.list("SELECT entry.seq, kind, key, kept_at, reader, decision.body, seal.body, account.body"
                + " FROM entry LEFT JOIN reading USING (seq) LEFT JOIN decision USING (seq) LEFT JOIN seal USING (seq)"
                + " LEFT JOIN account USING (seq) WHERE kind IN (" + kinds + ") AND seq < ?1 AND seq <= ?2"
                + " AND (?3 IS NULL OR json_extract(coalesce(decision.body, seal.body), '$.by') = ?3)"
                + " AND (?4 IS NULL OR key >= ?4 AND key < ?5)"
                + " AND (?6 IS NULL OR kept_at >= ?6) AND (?7 IS NULL OR kept_at < ?7)" + among(wanted)
                + " ORDER BY entry.seq DESC LIMIT ?8", Changes::change, wanted.before(), until, wanted.by(), article,
                article == null ? null : article + "g", text(wanted.from()), text(wanted.to() == null
                        ? null
                        : wanted.to().plusDays(1)),
                most);
    }

    /** Where few entries are meant they are looked for among few: most of a ledger are articles and readings. */
    private static String among(Wanted wanted) {
        if (wanted.article() != null) {
            return " AND entry.seq IN (SELECT seq FROM article WHERE key >= ?4 AND key < ?5 UNION ALL SELECT reading.seq"
                    + " FROM article JOIN reading ON reading.article = article.seq WHERE key >= ?4 AND key < ?5"
                    + " UNION ALL SELECT decision FROM about WHERE article >= ?4 AND article < ?5"
                    + " UNION ALL SELECT seq FROM seal)";
        }
        return wanted.by() == null && (wanted.kinds().contains(Entry.ARTICLE) || wanted.kinds().contains(Entry.READING))
                ? ""
                : " AND entry.seq IN (SELECT seq FROM decision UNION ALL SELECT seq FROM seal UNION ALL SELECT seq FROM"
                        + " account)";
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static Change change(ResultSet r) throws SQLException {
        long seq = r.getLong(1);
        String kind = r.getString(2);
        String key = r.getString(3);
        Instant at = Instant.parse(r.getString(4));
        return switch (kind) {
            case Entry.DECISION -> {
                String body = r.getString(6);
                Decided decided = body == null ? null : new Decided(seq, at, Decision.read(body));
                yield new Change(seq, at, kind, key, decided == null ? null : decided.decision().by(), null, decided);
            }
            case Entry.SEAL -> {
                Seal seal = Seal.read(r.getString(7));
                yield new Change(seq, at, kind, key, seal.by(), seal.reason(), null);
            }
            case Entry.ACCOUNT -> {
                Account account = Account.read(r.getString(8));
                yield new Change(seq, at, kind, key, null, account.isOpen() ? account.role().label() : "closed", null);
            }
            default -> new Change(seq, at, kind, key, null, r.getString(5), null);
        };
    }
}
