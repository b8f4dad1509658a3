package org.aver.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aver.core.Reading;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.History;
import org.aver.ledger.decision.Standing;
import org.aver.ledger.decision.Thing;

/** Follows decisions to where they stand now. */
final class Standings {
    private final Lookup lookup;
    private final DecisionRows rows;
    private final Subjects subjects;

    Standings(Database database, long until) {
        this.lookup = new Lookup(database, until);
        this.rows = new DecisionRows(database, until);
        this.subjects = new Subjects(database, until);
    }

    /** Those about an article and its earlier versions, followed into the reading shown. */
    List<Standing> of(Kept kept) throws SQLException {
        List<String> lineage = lookup.lineage(kept.key());
        List<Decided> decided = rows.of(lineage.subList(0, lineage.indexOf(kept.key()) + 1));
        return follow(decided, new History(decided), kept.reading());
    }

    /** One decision and what was said of it. */
    List<Standing> of(String id) throws SQLException {
        Subject subject = subjects.find(id);
        if (subject.decided() == null) {
            throw new IllegalArgumentException(id + " is no decision");
        }
        List<Decided> decided = rows.of(subject.decided());
        History history = new History(decided);
        List<Standing> standings = new ArrayList<>();
        for (Decided one : decided) {
            standings.addAll(now(one, history, new HashMap<>()));
        }
        return standings;
    }

    List<Standing> all() throws SQLException {
        History history = new History(rows.all());
        Map<String, Newest> newest = new HashMap<>();
        List<Standing> standings = new ArrayList<>();
        for (Decided decided : history.all()) {
            standings.addAll(now(decided, history, newest));
        }
        return standings;
    }

    private record Newest(Reading reading, List<Thing> things) {
    }

    private List<Standing> now(Decided decided, History history, Map<String, Newest> newest) throws SQLException {
        String article = decided.decision().article();
        if (article == null) {
            return List.of(new Standing(decided, history.isInForce(decided), null, false));
        }
        Newest now = newest.get(article);
        if (now == null) {
            List<String> lineage = lookup.lineage(article);
            Optional<Kept> kept = lineage.isEmpty() ? Optional.empty() : lookup.show(lineage.getLast());
            if (kept.isEmpty()) {
                return List.of(new Standing(decided, history.isInForce(decided), null, true));
            }
            now = new Newest(kept.get().reading(), Thing.of(kept.get().reading()));
            newest.put(article, now);
        }
        return List.of(Standing.of(decided, history.isInForce(decided), now.reading(), now.things()));
    }

    private static List<Standing> follow(List<Decided> decided, History history, Reading reading) {
        if (decided.isEmpty()) {
            return List.of();
        }
        List<Thing> things = Thing.of(reading);
        return decided.stream().map(d -> DecisionRows.articles(d.decision()).isEmpty()
                ? new Standing(d, history.isInForce(d), null, false)
                : Standing.of(d, history.isInForce(d), reading, things)).toList();
    }
}
