package org.aver.training.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aver.core.Span;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Token;

/**
 * Picks the one token that stands for a cue: the word that, over the corpus, is most often inside cues where it occurs
 * ("said" of "has also said", "according" of "according to").
 */
final class Anchors {
    private final Map<String, int[]> counts = new HashMap<>();

    void count(Passage passage, List<Attributed.Attribution> attributions) {
        boolean[] inCue = new boolean[passage.tokens().size()];
        attributions.forEach(a -> a.cue().forEach(span -> {
            for (int i : passage.tokensIn(span)) {
                inCue[i] = true;
            }
        }));
        for (int i = 0; i < inCue.length; i++) {
            int[] count = counts.computeIfAbsent(key(passage.tokens().get(i)), k -> new int[2]);
            count[0]++;
            count[1] += inCue[i] ? 1 : 0;
        }
    }

    /** The token of the cue that stands for it, or -1 where every one is taken or the cue has none. */
    int of(Passage passage, List<Span> cue, boolean[] taken) {
        int best = -1;
        double bestShare = -1;
        for (Span span : cue) {
            for (int i : passage.tokensIn(span)) {
                int[] count = counts.getOrDefault(key(passage.tokens().get(i)), new int[]{1, 0});
                double share = count[1] / (count[0] + 5.0);
                if (!taken[i] && share > bestShare) {
                    best = i;
                    bestShare = share;
                }
            }
        }
        return best;
    }

    private static String key(Token token) {
        return token.chars().toLowerCase(Locale.ROOT);
    }
}
