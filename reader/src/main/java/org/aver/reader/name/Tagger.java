package org.aver.reader.name;

import java.util.Arrays;
import java.util.List;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article for names twice: the second time knowing what the first found elsewhere. A linear-chain model (Lafferty et al.
 * 2001) over hashed features, the best sequence by Viterbi; two readings as in Ratinov and Roth (2009). Immutable and thread-safe.
 */
public final class Tagger {
    private static final boolean[][] MAY_FOLLOW = mayFollow();

    private final NameModel model;
    private final Clusters clusters;

    public Tagger(NameModel model, Clusters clusters) {
        this.model = model;
        this.clusters = clusters;
    }

    /** The tags of a passage's tokens, as {@link Tags} numbers them. */
    public int[] tags(Passage passage) {
        Features features = new Features(passage, clusters);
        int[] first = tags(passage, features, null);
        return tags(passage, features, new FirstReading(features.surface(), first));
    }

    /** The names of a passage, without spans. */
    public List<Name> names(Passage passage) {
        return Tags.names(tags(passage));
    }

    /** What a first reading finds; for training. */
    public FirstReading first(Passage passage, Features features) {
        return new FirstReading(features.surface(), tags(passage, features, null));
    }

    private int[] tags(Passage passage, Features features, @Nullable FirstReading first) {
        int[] tags = new int[passage.tokens().size()];
        for (Sentence sentence : passage.sentences()) {
            int[] found = best(features.of(sentence, first));
            System.arraycopy(found, 0, tags, sentence.first(), found.length);
        }
        return tags;
    }

    private int[] best(int[][] features) {
        int length = features.length;
        int[][] back = new int[length][Tags.COUNT];
        int[] before = new int[Tags.COUNT];
        for (int i = 0; i < length; i++) {
            int[] scores = new int[Tags.COUNT];
            for (int feature : features[i]) {
                model.addTo(scores, feature);
            }
            int[] now = new int[Tags.COUNT];
            for (int to = 0; to < Tags.COUNT; to++) {
                now[to] = i == 0 ? start(to) : step(before, to, back[i]);
                now[to] = now[to] == Integer.MIN_VALUE ? now[to] : now[to] + scores[to];
            }
            before = lowered(now);
        }
        return trace(before, back);
    }

    /** The same scores with the best at zero: a sum over a very long sentence must not overflow. */
    private static int[] lowered(int[] scores) {
        int best = Arrays.stream(scores).max().orElseThrow();
        for (int tag = 0; tag < scores.length; tag++) {
            scores[tag] -= scores[tag] == Integer.MIN_VALUE ? 0 : best;
        }
        return scores;
    }

    private static boolean[][] mayFollow() {
        boolean[][] may = new boolean[Tags.COUNT][Tags.COUNT];
        for (int from = 0; from < Tags.COUNT; from++) {
            for (int to = 0; to < Tags.COUNT; to++) {
                may[from][to] = Tags.mayFollow(from, to);
            }
        }
        return may;
    }

    private static int start(int to) {
        return Tags.mayFollow(-1, to) ? 0 : Integer.MIN_VALUE;
    }

    private int step(int[] before, int to, int[] back) {
        int best = Integer.MIN_VALUE;
        for (int from = 0; from < Tags.COUNT; from++) {
            if (before[from] != Integer.MIN_VALUE && MAY_FOLLOW[from][to]) {
                int score = before[from] + model.transition(from, to);
                if (score > best) {
                    best = score;
                    back[to] = from;
                }
            }
        }
        return best;
    }

    private static int[] trace(int[] last, int[][] back) {
        int[] tags = new int[back.length];
        if (tags.length == 0) {
            return tags;
        }
        int at = 0;
        int[] ends = last.clone();
        for (int tag = 0; tag < Tags.COUNT; tag++) {
            ends[tag] = Tags.mayFollow(tag, -1) ? ends[tag] : Integer.MIN_VALUE;
            at = ends[tag] > ends[at] ? tag : at;
        }
        for (int i = tags.length - 1; i >= 0; i--) {
            tags[i] = at;
            at = back[i][at];
        }
        return tags;
    }
}
