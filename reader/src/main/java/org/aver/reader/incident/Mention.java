package org.aver.reader.incident;

import java.util.List;
import org.aver.core.Figure;
import org.aver.core.Incident;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell of an incident.
 *
 * @param first    its first token
 * @param end      the token behind its last
 * @param sentence the number of its sentence
 * @param known    whether it is spoken of as known: "the attack"
 * @param fresh    whether the words say that it is another one: "a second attack"
 * @param opens    whether the words bring it up: "an attack"
 * @param told     whether the words say of it, known, that it happened: "the attack occurred"
 * @param vague    whether such incidents may be spoken of at large: "attacks"
 * @param does     who did it
 * @param suffers  who suffered it
 * @param target   the words for what it was aimed at
 */
record Mention(int first, int end, int sentence, Type type, Incident.Stage stage, boolean known, boolean told,
        boolean fresh, boolean opens, boolean vague, @Nullable Candidate does, List<Candidate> suffers,
        @Nullable Span target,
        @Nullable TimeExpression when, @Nullable Site where, @Nullable Weapon weapon, List<Figure> figures,
        @Nullable Statement statement) {
    Mention {
        suffers = List.copyOf(suffers);
        figures = List.copyOf(figures);
    }

    /** A weapon as named. */
    record Weapon(Span span, String kind) {
    }

    Mention with(List<Figure> counted) {
        return new Mention(first, end, sentence, type, stage, known, told, fresh, opens, vague, does, suffers, target,
                when,
                where, weapon, counted, statement);
    }

    /** Whether anything is said of it by which it can be told from others. */
    boolean isAnchored() {
        return when != null || where != null || !suffers.isEmpty() || !figures.isEmpty();
    }
}
