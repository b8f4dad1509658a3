package org.aver.training.swap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.aver.core.Article;
import org.aver.core.Label;
import org.aver.core.Reading;
import org.aver.reader.Reader;

/** Reads a report as it is and with words swapped, and compares. Thread-safe. */
public final class Experiment {
    private final Reader reader;
    private final Parties parties;
    private final LoadedWords words;

    public Experiment(Reader reader, Parties parties, LoadedWords words) {
        this.reader = reader;
        this.parties = parties;
        this.words = words;
    }

    /** What was swapped: the two parties a report names most, its most named one with any other, loaded words. */
    public enum Kind implements Label {
        NAMED, DRAWN, WORDS
    }

    /**
     * One swap of one report.
     *
     * @param what       the parties swapped, for people
     * @param isHardCase whether one party's name has "the" before it and the other's has not
     */
    public record Outcome(Kind kind, Article article, Rewritten rewritten, String what, boolean isHardCase,
            Comparison comparison) {
    }

    /** Every swap of a report; none where it names no party and no loaded word. */
    public List<Outcome> run(Article article) {
        List<Outcome> outcomes = new ArrayList<>();
        Reading before = reader.read(article);
        List<Party> named = parties.namedIn(article.text());
        if (!named.isEmpty()) {
            Draw draw = new Draw(article.id());
            Party first = named.getFirst();
            Party second = named.size() > 1 ? named.get(1) : drawn(named, draw, p -> true);
            outcomes.add(swapped(Kind.NAMED, before, first, second));
            // the further pair is of another kind, so that states also meet armed groups and alliances
            outcomes.add(swapped(Kind.DRAWN, before, first, drawn(named, draw, p -> !p.kind().equals(first.kind()))));
        }
        Outcome reworded = reworded(before);
        if (reworded.rewritten().replaced() > 0) {
            outcomes.add(reworded);
        }
        return outcomes;
    }

    /** A report with two parties in each other's place. */
    public Outcome swapped(Article article, Party one, Party other) {
        return swapped(Kind.NAMED, reader.read(article), one, other);
    }

    /** A report with loaded words in the place of plain ones, and the other way round. */
    public Outcome reworded(Article article) {
        return reworded(reader.read(article));
    }

    private Party drawn(List<Party> named, Draw draw, Predicate<Party> fits) {
        return draw.of(parties.all().stream().filter(p -> !named.contains(p)).filter(fits).toList());
    }

    private Outcome swapped(Kind kind, Reading before, Party one, Party other) {
        Rewritten rewritten = PartySwap.of(parties, one, other).rewrite(before.article().text());
        return new Outcome(kind, before.article(), rewritten, one.name() + " / " + other.name(),
                one.takesThe() != other.takesThe(), compare(before, rewritten, Comparison.NAMES));
    }

    private Outcome reworded(Reading before) {
        Article article = before.article();
        Rewritten rewritten = words.rewrite(article.text(), new Draw(article.id() + " words"));
        return new Outcome(Kind.WORDS, article, rewritten, "loaded words", false,
                compare(before, rewritten, Comparison.WORDS));
    }

    private Comparison compare(Reading before, Rewritten rewritten, Set<Difference> counted) {
        return Comparison.of(before, reader.read(with(before.article(), rewritten.text())), rewritten.alignment(),
                counted);
    }

    /** The article with another text: the same day, the same language. */
    private static Article with(Article article, String text) {
        return new Article(article.id(), article.address(), article.sha256(), article.title(), article.publisher(),
                article.byline(), article.published(), article.language(), text, List.of(), List.of());
    }
}
