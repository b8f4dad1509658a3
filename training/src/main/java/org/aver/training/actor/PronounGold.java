package org.aver.training.actor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.aver.core.Span;
import org.aver.reader.actor.Actors;
import org.aver.reader.actor.Antecedents;
import org.aver.reader.actor.Antecedents.Candidate;
import org.aver.reader.actor.Registry;
import org.aver.reader.name.Names;
import org.aver.training.actor.Ranker.Example;
import org.aver.training.gum.GumDocument;
import org.aver.training.gum.GumDocument.Mention;

/** Pronouns whose person is known, with the candidates that the reader sees for each. */
public final class PronounGold {
    private PronounGold() {
    }

    /** Of each row, the candidates that are one of its two names; all of them where one is right. */
    public static List<Example> gap(Path file, Names names, Antecedents antecedents) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (GapRow row : GapRow.read(file)) {
            List<Candidate> seen = seen(row.id(), row.text(), names, antecedents).get(row.pronoun());
            if (seen != null) {
                add(seen, c -> row.isA() && meets(c, row.a()) || row.isB() && meets(c, row.b()), examples);
            }
        }
        return examples;
    }

    /** Every pronoun of the documents that are not held back whose entity has a name. */
    public static List<Example> gum(Path folder, Names names, Antecedents antecedents) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (GumDocument document : GumDocument.folder(folder, GumDocument.OPEN_GENRES)) {
            if (GumDocument.endsUpTo(document.name(), GumDocument.HELD_BACK)) {
                continue;
            }
            Map<Span, List<Candidate>> seen = seen(document.name(), document.text(), names, antecedents);
            for (Mention mention : document.mentions()) {
                List<Candidate> candidates = seen.get(document.span(mention.first(), mention.end()));
                if (candidates != null) {
                    Set<Span> named = SourceLinks.names(document, mention.entity());
                    add(candidates, c -> named.stream().anyMatch(n -> meets(c, n)), examples);
                }
            }
        }
        return examples;
    }

    private static void add(List<Candidate> seen, Predicate<Candidate> isRight, List<Example> to) {
        List<Boolean> right = seen.stream().map(isRight::test).toList();
        if (right.contains(true) && right.contains(false)) {
            to.add(new Example(seen.stream().map(Candidate::features).toList(), right));
        }
    }

    private static boolean meets(Candidate candidate, Span name) {
        return candidate.mentions().stream().anyMatch(name::overlaps);
    }

    private static Map<Span, List<Candidate>> seen(String id, String text, Names names, Antecedents antecedents) {
        Map<Span, List<Candidate>> seen = new HashMap<>();
        new Actors(Registry.builtIn(), antecedents, seen::put).read(Given.named(id, text, names));
        return seen;
    }
}
