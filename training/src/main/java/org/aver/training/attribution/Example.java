package org.aver.training.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.aver.core.Span;
import org.aver.reader.model.Pieces;
import org.aver.reader.model.Window;
import org.aver.reader.model.WordPiece;
import org.aver.reader.statement.Tag;
import org.aver.reader.text.Passage;

/**
 * A window with its gold: which chunks are anchors of cues, and for each anchor every chunk's tag.
 *
 * @param anchors positions in the window
 * @param tags    for each anchor, one {@link Tag} a chunk of the window; an empty row where the attribution reaches beyond the
 *                window
 */
public record Example(Window window, int[] anchors, byte[][] tags) {

    /** An article made ready: its pieces, and each attribution's anchor (a token) and tokens of cue, source and content. */
    public record Prepared(Pieces pieces, int[] anchors, List<int[][]> marked) {
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
        return new Prepared(Pieces.of(passage, wordPiece, longest),
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
        List<byte[]> tags = new ArrayList<>();
        int[] chunks = chunks(window);
        for (int n = 0; n < article.anchors().length; n++) {
            int anchor = article.anchors()[n];
            if (anchor >= window.first() && anchor < window.end()) {
                anchors.add(chunks[anchor - window.first()]);
                tags.add(tags(article.marked().get(n), window, chunks));
            }
        }
        return new Example(window, anchors.stream().mapToInt(Integer::intValue).toArray(), tags.toArray(byte[][]::new));
    }

    /** The chunk of each token of the window. */
    private static int[] chunks(Window window) {
        int[] chunks = new int[window.end() - window.first()];
        for (int c = 0; c < window.chunks(); c++) {
            Arrays.fill(chunks, window.starts()[c] - window.first(), window.starts()[c + 1] - window.first(), c);
        }
        return chunks;
    }

    /** A chunk has the role of its last token: a name's, not its article's. */
    private static byte[] tags(int[][] marked, Window window, int[] chunks) {
        int[] roles = new int[chunks.length];
        for (int role = 0; role < marked.length; role++) {
            for (int token : marked[role]) {
                if (token < window.first() || token >= window.end()) {
                    return new byte[0];
                }
                roles[token - window.first()] = role + 1;
            }
        }
        int[] ofChunks = new int[window.chunks() + 2];
        for (int t = 0; t < roles.length; t++) {
            ofChunks[chunks[t] + 1] = roles[t];
        }
        byte[] tags = new byte[window.chunks()];
        for (int c = 1; c <= tags.length; c++) {
            tags[c - 1] = (byte) Tag.of(ofChunks[c], ofChunks[c - 1] == ofChunks[c], ofChunks[c + 1] == ofChunks[c]);
        }
        return tags;
    }
}
