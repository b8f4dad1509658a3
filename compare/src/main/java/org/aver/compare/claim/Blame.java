package org.aver.compare.claim;

import java.util.List;
import org.aver.core.Actor;
import org.aver.core.Incident;
import org.aver.core.Incident.Join;
import org.aver.core.Incident.Strength;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to have done it, by whom.
 *
 * @param actors   those named, in the article's order
 * @param sentence where it is said
 */
public record Blame(Telling telling, List<Actor> actors, Join join, Strength strength, @Nullable Statement statement,
        Speaker speaker, Span sentence) {
    public Blame {
        actors = List.copyOf(actors);
    }

    static Blame of(Telling telling, Incident.Responsibility said) {
        Page page = telling.page();
        List<Actor> actors = said.actors().stream().map(page::actor).filter(java.util.Objects::nonNull)
                .map(java.util.Objects::requireNonNull).toList();
        Statement statement = page.statement(said.statement());
        if (statement == null) {
            statement = telling.statement(); // the incident's own words stand in it
        }
        Span at = statement == null ? telling.incident().span() : statement.cue().first();
        return new Blame(telling, actors, said.join(), said.strength(), statement, Speaker.of(page, statement),
                page.sentence(at));
    }

    public boolean isDenied() {
        return strength == Strength.DENIED;
    }
}
