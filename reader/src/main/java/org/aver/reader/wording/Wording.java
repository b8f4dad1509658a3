package org.aver.reader.wording;

import java.util.ArrayList;
import java.util.List;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Statement.Mode;
import org.aver.core.Statement.Source;
import org.aver.core.Statement.SourceKind;
import org.aver.core.Statement.Spans;
import org.aver.core.Statement.Status;
import org.aver.reader.model.Quotes;
import org.aver.reader.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Words the statements of a passage: from where their source, cue and content stand to mode, act, commitment, polarity, tone,
 * condition, addressee, and the source's kind, channel and basis. Rules over closed lists of words, the same for every party;
 * what links statements to times and to each other comes later, from {@link StatementLinks}. Linear in the passage's length.
 * Immutable and thread-safe.
 */
public final class Wording {
    private final Lemmas lemmas = new Lemmas();
    private final Classes classes = new Classes();
    private final Cues cues = new Cues();
    private final Acts acts = new Acts(cues);
    private final Kinds kinds = new Kinds();
    private final Bases bases = new Bases();
    private final Channels channels = new Channels();

    /** The statements, one for each of {@code found} and in its order. */
    public List<Statement> statements(Passage passage, List<Parts> found) {
        Page page = page(passage);
        Names names = new Names(page);
        List<Clause> clauses = Clauses.of(page, found);
        List<Statement> statements = new ArrayList<>();
        for (int n = 0; n < found.size(); n++) {
            statements.add(statement(page, names, found.get(n), clauses.get(n)));
        }
        return statements;
    }

    Page page(Passage passage) {
        return new Page(passage, lemmas, classes);
    }

    private Statement statement(Page page, Names names, Parts parts, Clause clause) {
        Cues.Sense sense = cues.of(page, clause);
        Run condition = Conditions.of(page, clause);
        MainClause said = MainClause.of(page, clause, condition);
        Acts.Judged judged = acts.judge(page, clause, sense, said);
        Carriage carriage = new Carriage(page, clause, channels, names);
        Run addressee = carriage.addressee();
        SourceKind kind = kinds.of(page, names, clause, said);
        Source source = parts.source().isEmpty()
                ? null
                : new Source(parts.source(), null, kind, carriage.via(), bases.of(page, clause, kind));
        return new Statement(parts.id(), source, new Spans(parts.cue()),
                parts.content().isEmpty() ? null : new Spans(parts.content()), mode(page, clause), judged.act(),
                judged.commitment(), judged.polarity(), source == null, sense.tone(), span(page, condition),
                addressee == null ? null : Spans.of(page.span(addressee.first(), addressee.end())), parts.within(),
                List.of(), null, Status.STANDING, null, parts.score());
    }

    private static @Nullable Span span(Page page, @Nullable Run run) {
        return run == null ? null : page.span(run.first(), run.end());
    }

    /** Direct where every word of the content is quoted, mixed where some are. */
    private static Mode mode(Page page, Clause clause) {
        int quoted = 0;
        int all = 0;
        for (Run run : clause.content()) {
            for (int i = run.first(); i < run.end(); i++) {
                if (page.isWord(i)) {
                    all++;
                    quoted += page.quote(i) == Quotes.Part.INSIDE ? 1 : 0;
                }
            }
        }
        return quoted == 0 ? Mode.INDIRECT : quoted == all ? Mode.DIRECT : Mode.MIXED;
    }
}
