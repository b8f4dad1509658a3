package org.aver.training.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.aver.core.Span;
import org.aver.reader.model.Pieces;
import org.aver.reader.model.Window;
import org.aver.reader.model.WordPiece;
import org.aver.reader.text.Passage;

/**
 * A window with its gold: which tokens are anchors of cues, and for each anchor every token's role.
 *
 * @param anchors positions in the window
 * @param roles   for each anchor, one role a token of the window; an empty row where the attribution reaches beyond the window
 */
public record Example(Window window, int[] anchors, byte[][] roles) {
    public static final byte OUTSIDE = 0;
    public static final byte CUE = 1;
    public static final byte SOURCE = 2;
    public static final byte CONTENT = 3;

    /** An article made ready: its pieces, and each attribution's anchor and roles over all tokens. */
    public record Prepared(Pieces pieces, int tokens, int[] anchors, List<int[][]> marked) {
    }

    /** Makes a corpus ready; the anchors are chosen by counts over all of it. */
    public static List<Prepared> prepare(List<Attributed> corpus, WordPiece wordPiece, int longest) {
        Anchors anchors = new Anchors();
        List<Passage> passages = new ArrayList<>();
        for (Attributed article : corpus) {
            Passage passage = Passage.of(article.text());
            passages.add(passage);
            anchors.count(passage, article.attributions());
        }
        List<Prepared> prepared = new ArrayList<>();
        for (int n = 0; n < corpus.size(); n++) {
            prepared.add(prepare(corpus.get(n), passages.get(n), anchors, wordPiece, longest));
        }
        return prepared;
    }

    private static Prepared prepare(Attributed article, Passage passage, Anchors anchors, WordPiece wordPiece,
            int longest) {
        boolean[] taken = new boolean[passage.tokens().size()];
        List<Integer> found = new ArrayList<>();
        List<int[][]> marked = new ArrayList<>();
        for (Attributed.Attribution a : article.attributions()) {
            int anchor = anchors.of(passage, a.cue(), taken);
            if (anchor >= 0) {
                taken[anchor] = true;
                found.add(anchor);
                marked.add(new int[][]{tokens(passage, a.cue()), tokens(passage, a.source()),
                        tokens(passage, a.content())});
            }
        }
        return new Prepared(Pieces.of(passage, wordPiece, longest), taken.length,
                found.stream().mapToInt(Integer::intValue).toArray(), marked);
    }

    private static int[] tokens(Passage passage, List<Span> spans) {
        List<Integer> tokens = new ArrayList<>();
        for (Span span : spans) {
            for (int i : passage.tokensIn(span)) {
                tokens.add(i);
            }
        }
        return tokens.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Cuts an article into windows that do not overlap; the first is shorter by chance, so that the cuts move between epochs. */
    public static List<Example> windows(Prepared article, int most, Random random) {
        List<Example> examples = new ArrayList<>();
        int units = article.pieces().units().size();
        int room = most - 2;
        int limit = room / 4 + random.nextInt(room * 3 / 4);
        for (int from = 0; from < units;) {
            int to = from + 1;
            int used = article.pieces().size(from);
            while (to < units && used + article.pieces().size(to) <= limit) {
                used += article.pieces().size(to++);
            }
            examples.add(of(article, article.pieces().window(from, to, from, to)));
            from = to;
            limit = room;
        }
        return examples;
    }

    private static Example of(Prepared article, Window window) {
        List<Integer> anchors = new ArrayList<>();
        List<byte[]> roles = new ArrayList<>();
        for (int n = 0; n < article.anchors().length; n++) {
            int anchor = article.anchors()[n];
            if (anchor >= window.first() && anchor < window.end()) {
                anchors.add(anchor - window.first());
                roles.add(roles(article.marked().get(n), window));
            }
        }
        return new Example(window, anchors.stream().mapToInt(Integer::intValue).toArray(),
                roles.toArray(byte[][]::new));
    }

    private static byte[] roles(int[][] marked, Window window) {
        byte[] roles = new byte[window.tokens()];
        Arrays.fill(roles, OUTSIDE);
        for (int role = 0; role < marked.length; role++) {
            for (int token : marked[role]) {
                if (token < window.first() || token >= window.end()) {
                    return new byte[0];
                }
                roles[token - window.first()] = (byte) (role + 1);
            }
        }
        return roles;
    }
}
