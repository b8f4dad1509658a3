package org.aver.reader.wording;

import java.util.List;
import java.util.Set;
import org.aver.core.Statement;
import org.aver.reader.Draft;
import org.aver.reader.Layer;
import org.aver.reader.Stage;

/**
 * Links each statement to what stands elsewhere in the article: the time it was made, the sentences that go on with it, the
 * earlier statement that it raises, lowers, corrects or withdraws. Linear in the article's length. Immutable and thread-safe.
 */
public final class StatementLinks implements Stage {
    private final Wording wording;

    /** Links over the same lists of words. */
    public StatementLinks(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Set<Layer> needs() {
        return Set.of(Layer.STATEMENTS, Layer.TIMES);
    }

    @Override
    public Set<Layer> adds() {
        return Set.of(Layer.LINKS);
    }

    @Override
    public void read(Draft draft) {
        List<Statement> statements = draft.statements();
        if (statements.isEmpty()) {
            return;
        }
        Page page = wording.page(draft.passage());
        List<Clause> clauses = Clauses.of(page, statements.stream().map(Parts::of).toList());
        Linked linked = new Linked(statements);
        new SaidAt(page, draft.times()).read(clauses, linked);
        new Carried(page, draft).read(clauses, linked);
        new Revisions(page).read(clauses, linked);
        statements.replaceAll(linked::of);
    }
}
