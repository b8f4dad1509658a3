package org.aver.training.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aver.core.Actor;
import org.aver.core.Span;
import org.aver.reader.DataFile;
import org.aver.reader.name.Names;
import org.aver.training.gum.GumDocument;
import org.aver.training.gum.GumDocument.Mention;
import org.aver.training.gum.GumDocument.Word;
import org.aver.training.name.GumNames;
import org.jspecify.annotations.Nullable;

/**
 * The linking of sources on GUM. A gold source is a mention whose head is the subject of a verb of saying and whose entity has a
 * name somewhere in the document; it is linked rightly where one of its actor's mentions is a name of that entity. Beside it the
 * baseline: the nearest name at or before the source. All such mentions, named or not, are compared as clusters too.
 */
public final class SourceLinks {
    private static final Set<String> SAYING = saying();

    private final BCubed clusters = new BCubed();
    private final BCubed apart = new BCubed();
    private int documents;
    private int sources;
    private int linked;
    private int right;
    private int nearestRight;
    private int pronouns;
    private int pronounsRight;

    /** Reads one document's gold sources and counts what was linked. */
    public void add(GumDocument document, Names names) {
        documents++;
        List<Mention> gold = document.mentions().stream().filter(m -> isSource(document, m)).toList();
        List<Span> spans = gold.stream().map(m -> document.span(m.first(), m.end())).toList();
        Given given = Given.of(document.name(), document.text(), spans,
                gold.stream().map(m -> head(document, m)).map(h -> document.words().get(h.head()).span()).toList(),
                names);
        List<String> read = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            Actor actor = given.actor(i);
            read.add(actor == null ? "unlinked " + i : actor.id());
            Set<Span> named = names(document, gold.get(i).entity());
            if (!named.isEmpty()) {
                count(document.words().get(gold.get(i).first()).tag().startsWith("PRP"), actor,
                        given.nearestName(spans.get(i)), named);
            }
        }
        List<String> entities = gold.stream().map(Mention::entity).toList();
        clusters.add(entities, read);
        apart.addApart(entities);
    }

    private void count(boolean pronoun, @Nullable Actor actor,
            @Nullable Span nearest, Set<Span> named) {
        boolean ok = actor != null && actor.mentions().stream().anyMatch(m -> named.stream().anyMatch(m::overlaps));
        sources++;
        linked += actor != null ? 1 : 0;
        right += ok ? 1 : 0;
        nearestRight += nearest != null && named.stream().anyMatch(nearest::overlaps) ? 1 : 0;
        pronouns += pronoun ? 1 : 0;
        pronounsRight += pronoun && ok ? 1 : 0;
    }

    private static boolean isSource(GumDocument document, Mention mention) {
        Word head = head(document, mention);
        return head.relation().startsWith("nsubj") && head.head() >= 0
                && SAYING.contains(document.words().get(head.head()).lemma());
    }

    private static Word head(GumDocument document, Mention mention) {
        return document.words().get(document.headOf(mention.first(), mention.end()));
    }

    /** The names an entity has in a document. */
    static Set<Span> names(GumDocument document, String entity) {
        Set<Span> names = new HashSet<>();
        for (Mention mention : document.mentions()) {
            Span name = mention.entity().equals(entity) ? GumNames.nameOf(document, mention) : null;
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private static Set<String> saying() {
        Set<String> verbs = new HashSet<>();
        DataFile.rows(SourceLinks.class, "saying.tsv").forEach(row -> verbs.addAll(List.of(row[0].split(" "))));
        return verbs;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT,
                "%d documents, %d sources of named actors; linked %d, right %d (%.1f %%); nearest name right %d (%.1f %%);"
                        + " pronouns %d, right %d%n    all sources: %s; each apart: %s",
                documents, sources, linked, right, 100.0 * right / Math.max(1, sources), nearestRight,
                100.0 * nearestRight / Math.max(1, sources), pronouns, pronounsRight, clusters, apart);
    }
}
