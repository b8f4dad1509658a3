package org.aver.compare.claim;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    private static final int RELATED = 5; // letters that "Karovia" and "Karovian" share

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

    /** The names in one phrase. */
    public String names() {
        return String.join(join == Join.OR ? " or " : " and ", actors.stream().map(Actor::name).toList());
    }

    /** Whether some actor of both may be the same, or one may belong to the other: then they do not differ. */
    public boolean touches(Blame other) {
        return actors.stream().anyMatch(a -> other.actors.stream().anyMatch(b -> related(a, b)));
    }

    private boolean related(Actor one, Actor other) {
        if (one.entry() != null && one.entry().equals(other.entry())) {
            return true;
        }
        Set<String> mine = names(telling.page(), one);
        Set<String> theirs = names(telling.page(), other);
        return mine.isEmpty() || theirs.isEmpty()
                || mine.stream().anyMatch(a -> theirs.stream().anyMatch(b -> kin(a, b)));
    }

    /** Words of the actor's name and of whom it belongs to. */
    private static Set<String> names(Page page, Actor actor) {
        Set<String> words = new TreeSet<>(Words.telling(actor.name()));
        Actor parent = page.actor(actor.parent());
        if (parent != null) {
            words.addAll(Words.telling(parent.name()));
        }
        return words;
    }

    private static boolean kin(String one, String other) {
        return one.equals(other) || one.length() >= RELATED && other.length() >= RELATED
                && one.substring(0, RELATED).equals(other.substring(0, RELATED));
    }
}
