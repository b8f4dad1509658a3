package org.aver.reader.figure;

import org.aver.core.Figure.Measure;
import org.aver.reader.number.Words;
import org.jspecify.annotations.Nullable;

/** Short looks along a sentence for what bears on a measure: care, flight, death. Immutable and thread-safe. */
final class Signs {
    private static final int REACH = 28;
    private static final int AMONG = 8;

    private final Lexicon lexicon;
    private final Reality reality;

    Signs(Lexicon lexicon, Reality reality) {
        this.lexicon = lexicon;
        this.reality = reality;
    }

    /** Whether the rest of the sentence says that one who was hurt died. */
    boolean dies(Words words, int from, int limit) {
        for (int at = from; at < Math.min(limit, from + REACH); at++) {
            String word = words.at(at);
            boolean dead = word.equals("dead") && (words.is(at - 1, "pronounced") || words.is(at - 1, "declared"))
                    || word.equals("passed") && words.is(at + 1, "away");
            if (word.equals("died") || word.equals("succumbed") || dead) {
                return !reality.isUnreal(words, at, from);
            }
            if (word.equals("a") && words.is(at + 1, "woman") || word.equals("another") || word.equals(";")) {
                return false;
            }
        }
        return false;
    }

    /** Whether the next words say how somebody found dead was killed. */
    boolean isShot(Words words, int from, int limit) {
        for (int at = from; at < Math.min(limit, from + REACH); at++) {
            String word = words.at(at);
            if (lexicon.is("violent", word)) {
                return true;
            }
        }
        return false;
    }

    /** "among the dead", "among 39 people killed", "among those wounded": what happened to those; {@code at} is "among". */
    @Nullable
    Measure among(Words words, int at, int limit) {
        for (int i = at + 1; i < Math.min(limit, at + AMONG); i++) {
            Measure state = lexicon.measure(Lexicon.Form.STATE, words.at(i));
            if (state != null) {
                return state;
            }
            if (words.is(i, "casualties") || words.is(i, "fatalities") || words.is(i, "martyrs")) {
                return words.is(i, "casualties") ? Measure.CASUALTIES : Measure.KILLED;
            }
            if (!words.isWord(i) || lexicon.is("stop", words.at(i))) {
                return null;
            }
        }
        return null;
    }

    boolean isBurnt(Words words, int from) {
        for (int at = from; at < from + 4; at++) {
            if (words.is(at, "burnt") || words.is(at, "burned")) {
                return true;
            }
        }
        return false;
    }

    static boolean isForcing(Words words, int at) {
        String word = words.at(at);
        return word.equals("forced") || word.equals("force") || word.equals("forcing") || word.equals("forces")
                || word.equals("drove")
                || word.equals("driven") || word.equals("driving") || word.equals("prompting") || word.equals("made")
                || word.equals("leaving") || word.equals("left") || word.equals("laving");
    }

    /** Where people were made to go: out of their homes, or into shelters. */
    @Nullable
    Measure drivenOut(Words words, int from) {
        for (int at = from; at < from + 8; at++) {
            String word = words.at(at);
            if (word.equals("flee") || word.equals("homeless") || word.equals("evacuate") || word.equals("relocate")
                    || word.equals("leave") || word.equals("evacuated")
                    || (word.equals("from") || word.equals("without"))
                            && (lexicon.is("homes", words.at(at + 1)) || lexicon.is("homes", words.at(at + 2)))
                    || word.equals("out") && words.is(at + 1, "of")) {
                return Measure.DISPLACED;
            }
            if (lexicon.is("refuge", word)) {
                return Measure.SHELTERING;
            }
            if (!words.isWord(at) || lexicon.is("stop", word)) {
                return null;
            }
        }
        return null;
    }

    /** "suffering from a gunshot wound", "with injuries": within the next few words. */
    boolean isWound(Words words, int from, int limit) {
        for (int at = from; at < Math.min(limit, from + 7); at++) {
            String word = words.at(at);
            if (word.startsWith("injur") && word.endsWith("y") || word.equals("injuries") || word.equals("wounds")
                    || word.equals("wound") || word.equals("burns")) {
                return true;
            }
            if (lexicon.is("stop", word) || word.equals(";")) {
                return false;
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

    /** "in evacuation centres", "refuge in schools", "to shelters". */
    boolean isSheltered(Words words, int from, int limit) {
        for (int at = from; at < Math.min(limit, from + 4); at++) {
            boolean refuge = words.is(at, "refuge") || words.at(at).startsWith("shelter") || words.is(at, "tents")
                    || (words.is(at - 1, "evacuation") || words.is(at - 1, "relief") || words.is(at - 1, "temporary"))
                            && lexicon.is("refuge", words.at(at));
            if (refuge) {
                return true;
            }
        }
        return false;
    }

    boolean isToCare(Words words, int from, int limit) {
        for (int at = from + 1; at < Math.min(limit, from + 12); at++) {
            if (words.is(at, "custody") || words.is(at, "jail")) {
                return false;
            }
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
