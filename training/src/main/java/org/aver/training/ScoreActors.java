package org.aver.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aver.core.Actor;
import org.aver.core.Article;
import org.aver.core.Digest;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.reader.Draft;
import org.aver.reader.actor.Actors;
import org.aver.reader.name.Name;
import org.aver.reader.name.NameModel;
import org.aver.reader.name.Names;
import org.aver.reader.name.Tagger;
import org.aver.training.gum.GumDocument;
import org.aver.training.gum.GumDocument.Mention;
import org.aver.training.gum.GumDocument.Word;
import org.aver.training.name.GumNames;
import org.jspecify.annotations.Nullable;

/**
 * Scores the linking of sources on GUM: {@code ScoreActors GUM-FOLDER}. A gold source is a mention whose head is the subject of a
 * verb of saying and whose entity has a name somewhere in the document; the reader is given the source's words and must link them
 * to an actor one of whose mentions is a name of that entity. Beside it the baseline: the nearest name at or before the source.
 */
public final class ScoreActors {
    private static final Set<String> SAYING = Set.of("say", "tell", "add", "state", "announce", "claim", "explain",
            "note",
            "report", "argue", "believe", "think", "ask", "write", "describe", "confirm", "deny", "warn", "suggest",
            "declare");
    private static final List<Character> HELD_BACK = List.of('3', '5', 'f');

    private int documents;
    private int sources;
    private int linked;
    private int right;
    private int nearestRight;
    private int pronouns;
    private int pronounsRight;

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: ScoreActors GUM-FOLDER");
            System.exit(2);
        }
        Names names = new Names(new Tagger(NameModel.builtIn(), TrainNames.clusters()));
        for (List<String> genres : List.of(List.of("GUM_news_"), TrainNames.GENRES)) {
            for (char last : HELD_BACK) {
                ScoreActors score = new ScoreActors();
                for (GumDocument document : GumDocument.folder(Path.of(args[0]), genres)) {
                    if (GumDocument.endsUpTo(document.name(), last)) {
                        score.add(document, names);
                    }
                }
                System.out.println(genres + " hashes up to " + last + ": " + score);
            }
        }
    }

    private void add(GumDocument document, Names names) {
        documents++;
        List<Mention> gold = new ArrayList<>();
        for (Mention mention : document.mentions()) {
            Word head = document.words().get(document.headOf(mention.first(), mention.end()));
            boolean subject = head.relation().startsWith("nsubj") && head.head() >= 0
                    && SAYING.contains(document.words().get(head.head()).lemma());
            if (subject && !names(document, mention.entity()).isEmpty()) {
                gold.add(mention);
            }
        }
        Draft draft = new Draft(
                new Article(document.name(), null, Digest.sha256(document.text()), null, null, null, null,
                        "en", document.text(), List.of(), List.of()));
        names.read(draft);
        gold.forEach(m -> draft.statements().add(statement(document, m)));
        new Actors().read(draft);
        for (int i = 0; i < gold.size(); i++) {
            score(document, gold.get(i), draft.statements().get(i), draft);
        }
    }

    private void score(GumDocument document, Mention mention, Statement statement, Draft draft) {
        Set<Span> names = names(document, mention.entity());
        Span span = document.span(mention.first(), mention.end());
        Statement.Source source = statement.source();
        String id = source == null ? null : source.actor();
        Actor actor = draft.actors().stream().filter(a -> a.id().equals(id)).findFirst().orElse(null);
        boolean ok = actor != null && actor.mentions().stream().anyMatch(m -> names.stream().anyMatch(m::overlaps));
        sources++;
        linked += actor != null ? 1 : 0;
        right += ok ? 1 : 0;
        Span nearest = nearest(draft, span);
        nearestRight += nearest != null && names.stream().anyMatch(nearest::overlaps) ? 1 : 0;
        if (document.words().get(mention.first()).tag().startsWith("PRP")) {
            pronouns++;
            pronounsRight += ok ? 1 : 0;
        }
    }

    private static @Nullable Span nearest(Draft draft, Span source) {
        Span nearest = null;
        for (Name name : draft.names()) {
            boolean actor = name.type() == Name.Type.PERSON || name.type() == Name.Type.ORGANISATION;
            nearest = actor && name.span().start() < source.end() ? name.span() : nearest;
        }
        return nearest;
    }

    private static Set<Span> names(GumDocument document, String entity) {
        Set<Span> names = new HashSet<>();
        for (Mention mention : document.mentions()) {
            Span name = mention.entity().equals(entity) ? GumNames.nameOf(document, mention) : null;
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private static Statement statement(GumDocument document, Mention mention) {
        Word verb = document.words()
                .get(document.words().get(document.headOf(mention.first(), mention.end())).head());
        Statement.Source source = new Statement.Source(List.of(document.span(mention.first(), mention.end())), null,
                null,
                List.of(), null);
        return new Statement("s" + verb.span().start(), source, Statement.Spans.of(verb.span()), null,
                Statement.Mode.INDIRECT, Statement.Act.STATE, Statement.Commitment.ASSERTED,
                Statement.Polarity.POSITIVE,
                false, Statement.CueTone.NEUTRAL, null, null, null, List.of(), null, Statement.Status.STANDING, null,
                0.5);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT,
                "%d documents, %d sources of named actors; linked %d, right %d (%.1f %%); nearest name right %d (%.1f %%);"
                        + " pronouns %d, right %d",
                documents, sources, linked, right, 100.0 * right / Math.max(1, sources), nearestRight,
                100.0 * nearestRight / Math.max(1, sources), pronouns, pronounsRight);
    }
}
