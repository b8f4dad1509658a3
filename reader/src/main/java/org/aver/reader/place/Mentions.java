package org.aver.reader.place;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.aver.reader.Draft;
import org.aver.reader.gazetteer.Gazetteer;
import org.aver.reader.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The mentions of places in an article, in order, none over another. Immutable and thread-safe. */
public final class Mentions {
    private static final long WELL_KNOWN = 50_000;

    private final Spotter spotter;
    private final Judge judge;

    public Mentions(Gazetteer gazetteer, Judge judge) {
        this.spotter = new Spotter(gazetteer);
        this.judge = judge;
    }

    List<Candidate> of(Page page, Draft draft) {
        return walk(page, draft, (p, candidate) -> isUncased(p, candidate)
                ? isWellKnown(candidate)
                : !isOther(p, candidate) && judge.score(Features.of(p, candidate)) > 0);
    }

    /** "Earth", "Red Cross", where no comma with what holds a town of that name follows. */
    private static boolean isOther(Page page, Candidate candidate) {
        return PlaceWords.is("other", candidate.key()) && !page.word(candidate.end(), candidate.first()).equals(",");
    }

    /** The places whose names an outlet bears, as Achel for "The Achel Mirror". */
    List<Candidate> home(@Nullable String publisher) {
        return publisher == null ? List.of() : spotter.known(publisher);
    }

    /** In a script without capitals the features say nothing. */
    private static boolean isUncased(Page page, Candidate candidate) {
        return page.tokens.subList(candidate.first(), candidate.end()).stream()
                .flatMapToInt(t -> t.chars().codePoints())
                .noneMatch(p -> Character.isUpperCase(p) || Character.isLowerCase(p) || Character.isTitleCase(p));
    }

    private static boolean isWellKnown(Candidate candidate) {
        return candidate.entries().stream().anyMatch(
                f -> f.entry().population() >= WELL_KNOWN || f.entry().kind().isDivision());
    }

    /** Goes through the text; where a candidate is taken, the next one begins behind it. */
    private List<Candidate> walk(Page page, Draft draft, BiPredicate<Page, Candidate> isPlace) {
        List<Candidate> taken = new ArrayList<>();
        for (Sentence sentence : page.passage.sentences()) {
            if (!draft.isRead(sentence)) {
                continue;
            }
            for (int i = sentence.first(); i < sentence.end();) {
                Candidate found = null;
                for (Candidate candidate : spotter.at(page, i)) {
                    if (found == null && isPlace.test(page, candidate)) {
                        found = candidate;
                    }
                }
                if (found == null) {
                    i++;
                } else {
                    taken.add(found);
                    i = found.end();
                }
            }
        }
        return taken;
    }

    /** A candidate for training: its place in the text and its features. */
    public record Example(org.aver.core.Span span, List<String> features) {
        public Example {
            features = List.copyOf(features);
        }
    }

    /** The candidates as training sees them: what {@code isPlace} says is taken, the rest is refused. */
    public List<Example> examples(Draft draft, java.util.function.Predicate<org.aver.core.Span> isPlace) {
        Page page = new Page(draft);
        List<Example> examples = new ArrayList<>();
        walk(page, draft, (p, candidate) -> {
            org.aver.core.Span span = p.passage.span(candidate.first(), candidate.end());
            examples.add(new Example(span, Features.of(p, candidate)));
            return isPlace.test(span);
        });
        return examples;
    }
}
