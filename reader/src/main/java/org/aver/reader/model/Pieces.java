package org.aver.reader.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.aver.reader.model.Casing.Case;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Sentence;
import org.aver.reader.text.Token;

/**
 * A passage's chunks as word pieces with features, cut into windows of whole sentences. A sentence too long for a window is cut
 * between chunks. Immutable and thread-safe.
 */
public final class Pieces {
    /** Number of different feature ids: case (4) × quotation (4) × paragraph start (2). */
    public static final int FEATURES = 32;

    private static final int[] NAME = {WordPiece.MASK};

    private final Passage passage;
    private final Chunks chunks;
    private final int[][] ids;
    private final int[] features;
    private final List<Sentence> units;

    private Pieces(Passage passage, Chunks chunks, int[][] ids, int[] features, List<Sentence> units) {
        this.passage = passage;
        this.chunks = chunks;
        this.ids = ids;
        this.features = features;
        this.units = units;
    }

    /** @param longest pieces that a sentence may have before it is cut */
    public static Pieces of(Passage passage, WordPiece wordPiece, int longest) {
        Chunks chunks = Chunks.of(passage);
        int[][] ids = new int[chunks.size()][];
        for (int c = 0; c < ids.length; c++) {
            int[] pieces = chunks.isName(c)
                    ? NAME
                    : wordPiece.pieces(Chunks.alike(chars(passage, chunks, c)));
            // one token (an address, a run of marks) must not fill a window
            ids[c] = pieces.length > 16 ? Arrays.copyOf(pieces, 16) : pieces;
        }
        return new Pieces(passage, chunks, ids, features(passage, chunks), units(passage, chunks, ids, longest));
    }

    private static String chars(Passage passage, Chunks chunks, int chunk) {
        return passage.tokens().subList(chunks.start(chunk), chunks.start(chunk + 1)).stream().map(Token::chars)
                .collect(Collectors.joining(" "));
    }

    private static int[] features(Passage passage, Chunks chunks) {
        Quotes.Part[] quotes = Quotes.parts(passage);
        int[] features = new int[chunks.size()];
        boolean paragraph = true;
        int chunk = 0;
        for (Sentence sentence : passage.sentences()) {
            for (; chunk < chunks.size() && chunks.start(chunk) < sentence.end(); chunk++) {
                features[chunk] = feature(capitals(passage, chunks, chunk), quotes[chunks.start(chunk)], paragraph);
                paragraph = false;
            }
            paragraph = sentence.endsParagraph();
        }
        return features;
    }

    /** The capitals an uncased encoder loses, the quotation a chunk stands in, and whether it opens a paragraph. */
    static int feature(int capitals, Quotes.Part quote, boolean paragraph) {
        return (capitals * 4 + quote.feature) * 2 + (paragraph ? 1 : 0);
    }

    /** 0 none that tells, 1 the first letter, 2 a name, 3 a headline's. */
    private static int capitals(Passage passage, Chunks chunks, int chunk) {
        if (chunks.isName(chunk)) {
            return 2;
        }
        Case casing = chunks.casing(chunk);
        if (casing == Case.UNTOLD) {
            boolean shouted = passage.tokens().get(chunks.start(chunk)).chars().codePoints()
                    .noneMatch(Character::isLowerCase);
            return shouted ? 0 : 3;
        }
        return casing == Case.OPENING || casing == Case.CAPITAL ? 1 : 0;
    }

    private static List<Sentence> units(Passage passage, Chunks chunks, int[][] ids, int longest) {
        List<Sentence> units = new ArrayList<>();
        int chunk = 0;
        for (Sentence sentence : passage.sentences()) {
            int first = sentence.first();
            int size = 0;
            for (; chunk < ids.length && chunks.start(chunk) < sentence.end(); chunk++) {
                int at = chunks.start(chunk);
                if (size + ids[chunk].length > longest && at > first) {
                    units.add(new Sentence(first, at, passage.span(first, at), false));
                    first = at;
                    size = 0;
                }
                size += ids[chunk].length;
            }
            units.add(new Sentence(first, sentence.end(), passage.span(first, sentence.end()),
                    sentence.endsParagraph()));
        }
        return units;
    }

    /** Sentences, or parts of those that were too long: what windows are made of. */
    public List<Sentence> units() {
        return units;
    }

    /** The chunks of the passage. */
    public Chunks chunks() {
        return chunks;
    }

    /** Pieces of a unit. */
    public int size(int unit) {
        int size = 0;
        int end = chunks.of(units.get(unit).end());
        for (int c = chunks.of(units.get(unit).first()); c < end; c++) {
            size += ids[c].length;
        }
        return size;
    }

    /**
     * Windows that read every token once, each with context on both sides.
     *
     * @param most    pieces a window holds at most, with [CLS] and [SEP]
     * @param context pieces kept free for context on each side
     */
    public List<Window> windows(int most, int context) {
        List<Window> windows = new ArrayList<>();
        int core = most - 2 - 2 * context;
        for (int from = 0; from < units.size();) {
            int to = from + 1;
            int used = size(from);
            while (to < units.size() && used + size(to) <= core) {
                used += size(to++);
            }
            // context: whole units, nearest first, before and after in turn
            int before = from;
            int after = to;
            boolean grew = true;
            while (grew) {
                grew = false;
                if (before > 0 && used + size(before - 1) <= most - 2) {
                    used += size(--before);
                    grew = true;
                }
                if (after < units.size() && used + size(after) <= most - 2) {
                    used += size(after++);
                    grew = true;
                }
            }
            windows.add(window(before, after, from, to));
            from = to;
        }
        return windows;
    }

    /** The window of the units {@code [from, to)} whose core is {@code [coreFrom, coreTo)}. */
    public Window window(int from, int to, int coreFrom, int coreTo) {
        return ofChunks(chunks.of(units.get(from).first()), chunks.of(units.get(to - 1).end()),
                units.get(coreFrom).first(), units.get(coreTo - 1).end());
    }

    /** The chunks that hold the tokens {@code [first, end)} as a window of their own; all of it is core. */
    public Window alone(int first, int end) {
        return ofChunks(chunks.of(first), chunks.of(end - 1) + 1, first, end);
    }

    /** The window of the chunks {@code [first, end)}. */
    private Window ofChunks(int first, int end, int coreFirst, int coreEnd) {
        int size = 2;
        for (int c = first; c < end; c++) {
            size += ids[c].length;
        }
        int[] starts = new int[end - first + 1];
        long[] pieces = new long[size];
        long[] marks = new long[size];
        long[] heads = new long[end - first];
        long[] sentences = new long[end - first];
        pieces[0] = WordPiece.CLS;
        int base = passage.sentenceOf(chunks.start(first));
        int at = 1;
        for (int c = first, sentence = base; c < end; c++) {
            starts[c - first] = chunks.start(c);
            while (passage.sentences().get(sentence).end() <= chunks.start(c)) {
                sentence++;
            }
            heads[c - first] = at;
            sentences[c - first] = (long) sentence - base;
            for (int id : ids[c]) {
                marks[at] = features[c];
                pieces[at++] = id;
            }
        }
        starts[end - first] = chunks.start(end);
        pieces[at] = WordPiece.SEP;
        return new Window(starts, coreFirst, coreEnd, pieces, marks, heads, sentences);
    }
}
