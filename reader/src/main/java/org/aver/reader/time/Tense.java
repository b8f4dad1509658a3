package org.aver.reader.time;

import org.aver.reader.number.Words;

/** Whether a sentence speaks of what was or what will be: it decides which Sunday "Sunday" is. */
enum Tense {
    PAST, FUTURE, NONE;

    private static final int REACH = 10;

    /** The nearest word before a time that decides, within its clause's reach. */
    static Tense before(Words words, int first, int time, Lexicon context) {
        if (context.has("ahead", words.at(time - 1)) && time > first) {
            return FUTURE;
        }
        for (int i = time - 1; i >= Math.max(first, time - REACH); i--) {
            String word = words.at(i);
            if (context.has("future", word) || word.equals("be") && words.is(i - 1, "to")) {
                return FUTURE;
            }
            if (context.has("past", word) || word.length() > 4 && word.endsWith("ed")) {
                return planned(words, first, i, context) ? FUTURE : PAST;
            }
        }
        return NONE;
    }

    /** "is to be held", "will be moved": a participle under an auxiliary of the future. */
    private static boolean planned(Words words, int first, int participle, Lexicon context) {
        for (int i = participle - 1; i >= Math.max(first, participle - 3); i--) {
            if (context.has("future", words.at(i)) || words.is(i, "to") && words.is(i + 1, "be")) {
                return true;
            }
        }
        return false;
    }
}
