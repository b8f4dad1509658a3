package org.aver.reader.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Sentence;
import org.aver.reader.text.Token;

/**
 * A passage as word pieces with features, cut into windows of whole sentences. A sentence too long for a window is cut between
 * tokens. Immutable and thread-safe.
 */
public final class Pieces {
    /** Number of different feature ids: case (4) × quotation (4) × paragraph start (2). */
    public static final int FEATURES = 32;

    private final Passage passage;
    private final int[][] ids;
    private final int[] features;
    private final List<Sentence> units;

    private Pieces(Passage passage, int[][] ids, int[] features, List<Sentence> units) {
        this.passage = passage;
        this.ids = ids;
        this.features = features;
        this.units = units;
    }

    /** @param longest pieces that a sentence may have before it is cut */
    public static Pieces of(Passage passage, WordPiece wordPiece, int longest) {
        List<Token> tokens = passage.tokens();
        int[][] ids = new int[tokens.size()][];
        for (int i = 0; i < ids.length; i++) {
            int[] pieces = wordPiece.pieces(tokens.get(i).chars());
            // one token (an address, a run of marks) must not fill a window
            ids[i] = pieces.length > 16 ? Arrays.copyOf(pieces, 16) : pieces;
        }
        return new Pieces(passage, ids, features(passage), units(passage, ids, longest));
    }

    private static int[] features(Passage passage) {
        Quotes.Part[] quotes = Quotes.parts(passage);
        int[] features = new int[passage.tokens().size()];
        boolean paragraph = true;
        for (Sentence sentence : passage.sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                features[i] = feature(passage.tokens().get(i).chars(), quotes[i], paragraph);
                paragraph = false;
            }
            paragraph = sentence.endsParagraph();
        }
        return features;
    }

    /** The capitals an uncased encoder loses, the quotation a token stands in, and whether it opens a paragraph. */
    static int feature(String chars, Quotes.Part quote, boolean paragraph) {
        return (capitals(chars) * 4 + quote.feature) * 2 + (paragraph ? 1 : 0);
    }

    private static int capitals(String chars) {
        if (!Character.isUpperCase(chars.codePointAt(0))) {
            return chars.codePoints().anyMatch(Character::isUpperCase) ? 3 : 0;
        }
        boolean all = chars.length() > 1 && chars.codePoints().noneMatch(Character::isLowerCase);
        return all ? 2 : 1;
    }

    private static List<Sentence> units(Passage passage, int[][] ids, int longest) {
        List<Sentence> units = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            int first = sentence.first();
            int size = 0;
            for (int i = first; i < sentence.end(); i++) {
                if (size + ids[i].length > longest) {
                    units.add(new Sentence(first, i, passage.span(first, i), false));
                    first = i;
                    size = 0;
                }
                size += ids[i].length;
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

    /** Pieces of a unit. */
    public int size(int unit) {
        int size = 0;
        for (int i = units.get(unit).first(); i < units.get(unit).end(); i++) {
            size += ids[i].length;
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
        int first = units.get(from).first();
        int end = units.get(to - 1).end();
        int size = 2;
        for (int i = first; i < end; i++) {
            size += ids[i].length;
        }
        long[] pieces = new long[size];
        long[] marks = new long[size];
        long[] heads = new long[end - first];
        long[] sentences = new long[end - first];
        pieces[0] = WordPiece.CLS;
        int base = passage.sentenceOf(first);
        int at = 1;
        for (int i = first, sentence = base; i < end; i++) {
            while (passage.sentences().get(sentence).end() <= i) {
                sentence++;
            }
            heads[i - first] = at;
            sentences[i - first] = (long) sentence - base;
            for (int id : ids[i]) {
                marks[at] = features[i];
                pieces[at++] = id;
            }
        }
        pieces[at] = WordPiece.SEP;
        return new Window(first, end, units.get(coreFrom).first(), units.get(coreTo - 1).end(), pieces, marks, heads,
                sentences);
    }
}
