package org.aver.reader.figure;

import org.aver.reader.number.Words;

/** Short looks along a sentence for what bears on a measure: care, flight, death, or that it did not happen. Immutable. */
final class Signs {
    private static final int REACH = 28;

    private final Lexicon lexicon;

    Signs(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the rest of the sentence says that one who was hurt died. */
    boolean dies(Words words, int from, int limit) {
        for (int at = from; at < Math.min(limit, from + REACH); at++) {
            String word = words.at(at);
            if (word.equals("died") || word.equals("succumbed")
                    || word.equals("dead") && (words.is(at - 1, "pronounced") || words.is(at - 1, "declared"))) {
                return !isUnreal(words, at, from);
            }
            if (word.equals("a") && words.is(at + 1, "woman") || word.equals("another") || word.equals(";")) {
                return false;
            }
        }
        return false;
    }

    static boolean isForcing(Words words, int at) {
        String word = words.at(at);
        return word.equals("forced") || word.equals("forcing") || word.equals("forces") || word.equals("drove")
                || word.equals("driven") || word.equals("driving") || word.equals("prompting") || word.equals("made")
                || word.equals("leaving") || word.equals("left") || word.equals("ordered");
    }

    boolean isDrivenOut(Words words, int from) {
        for (int at = from; at < from + 8; at++) {
            String word = words.at(at);
            if (word.equals("flee") || word.equals("homeless") || word.equals("evacuate") || word.equals("relocate")
                    || word.equals("leave")
                    || word.equals("from") && lexicon.is("homes", words.at(at + 2))
                    || word.equals("out") && words.is(at + 1, "of")) {
                return true;
            }
        }
        return false;
    }

    boolean isUnreal(Words words, int verb, int first) {
        for (int i = verb - 1; i >= Math.max(first, verb - 3); i--) {
            boolean had = words.is(i, "to") && (words.at(i - 1).startsWith("ha") || words.is(i - 1, "forced"));
            if (lexicon.is("unreal", words.at(i)) && !had) {
                return true;
            }
        }
        return false;
    }

    boolean isWound(Words words, int from, int limit) {
        for (int at = from; at < Math.min(limit, from + 6); at++) {
            String word = words.at(at);
            if (word.equals("injuries") || word.equals("injury") || word.equals("wounds") || word.equals("wound")) {
                return true;
            }
        }
        return false;
    }

    /** "in critical condition", "in the hospital". */
    boolean isInCare(Words words, int from, int limit) {
        for (int at = from; at < Math.min(limit, from + 4); at++) {
            if (words.is(at, "condition") || lexicon.is("care", words.at(at))) {
                return true;
            }
        }
        return false;
    }

    boolean isToCare(Words words, int from, int limit) {
        for (int at = from + 1; at < Math.min(limit, from + 12); at++) {
            if (lexicon.is("care", words.at(at))) {
                return !isCheck(words, at, limit);
            }
            if (words.is(at, ".") || words.is(at, ";")) {
                return false;
            }
        }
        return false;
    }

    /** "for evaluation": nobody says that they were hurt. */
    private boolean isCheck(Words words, int from, int limit) {
        for (int at = from; at < Math.min(limit, from + 8); at++) {
            if (lexicon.is("check", words.at(at))) {
                return true;
            }
        }
        return false;
    }
}
