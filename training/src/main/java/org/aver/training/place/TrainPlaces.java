package org.aver.training.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.aver.reader.Draft;
import org.aver.reader.gazetteer.Gazetteer;
import org.aver.reader.name.Names;
import org.aver.reader.place.Judge;
import org.aver.reader.place.Mentions;

/**
 * Estimates the weights of the features that make a name a place: {@code TrainPlaces OUTPUT.tsv CORPUS.jsonl...}. Rows kept for
 * scores are left out.
 */
public final class TrainPlaces {
    private TrainPlaces() {
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: TrainPlaces OUTPUT.tsv CORPUS.jsonl...");
            System.exit(2);
        }
        Names names = PlaceText.names();
        Mentions mentions = new Mentions(Gazetteer.builtIn(), new Judge(Map.of()));
        LogisticFit fit = new LogisticFit();
        for (int i = 1; i < args.length; i++) {
            for (PlaceText text : PlaceText.read(Path.of(args[i]))) {
                if (!text.isHeld()) {
                    learn(fit, text, mentions, text.draft(names));
                }
            }
        }
        StringBuilder out = new StringBuilder(
                """
                        # Weights, in hundredths, of what speaks for and against a name being a place. Estimated by training/train-places from LGL
                        # (Lieberman et al. 2010) and GeoWebNews (Gritta et al. 2019) without the rows kept for scores; no text of them is here.
                        # feature\tweight
                        """);
        fit.weights().forEach((feature, weight) -> out.append(feature).append('\t').append(weight).append('\n'));
        Files.writeString(Path.of(args[0]), out);
        System.out.println(fit.size() + " candidates");
    }

    /** Candidates over a place without coordinates count for nothing. */
    private static void learn(LogisticFit fit, PlaceText text, Mentions mentions, Draft draft) {
        for (Mentions.Example example : mentions.examples(draft, text::isLocated)) {
            boolean place = text.isLocated(example.span());
            if (place || !text.isUnlocated(example.span())) {
                fit.add(example.features(), place);
            }
        }
    }
}
