package org.aver.reader.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aver.core.Span;
import org.aver.reader.DataFile;

/**
 * How likely a pronoun means each of the people near it: a log-linear ranker whose features are places and forms, never who
 * somebody is. Immutable and thread-safe.
 */
public final class Antecedents {
    private final Map<String, Double> weights;

    /** @param weights of features by name; one that is not among them weighs nothing */
    public Antecedents(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The weights that ship; {@code training/train-links} made them. */
    public static Antecedents builtIn() {
        Map<String, Double> weights = new HashMap<>();
        for (String[] row : DataFile.rows(Antecedents.class, "antecedents.tsv")) {
            weights.put(row[0], Double.valueOf(row[1]));
        }
        return new Antecedents(weights);
    }

    /**
     * Somebody a pronoun may mean.
     *
     * @param mentions of this person; a view that grows as the article is read
     * @param features that hold
     */
    public record Candidate(List<Span> mentions, List<String> features) {
    }

    /** Told of every pronoun and its candidates, so that weights can be learned. */
    @FunctionalInterface
    public interface Watch {
        void pronoun(Span pronoun, List<Candidate> candidates);
    }

    double score(List<String> features) {
        return score(features, weights);
    }

    /** The sum of the features' weights. */
    public static double score(List<String> features, Map<String, Double> weights) {
        double score = 0;
        for (String feature : features) {
            score += weights.getOrDefault(feature, 0.0);
        }
        return score;
    }

    /** What a pronoun is in its sentence, as far as its form and the next word tell. */
    private static String form(Mention pronoun, Scene scene) {
        String word = scene.word(pronoun.first());
        if (scene.heads.is("nominative", word)) {
            return "subject";
        }
        String next = scene.word(pronoun.end());
        boolean owns = !next.isEmpty() && Character.isLetter(next.codePointAt(0)) && !scene.heads.is("behind", next)
                && !scene.heads.is("link", next);
        return owns ? "owner" : "object";
    }

    /**
     * The features of one candidate.
     *
     * @param rank how many candidates were met later
     * @param most  mentions of the candidate that has most
     * @param ahead whether the sentence names this person behind its opening
     */
    static List<String> features(Member m, Mention pronoun, Scene scene, int rank, int most, boolean speaks,
            boolean ahead) {
        String form = form(pronoun, scene);
        int back = pronoun.sentence() - m.lastSentence;
        String place = ahead && (m.mentions.isEmpty() || back > 0)
                ? "ahead"
                : m.lastSubject ? "subject" : m.lastPossessive ? "owner" : m.lastBehind ? "behind" : "object";
        List<String> features = new ArrayList<>();
        features.add(form + " of " + place + " back " + (m.mentions.isEmpty() ? "never" : Math.min(back, 4)));
        features.add(form + " rank " + Math.min(rank, 4));
        features.add("mentions " + Math.min(m.mentions.size(), 5));
        add(features, m.mentions.size() == most, "most mentions");
        add(features, m.gender != Gender.ANY, "gender known");
        add(features, m.lastPronoun, form + " of pronoun");
        add(features, m.lastPronoun && back <= 1, form + " of near pronoun");
        add(features, m.firstOfSentence && back <= 2, form + " of first back " + back);
        add(features, back == 0, form + " apart " + (scene.isApart(m.lastToken, pronoun.first()) ? "clause" : "none"));
        add(features, pronoun.first() - m.lastToken <= 3, form + " next to");
        add(features, speaks, pronoun.source() ? "speaker again" : "speaker");
        add(features, speaks && pronoun.quoted(), "speaker inside quotation");
        add(features, m.lastQuoted && !pronoun.quoted(), "out of quotation");
        add(features, !m.lastQuoted && pronoun.quoted(), "into quotation");
        add(features, m.name.size() > 1, "full name");
        return features;
    }

    private static void add(List<String> features, boolean holds, String feature) {
        if (holds) {
            features.add(feature);
        }
    }
}
