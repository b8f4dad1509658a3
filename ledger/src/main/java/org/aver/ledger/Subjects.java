package org.aver.ledger;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.Kind;
import org.aver.ledger.decision.Thing;
import org.aver.ledger.decision.Verdict;

/** Finds what decisions are about by the names people use. */
final class Subjects {
    private static final Pattern DECISION = Pattern
            .compile("(?:[0-9a-f]{12,64}\\.)?(d([0-9]{1,18})(?:-([0-9]{1,3}))?)");

    private final Database database;
    private final long until;

    Subjects(Database database, long until) {
        this.database = database;
        this.until = until;
    }

    /** @throws IllegalArgumentException where nothing of that name is kept */
    Subject find(String id) throws SQLException {
        return tryFind(id)
                .orElseThrow(() -> new IllegalArgumentException("no article, statement, figure, incident, victim,"
                        + " place, time, actor or decision " + id + " is kept"));
    }

    Optional<Subject> tryFind(String id) throws SQLException {
        Matcher decision = DECISION.matcher(id);
        if (decision.matches()) {
            Optional<Decided> decided = new DecisionRows(database, until).find(Long.parseLong(decision.group(2)));
            String part = decision.group(3);
            return decided.filter(d -> part == null || Integer.parseInt(part) <= d.decision().parts().size()
                    && Integer.parseInt(part) > 0).map(d -> new Subject(decision.group(1), kind(d), null, null, d));
        }
        Optional<Kept> found = new Lookup(database, until).show(id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Kept kept = found.get();
        int dot = id.lastIndexOf('.');
        boolean isInner = dot >= 6 && kept.key().startsWith(id.substring(0, dot)) && !id.equals(kept.article().id());
        if (!isInner) {
            return Optional.of(new Subject(kept.key(), null, kept, null, null));
        }
        String inner = id.substring(dot + 1);
        return Thing.find(kept.reading(), inner)
                .map(thing -> new Subject(kept.key() + "." + inner, thing.kind(), kept, thing, null));
    }

    private static @org.jspecify.annotations.Nullable Kind kind(Decided decided) {
        Verdict verdict = decided.decision().verdict();
        return verdict == Verdict.ADD || verdict == Verdict.SPLIT ? decided.decision().kind() : null;
    }
}
