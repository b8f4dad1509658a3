package org.aver.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aver.reader.actor.Antecedents;
import org.aver.reader.name.Names;
import org.aver.training.actor.Ranker;
import org.aver.training.actor.Ranker.Example;
import org.aver.training.actor.PronounGold;

/**
 * Learns which person near a pronoun it means: {@code TrainLinks GUM-FOLDER GAP.tsv OUTPUT.tsv}. Documents of GUM that are held back
 * for scores are left out. The pronouns before one are linked with the weights learned so far, so it learns in rounds.
 */
public final class TrainLinks {
    private static final int ROUNDS = 4;

    private TrainLinks() {
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: TrainLinks GUM-FOLDER GAP.tsv OUTPUT.tsv");
            System.exit(2);
        }
        Names names = TrainNames.names();
        Antecedents antecedents = new Antecedents(Map.of());
        Map<String, Double> weights = Map.of();
        for (int round = 1; round <= ROUNDS; round++) {
            List<Example> examples = new ArrayList<>(PronounGold.gum(Path.of(args[0]), names, antecedents));
            examples.addAll(PronounGold.gap(Path.of(args[1]), names, antecedents));
            Ranker ranker = new Ranker(examples);
            weights = ranker.learn();
            System.out.printf(Locale.ROOT, "round %d: %d pronouns, %.1f %% of them right%n", round, examples.size(),
                    100 * ranker.right(weights));
            antecedents = new Antecedents(weights);
        }
        StringBuilder out = new StringBuilder(
                "# Weights of what makes a person a pronoun's antecedent, learned by training/train-links"
                        + " from GAP (Apache-2.0)\n# and from documents of GUM that may be used commercially (CC BY).\n");
        weights.forEach((feature, weight) -> out.append(String.format(Locale.ROOT, "%s\t%.3f%n", feature, weight)));
        Files.writeString(Path.of(args[2]), out);
    }
}
