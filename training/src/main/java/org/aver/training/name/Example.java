package org.aver.training.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aver.reader.name.Clusters;
import org.aver.reader.name.Features;
import org.aver.reader.name.FirstReading;
import org.aver.reader.name.Name;
import org.aver.reader.name.NameModel;
import org.aver.reader.name.Tags;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Sentence;
import org.aver.training.name.GoldText.Gold;
import org.jspecify.annotations.Nullable;

/** A gold text made ready: tokens, tags, and each sentence's features as rows of the model's table. */
final class Example {
    final GoldText gold;
    final Passage passage;
    final Features features;
    final int[] tags;

    /** A sentence to learn from. */
    record Chain(int[][] rows, int[] tags) {
    }

    Example(GoldText gold, Clusters clusters) {
        this.gold = gold;
        this.passage = Passage.of(gold.text());
        this.features = new Features(passage, clusters);
        this.tags = new int[passage.tokens().size()];
        for (Gold name : gold.names()) {
            int[] tokens = passage.tokensIn(name.span());
            if (tokens.length > 0 && passage.sentenceOf(tokens[0]) == passage.sentenceOf(tokens[tokens.length - 1])) {
                Tags.mark(tags, tokens[0], tokens[tokens.length - 1] + 1, name.type());
            }
        }
    }

    List<Chain> chains(@Nullable FirstReading first) {
        List<Chain> chains = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            int[][] rows = features.of(sentence, first);
            for (int[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    row[i] &= NameModel.ROWS - 1;
                }
            }
            int[] own = new int[sentence.size()];
            System.arraycopy(tags, sentence.first(), own, 0, own.length);
            chains.add(new Chain(rows, own));
        }
        return chains;
    }

    /** The gold names as tokens of the passage: what a reading is compared with. */
    List<Gold> goldNames() {
        return gold.names().stream().filter(n -> n.type() != Name.Type.WEAPON).toList();
    }

    /** The same text in capitals, for reports that come so. Spans stay only where no letter becomes two. */
    static @Nullable GoldText inCapitals(GoldText gold) {
        String upper = gold.text().toUpperCase(Locale.ROOT);
        boolean same = upper.codePointCount(0, upper.length()) == gold.text().codePointCount(0, gold.text().length());
        return same ? new GoldText(gold.corpus() + "-capitals", gold.id(), upper, gold.names()) : null;
    }
}
