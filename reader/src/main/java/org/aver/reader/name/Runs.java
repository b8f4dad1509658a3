package org.aver.reader.name;

import java.util.Arrays;
import org.aver.reader.name.Lexicon.Kind;
import org.aver.reader.text.Abbreviations;
import org.aver.reader.text.Sentence;

/**
 * Runs of words with capitals, small joining words inside: "Ministry of Health", "Hassan al-Tarkan". For each token the run it
 * stands in; {@code first[i] == end[i]} where it stands in none.
 */
final class Runs {
    private static final Abbreviations ABBREVIATIONS = Abbreviations.load();

    final int[] first;
    final int[] end;

    Runs(Surface surface) {
        first = new int[surface.size];
        end = new int[surface.size];
        for (Sentence sentence : surface.passage.sentences()) {
            for (int i = sentence.first(); i < sentence.end();) {
                int stop = begins(surface, i) ? end(surface, i, sentence.end()) : i;
                Arrays.fill(first, i, Math.max(stop, i + 1), i);
                Arrays.fill(end, i, Math.max(stop, i + 1), stop);
                i = Math.max(stop, i + 1);
            }
        }
    }

    private static boolean begins(Surface surface, int at) {
        return surface.capitals[at] && !(surface.opens[at] && ABBREVIATIONS.isStarter(surface.words[at]));
    }

    private static int end(Surface surface, int from, int limit) {
        int end = from + 1;
        while (end < limit) {
            int next = end;
            while (next < limit && next - end < 2 && joins(surface, next)) {
                next++;
            }
            if (next >= limit || !surface.capitals[next]) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    private static boolean joins(Surface surface, int at) {
        return switch (surface.words[at]) {
            case "of", "the", "for", "&", "-", "\u2013" -> true;
            default -> !surface.capitals[at] && surface.is(Kind.PARTICLE, at);
        };
    }

    boolean isIn(int token) {
        return first[token] < end[token];
    }
}
