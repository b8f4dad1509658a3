package org.aver.training.actor;

import java.util.List;
import org.aver.core.Actor;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.reader.Draft;
import org.aver.reader.actor.Actors;
import org.aver.reader.name.Name;
import org.aver.reader.name.Names;
import org.jspecify.annotations.Nullable;

/** A text whose statements' sources and cues are given, with its names and actors read: what is scored is the linking alone. */
final class Given {
    private static final Actors ACTORS = new Actors();

    private final Draft draft;

    private Given(Draft draft) {
        this.draft = draft;
    }

    /** @param cues one a source */
    static Given of(String id, String text, List<Span> sources, List<Span> cues, Names names) {
        Draft draft = named(id, text, names);
        for (int i = 0; i < sources.size(); i++) {
            draft.statements().add(statement(sources.get(i), cues.get(i)));
        }
        ACTORS.read(draft);
        return new Given(draft);
    }

    /** A text of which the names alone are read. */
    static Draft named(String id, String text, Names names) {
        Draft draft = new Draft(new Article(id, null, Digest.sha256(text), null, null, null, null, "en", text,
                List.of(), List.of()));
        names.read(draft);
        return draft;
    }

    private static Statement statement(Span span, Span cue) {
        Statement.Source source = new Statement.Source(List.of(span), null, null, List.of(), null);
        return new Statement("s" + cue.start(), source, Statement.Spans.of(cue), null, Statement.Mode.INDIRECT,
                Statement.Act.STATE, Statement.Commitment.ASSERTED, Statement.Polarity.POSITIVE, false,
                Statement.CueTone.NEUTRAL, null, null, null, List.of(), null, Statement.Status.STANDING, null, 0.5);
    }

    /** The actor a source was linked to. */
    @Nullable
    Actor actor(int source) {
        Statement.Source read = draft.statements().get(source).source();
        String id = read == null ? null : read.actor();
        return draft.actors().stream().filter(a -> a.id().equals(id)).findFirst().orElse(null);
    }

    /** The actor one of whose mentions this is. */
    @Nullable
    Actor actorOf(Span mention) {
        return draft.actors().stream().filter(a -> a.mentions().contains(mention)).findFirst().orElse(null);
    }

    /** The nearest name of a person or an organisation that begins before the end of the source. */
    @Nullable
    Span nearestName(Span source) {
        Span nearest = null;
        for (Name name : draft.names()) {
            boolean actor = name.type() == Name.Type.PERSON || name.type() == Name.Type.ORGANISATION;
            nearest = actor && name.span().start() < source.end() ? name.span() : nearest;
        }
        return nearest;
    }
}
