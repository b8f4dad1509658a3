package org.aver.reader.name;

import java.util.Arrays;
import org.aver.reader.name.Lexicon.Kind;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The features of each token, as hashes: its words, shapes, groups and lists, its run of capitals, the rest of the article. */
public final class Features {
    private static final int LONGEST_AFFIX = 4;

    private final Surface surface;
    private final Runs runs;
    private final Elsewhere elsewhere;
    private final Clusters clusters;
    private int[] out = new int[160];
    private int count;

    public Features(Passage passage, Clusters clusters) {
        this.clusters = clusters;
        surface = new Surface(passage, clusters);
        runs = new Runs(surface);
        elsewhere = new Elsewhere(surface, runs);
    }

    Surface surface() {
        return surface;
    }

    Runs runs() {
        return runs;
    }

    /**
     * The features of a sentence's tokens.
     *
     * @param first what a first reading of the article found, or null in the first reading
     */
    public int[][] of(Sentence sentence, @Nullable FirstReading first) {
        int[][] features = new int[sentence.size()][];
        for (int i = sentence.first(); i < sentence.end(); i++) {
            count = 0;
            add(0, 0, 0);
            words(i, sentence);
            groups(i, sentence);
            lists(i, sentence);
            run(i, sentence);
            article(i);
            if (first != null) {
                first.addTo(this, i);
            }
            features[i - sentence.first()] = Arrays.copyOf(out, count);
        }
        return features;
    }

    private void words(int i, Sentence s) {
        for (int d = -2; d <= 2; d++) {
            add(1, d, word(i + d, s));
            add(2, d, shape(i + d, s));
        }
        add(3, word(i - 1, s), word(i, s));
        add(4, word(i, s), word(i + 1, s));
        add(5, word(i - 1, s), shape(i, s));
        add(6, shape(i, s), word(i + 1, s));
        add(7, shape(i - 1, s), shape(i, s));
        add(8, shape(i, s), shape(i + 1, s));
        add(9, surface.opens[i] ? 1 : 0, shape(i, s));
        add(10, surface.cases[i].feature, surface.capitals[i] ? 1 : 0);
        if (surface.places[i] == 0) {
            String word = surface.words[i];
            for (int length = 2; length <= Math.min(LONGEST_AFFIX, word.length() - 1); length++) {
                add(11, length, word.substring(0, length).hashCode());
                add(12, length, word.substring(word.length() - length).hashCode());
            }
        }
    }

    private void groups(int i, Sentence s) {
        for (int d = -2; d <= 2; d++) {
            for (int grain = 0; grain < Clusters.GRAINS.size(); grain++) {
                if (grain < 2 || Math.abs(d) < 2) {
                    add(20 + grain, d, group(i + d, grain, s));
                }
            }
        }
        int middle = group(i, 1, s);
        add(24, group(i - 1, 1, s), middle);
        add(25, middle, group(i + 1, 1, s));
        add(26, group(i - 1, 1, s), shape(i, s));
        add(27, group(i + 1, 1, s), shape(i, s));
        add(28, group(i - 1, 0, s), group(i + 1, 0, s));
        if (surface.places[i] == 0) {
            int[] pieces = surface.pieces[i];
            add(30, Math.min(pieces.length, 4), surface.capitals[i] ? 1 : 0);
            for (int grain = 0; pieces.length > 1 && grain < 2; grain++) {
                add(31, grain, clusters.of(pieces[pieces.length - 1], grain));
            }
        }
    }

    private void lists(int i, Sentence s) {
        for (int d = -2; d <= 2; d++) {
            if (isIn(i + d, s)) {
                for (Kind kind : surface.kinds.get(i + d)) {
                    add(40, d, kind.feature);
                    if (d == 0) {
                        add(41, kind.feature, shape(i, s));
                    }
                }
                if (surface.isFirstName(i + d)) {
                    add(42, d, shape(i + d, s));
                }
            }
        }
    }

    private void run(int i, Sentence s) {
        if (!runs.isIn(i)) {
            return;
        }
        int first = runs.first[i];
        int end = runs.end[i];
        int length = Math.min(end - first, 5);
        int place = i - first < 3 ? i - first : end - 1 - i < 2 ? 5 - (end - 1 - i) : 3;
        add(50, length, place);
        add(51, word(end - 1, s), 0);
        add(52, word(first, s), 0);
        add(53, word(first - 1, s), 0);
        add(54, word(end, s), 0);
        add(55, group(first - 1, 1, s), length);
        add(56, group(end, 1, s), length);
        add(57, group(end - 1, 1, s), 0);
        add(58, group(first, 1, s), 0);
        for (int j = first; j < end; j++) {
            for (Kind kind : surface.kinds.get(j)) {
                add(59, kind.feature, j < i ? -1 : j > i ? 1 : 0);
            }
            if (surface.isFirstName(j)) {
                add(60, j < i ? -1 : j > i ? 1 : 0, length);
            }
        }
        for (Kind kind : surface.kinds.get(end - 1)) {
            add(61, kind.feature, length);
        }
        add(62, surface.isFirstName(first) ? 1 : 0, length * 8 + place);
    }

    private void article(int i) {
        int signs = elsewhere.of(surface.words[i]);
        int shape = surface.shapes[i].hashCode();
        for (int sign = 1; sign <= Elsewhere.ALL; sign <<= 1) {
            if ((signs & sign) != 0) {
                add(70, sign, surface.capitals[i] ? 1 : 0);
            }
        }
        add(71, signs & 3, surface.opens[i] ? 1 : 0);
        add(72, signs, shape);
        int acronym = elsewhere.acronymOf(surface.passage.tokens().get(i).chars());
        if (acronym > 0) {
            add(73, acronym, shape);
        }
    }

    private boolean isIn(int i, Sentence s) {
        return s.first() <= i && i < s.end();
    }

    private int word(int i, Sentence s) {
        return isIn(i, s) ? surface.words[i].hashCode() : i < s.first() ? 1 : 2;
    }

    private int shape(int i, Sentence s) {
        return isIn(i, s) ? surface.shapes[i].hashCode() : i < s.first() ? 1 : 2;
    }

    /** The group of a word's first piece; countries and peoples have their own, so that none is told from another. */
    private int group(int i, int grain, Sentence s) {
        if (!isIn(i, s)) {
            return i < s.first() ? -1 : -2;
        }
        return surface.places[i] > 0 ? -2 - surface.places[i] : clusters.of(surface.pieces[i][0], grain);
    }

    void add(int template, int left, int right) {
        if (count == out.length) {
            out = Arrays.copyOf(out, count * 2);
        }
        int hash = template * 0x9E3779B1 ^ left * 0x85EBCA6B;
        hash = Integer.rotateLeft(hash, 15) * 0xC2B2AE35 ^ right * 0x27D4EB2F;
        hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
        out[count++] = hash ^ hash >>> 13;
    }
}
