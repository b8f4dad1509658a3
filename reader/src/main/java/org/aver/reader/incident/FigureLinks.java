package org.aver.reader.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aver.core.Actor;
import org.aver.core.Figure;
import org.aver.core.Figure.Group;
import org.aver.core.Incident;
import org.aver.core.Span;
import org.aver.reader.Draft;
import org.aver.reader.Layer;
import org.aver.reader.Stage;
import org.aver.reader.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Points figures at what is read after them: the place of the incident that they are the outcome of, the actor that a figure's group
 * is, and the body that its people belong to ("14 Orvan Front fighters", "three members of the Front"). Stateless and thread-safe.
 */
public final class FigureLinks implements Stage {
    private static final Set<String> BELONGING = Set.of("of", "from");
    private static final int NEAR = 4; // tokens of "members of the"

    @Override
    public Set<Layer> needs() {
        return Set.of(Layer.FIGURES, Layer.ACTORS, Layer.PLACES, Layer.INCIDENTS);
    }

    @Override
    public Set<Layer> adds() {
        return Set.of();
    }

    @Override
    public void read(Draft draft) {
        Map<String, String> placeOf = new HashMap<>();
        for (Incident incident : draft.incidents()) {
            String where = incident.where();
            if (where != null) {
                incident.figures().forEach(f -> placeOf.putIfAbsent(f, where));
            }
        }
        draft.figures().replaceAll(f -> linked(draft, f, placeOf.get(f.id())));
    }

    private static Figure linked(Draft draft, Figure f, @Nullable String place) {
        return new Figure(f.id(), f.span(), f.number(), f.low(), f.high(), f.bound(), f.unit(), f.measure(),
                f.group() == null ? null : group(draft, f.span(), f.group()), f.scope(), f.window(), f.asOf(),
                f.outlook(), f.time(), f.place() == null ? place : f.place(), f.statement(), f.carried(), f.partOf(),
                f.supersedes());
    }

    private static Group group(Draft draft, Span figure, Group group) {
        Span span = group.span();
        if (span == null) {
            return group;
        }
        Actor itself = null;
        Actor side = null;
        for (Actor actor : draft.actors()) {
            for (Span mention : actor.mentions()) {
                if (mention.contains(span)) {
                    itself = itself == null && mention.end() == span.end() ? actor : itself;
                } else if (side == null && isBody(actor) && belongs(draft.passage(), figure, span, mention)) {
                    side = actor;
                }
            }
        }
        return new Group(span, group.actor() == null && itself != null ? itself.id() : group.actor(), group.status(),
                group.asCalled(), group.sex(), group.age(), group.role(),
                group.side() == null && side != null ? side.id() : group.side());
    }

    private static boolean isBody(Actor actor) {
        return switch (actor.kind()) {
            case PERSON, CROWD, HOSPITAL, OTHER -> false;
            default -> true;
        };
    }

    /** Whether a body's name stands in or right before the words for people, or "of" leads from them to it. */
    private static boolean belongs(Passage passage, Span figure, Span group, Span body) {
        if (group.contains(body) || figure.contains(body) && body.end() <= group.start()) {
            return true;
        }
        int[] people = passage.tokensIn(group);
        int[] named = passage.tokensIn(body);
        int from = people.length == 0 ? -1 : people[people.length - 1] + 1;
        if (from < 0 || named.length == 0 || named[0] <= from || named[0] - from > NEAR) {
            return false;
        }
        List<String> between = passage.tokens().subList(from, named[0]).stream().map(t -> t.chars()).toList();
        return BELONGING.contains(between.getFirst())
                && between.stream().skip(1).allMatch(w -> w.equals("the") || BELONGING.contains(w));
    }
}
