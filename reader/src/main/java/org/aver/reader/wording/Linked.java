package org.aver.reader.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Statement.How;
import org.aver.core.Statement.Revision;
import org.aver.core.Statement.Status;

/** The statements of an article and the links found for them so far. */
final class Linked {
    private final List<Statement> statements;
    private final Map<String, String> saidAt = new HashMap<>();
    private final Map<String, List<Span>> carried = new HashMap<>();
    private final Map<String, Status> status = new HashMap<>();
    private final Map<String, Revision> revises = new HashMap<>();

    Linked(List<Statement> statements) {
        this.statements = List.copyOf(statements);
    }

    int size() {
        return statements.size();
    }

    Statement statement(int n) {
        return statements.get(n);
    }

    void saidAt(int n, String time) {
        saidAt.put(statements.get(n).id(), time);
    }

    void carries(int n, Span sentence) {
        carried.computeIfAbsent(statements.get(n).id(), id -> new ArrayList<>()).add(sentence);
    }

    /** A statement revises another; a withdrawal is never undone. */
    void revises(int later, int earlier, How how) {
        String old = statements.get(earlier).id();
        revises.put(statements.get(later).id(), new Revision(old, how));
        status.merge(old, how == How.WITHDRAWN ? Status.WITHDRAWN : Status.REVISED,
                (a, b) -> a == Status.WITHDRAWN ? a : b);
    }

    /** The statement with its links. */
    Statement of(Statement s) {
        return new Statement(s.id(), s.source(), s.cue(), s.content(), s.mode(), s.act(), s.commitment(), s.polarity(),
                s.hearsay(), s.cueTone(), s.condition(), s.addressee(), s.within(),
                carried.getOrDefault(s.id(), s.carried()), saidAt.getOrDefault(s.id(), s.saidAt()),
                status.getOrDefault(s.id(), s.status()), revises.getOrDefault(s.id(), s.revises()), s.score());
    }
}
