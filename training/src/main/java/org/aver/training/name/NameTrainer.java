package org.aver.training.name;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.aver.reader.name.Clusters;
import org.aver.reader.name.FirstReading;
import org.aver.reader.name.Name;
import org.aver.reader.name.NameModel;
import org.aver.reader.name.Names;
import org.aver.reader.name.Tagger;
import org.aver.training.gum.GumDocument;
import org.aver.training.name.Example.Chain;
import org.aver.training.name.GoldText.Gold;
import org.jspecify.annotations.Nullable;

/**
 * Trains in two stages. Models of parts of the texts read the other parts for the first time; the shipped model then learns from
 * every text twice, with and without what such a first reading found, and so can do both readings.
 */
public final class NameTrainer {
    /** The hex digit up to which a document's hash holds it back. */
    private static final int PARTS = 4;
    private static final int FIRST_EPOCHS = 8;
    private static final int EPOCHS = 16;
    /** Taken off the score of "no name", for unsure words were too often left out; chosen on the training texts. */
    private static final float LEAN = 0.6f;

    private final Clusters clusters;
    private final Consumer<String> log;
    private final List<Example> training = new ArrayList<>();
    private final List<Example> heldBack = new ArrayList<>();

    public NameTrainer(Clusters clusters, Consumer<String> log) {
        this.clusters = clusters;
        this.log = log;
    }

    /** Reads both corpora and puts the documents to be held back aside. */
    public void read(Path gum, List<String> genres, Path wikigold) throws IOException {
        List<GoldText> texts = new ArrayList<>();
        for (GumDocument document : GumDocument.folder(gum, genres)) {
            texts.add(GumNames.of(document));
        }
        texts.addAll(WikiGold.read(wikigold));
        for (GoldText text : texts) {
            boolean back = GumDocument.endsUpTo(text.id(), GumDocument.HELD_BACK);
            List<Example> there = back ? heldBack : training;
            there.add(new Example(text, clusters));
            GoldText capitals = Example.inCapitals(text);
            if (capitals != null) {
                there.add(new Example(capitals, clusters));
            }
        }
        log.accept(training.size() + " texts, most twice, once in capitals; held back " + heldBack.size());
    }

    public NameModel train() {
        List<@Nullable FirstReading> first = new ArrayList<>(Collections.nCopies(training.size(), null));
        for (int part = 0; part < PARTS; part++) {
            int p = part;
            Tagger tagger = new Tagger(learn(chains(i -> part(i) != p, null), List.of(), FIRST_EPOCHS), clusters);
            for (int i = 0; i < training.size(); i++) {
                if (part(i) == p) {
                    first.set(i, tagger.first(training.get(i).passage, training.get(i).features));
                }
            }
            log.accept("part " + (part + 1) + " of " + PARTS);
        }
        NameModel model = learn(chains(i -> true, first), chains(i -> true, null), EPOCHS);
        report(model);
        return model;
    }

    /** A text and its copy in capitals are of one part: neither may teach what the other is read by. */
    private int part(int example) {
        return Math.floorMod(training.get(example).gold.id().hashCode(), PARTS);
    }

    private List<Chain> chains(IntPredicate takes, @Nullable List<@Nullable FirstReading> first) {
        List<Chain> chains = new ArrayList<>();
        for (int i = 0; i < training.size(); i++) {
            if (takes.test(i)) {
                chains.addAll(training.get(i).chains(first == null ? null : first.get(i)));
            }
        }
        return chains;
    }

    private NameModel learn(List<Chain> even, List<Chain> odd, int epochs) {
        Crf crf = new Crf(even, 1);
        for (int epoch = 0; epoch < epochs; epoch++) {
            double loss = crf.epoch(epoch % 2 == 0 || odd.isEmpty() ? even : odd);
            log.accept(String.format(Locale.ROOT, "  epoch %d: loss %.3f", epoch + 1, loss));
        }
        log.accept("  " + crf.known() + " rows in use");
        return crf.model(LEAN);
    }

    private void report(NameModel model) {
        Names names = new Names(new Tagger(model, clusters));
        Map<String, NameScore> scores = new TreeMap<>();
        for (Example example : heldBack) {
            List<Gold> found = names.of(example.passage).stream().filter(n -> n.type() != Name.Type.WEAPON)
                    .map(n -> new Gold(n.span(), n.type())).toList();
            scores.computeIfAbsent(example.gold.corpus(), c -> new NameScore()).add(example.goldNames(), found);
        }
        scores.forEach((corpus, score) -> log.accept("held back, " + corpus + "\n" + score));
    }
}
