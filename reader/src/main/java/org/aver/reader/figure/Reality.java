package org.aver.reader.figure;

import org.aver.reader.number.Words;

/**
 * Whether something is said to have happened: not where it is planned, feared, denied, tried or told in a film. Looks no
 * further than a fixed number of tokens. Immutable and thread-safe.
 */
final class Reality {
    private static final int CLAUSE = 9;
    private static final int SENTENCE = 60;

    private final Lexicon lexicon;

    Reality(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a verb stands after words that take it back: "could have", "planned to", "did not". */
    boolean isUnreal(Words words, int verb, int first) {
        if (words.is(verb - 1, "from") || isIntended(words, verb, first)) {
            return true;
        }
        for (int i = verb - 1; i >= Math.max(first, verb - 4); i--) {
            boolean had = words.is(i, "to") && (words.at(i - 1).startsWith("ha") || words.is(i - 1, "forced"));
            if (lexicon.is("unreal", words.at(i)) && !had) {
                return true;
            }
            if (!words.isWord(i) || words.is(i, "and") || words.is(i, "but")) {
                return false;
            }
        }
        return false;
    }

    /** "threatened to burn the house and kill them": what is joined to an infinitive. "From killing himself" neither happened. */
    private boolean isIntended(Words words, int verb, int first) {
        int and = words.is(verb - 1, "then") ? verb - 2 : verb - 1;
        boolean base = lexicon.is("base", words.at(verb)) && (words.is(and, "and") || words.is(and, "or"));
        for (int i = and - 1; base && i >= Math.max(first, and - CLAUSE); i--) {
            if (words.is(i, "to") && !lexicon.is("function", words.at(i + 1)) && !words.isCapitalised(i + 1)) {
                return true;
            }
            if (!words.isWord(i) && !words.is(i, ",")) {
                return false;
            }
        }
        return false;
    }

    /** Whether the clause before a quantity denies or fears what it counts: "denied that 30 people had been". */
    boolean isDoubted(Words words, Quantity q, int first) {
        for (int i = q.first() - 1; i >= Math.max(first, q.first() - CLAUSE); i--) {
            String word = words.at(i);
            boolean unbelieved = word.equals("believe") && (words.is(i - 1, "not") || words.is(i - 1, "n't"));
            if (unbelieved || lexicon.is("doubt", word)) {
                return true;
            }
            if (!words.isWord(i) || word.equals("and") || word.equals("but") || word.equals("after")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a sentence {@code [first, limit)} tells what happens in a film, a book or a song. */
    boolean isFiction(Words words, int first, int limit) {
        for (int i = first; i < Math.min(limit, first + SENTENCE); i++) {
            if (!lexicon.is("fiction", words.at(i))) {
                continue;
            }
            boolean verb = words.is(i, "play") && !words.is(i - 1, "the") && !words.is(i - 1, "a");
            boolean inside = false;
            for (int back = i - 1; back >= Math.max(first, i - 4); back--) {
                inside |= words.is(back, "in") || back == first && words.is(back, "the");
            }
            boolean tells = lexicon.is("tells", words.at(i + 1)) || words.is(i + 1, "\"")
                    || words.is(i + 1, "\u201C");
            if (!verb && (inside && !words.is(i + 1, "theater") && !words.is(i + 1, "theatre") || tells)) {
                return true;
            }
        }
        return false;
    }
}
