package org.aver.training.story;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aver.compare.story.Likeness.Feature;
import org.aver.compare.story.Pairing;

/**
 * Learns the weights of {@code weights.tsv} from stories that are not kept for scores: {@code TrainStories (CORPUS READINGS
 * TIMES)…}, where the pairs of a corpus count TIMES each.
 */
public final class TrainStories {
    /** Where half of the stories are kept, half of the pairs of one story remain, but only a quarter of those of two. */
    private static final double APART = 2;

    private TrainStories() {
    }

    public static void main(String[] args) throws IOException {
        List<Newton.Row> rows = new ArrayList<>();
        for (int i = 0; i + 2 < args.length; i += 3) {
            StoryCorpus corpus = StoryCorpus.read(Path.of(args[i]), Path.of(args[i + 1]));
            double times = Double.parseDouble(args[i + 2]);
            for (Pairing pairing : Pairing.of(corpus.reports())) {
                if (!corpus.isHeld(pairing.first()) && !corpus.isHeld(pairing.second())) {
                    boolean one = corpus.areOne(pairing.first(), pairing.second());
                    rows.add(new Newton.Row(pairing.features(), one, one ? times : APART * times));
                }
            }
        }
        double[] weights = Newton.fit(rows);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        out.println(
                "# What speaks for and against two reports being of one story, learned by training/train-stories; Apache-2.0.");
        List<Feature> features = List.of(Feature.values());
        for (int i = 0; i < features.size(); i++) {
            out.printf(Locale.ROOT, "%s\t%.2f%n", features.get(i).name().toLowerCase(Locale.ROOT), weights[i]);
        }
        out.flush();
        System.err.println(rows.size() + " pairs, of one story " + rows.stream().filter(Newton.Row::answer).count());
    }
}
