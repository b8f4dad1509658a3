package org.aver.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.Decision;
import org.aver.ledger.decision.Verdict;
import org.jspecify.annotations.Nullable;

/** The decisions of a ledger as its rows hold them, up to an entry. Those whose content was sealed are left out. */
final class DecisionRows {
    private static final String SELECT = "SELECT decision.seq, kept_at, body FROM decision JOIN entry USING (seq)"
            + " WHERE body IS NOT NULL AND decision.seq <= ?";

    private final Database database;
    private final long until;

    DecisionRows(Database database, long until) {
        this.database = database;
        this.until = until;
    }

    private static Decided decided(ResultSet r) throws SQLException {
        return new Decided(r.getLong(1), Instant.parse(r.getString(2)), Decision.read(r.getString(3)));
    }

    List<Decided> all() throws SQLException {
        return database.list(SELECT + " ORDER BY decision.seq", DecisionRows::decided, until);
    }

    Optional<Decided> find(long seq) throws SQLException {
        return database.first(SELECT + " AND decision.seq = ?", DecisionRows::decided, until, seq);
    }

    /** Those that touch one of the articles, and whatever is said of those decisions in turn, in the order of keeping. */
    List<Decided> of(List<String> articles) throws SQLException {
        List<Decided> found = new ArrayList<>();
        for (String article : articles) {
            for (Decided decided : database.list(SELECT
                    + " AND decision.seq IN (SELECT decision FROM about WHERE article = ?) ORDER BY decision.seq",
                    DecisionRows::decided, until, article)) {
                take(decided, found);
            }
        }
        return found.stream().sorted(java.util.Comparator.comparingLong(Decided::seq)).toList();
    }

    /** A decision with all that is said of it: undoing it, grading what it added. */
    List<Decided> of(Decided decided) throws SQLException {
        List<Decided> found = new ArrayList<>();
        take(decided, found);
        return found.stream().sorted(java.util.Comparator.comparingLong(Decided::seq)).toList();
    }

    private void take(Decided decided, List<Decided> found) throws SQLException {
        if (found.contains(decided)) {
            return;
        }
        found.add(decided);
        for (Decided later : database.list(SELECT + " AND subject = ? ORDER BY decision.seq", DecisionRows::decided,
                until, decided.id())) {
            take(later, found);
        }
        int parts = decided.decision().verdict() == Verdict.SPLIT ? decided.decision().parts().size() : 0;
        for (int i = 1; i <= parts; i++) {
            for (Decided later : database.list(SELECT + " AND subject = ? ORDER BY decision.seq", DecisionRows::decided,
                    until, decided.id() + "-" + i)) {
                take(later, found);
            }
        }
    }

    /** The keys of the articles that a decision touches. */
    static SortedSet<String> articles(Decision decision) {
        SortedSet<String> keys = new TreeSet<>();
        if (decision.article() != null) {
            keys.add(decision.article());
        }
        decision.others().stream().filter(id -> id.length() >= 64).forEach(id -> keys.add(id.substring(0, 64)));
        return keys;
    }

    /** What the decision's entry has for a key. */
    static String key(Decision decision) {
        String article = decision.article();
        String subject = decision.subject();
        return article != null ? article : subject != null ? subject : decision.verdict().label();
    }

    /** The columns of the row beside number and body. */
    static List<@Nullable String> columns(Decision decision) {
        return Arrays.asList(decision.verdict().label(), decision.subject());
    }
}
