package org.aver.reader.model;

import org.aver.reader.text.Passage;
import org.aver.reader.text.Sentence;

/** What the capitals of a passage tell of its tokens. */
public final class Casing {
    /** Share of the longer words of a sentence that are capitalised from which capitals tell nothing: a headline, a shout. */
    private static final double UNTOLD = 0.75;
    private static final int LONG_WORD = 4;
    private static final int FEWEST = 3;

    private Casing() {
    }

    /** One token's case. */
    public enum Case {
        /** No letter, or none that has case. */
        NONE,
        /** No capital. */
        LOWER,
        /** A capital where any word has one: it opens a sentence or a quotation. */
        OPENING,
        /** A capital in a sentence where every word has one. */
        UNTOLD,
        /** A capital that says something. */
        CAPITAL
    }

    /** One case a token. */
    public static Case[] of(Passage passage) {
        Case[] cases = new Case[passage.tokens().size()];
        for (Sentence sentence : passage.sentences()) {
            boolean told = isTold(passage, sentence);
            boolean opening = true;
            for (int i = sentence.first(); i < sentence.end(); i++) {
                String chars = passage.tokens().get(i).chars();
                cases[i] = of(chars, told, opening);
                opening = opening && cases[i] == Case.NONE || opens(chars) && !isPossessive(passage, i);
            }
        }
        return cases;
    }

    private static Case of(String chars, boolean told, boolean opening) {
        int first = chars.codePointAt(0);
        int capitals = (int) chars.codePoints().filter(Casing::isCapital).count();
        if (capitals == 0) {
            return chars.codePoints().anyMatch(Character::isLowerCase) ? Case.LOWER : Case.NONE;
        }
        if (!told) {
            return Case.UNTOLD;
        }
        return opening && isCapital(first) ? Case.OPENING : Case.CAPITAL;
    }

    static boolean isCapital(int point) {
        return Character.isUpperCase(point) || Character.isTitleCase(point);
    }

    private static boolean isTold(Passage passage, Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            String chars = passage.tokens().get(i).chars();
            if (chars.length() >= LONG_WORD && Character.isLetter(chars.codePointAt(0))) {
                words++;
                capitals += isCapital(chars.codePointAt(0)) ? 1 : 0;
            }
        }
        return words < FEWEST || capitals < UNTOLD * words;
    }

    /** "Workers' Party": the mark stands at the end of its word. */
    private static boolean isPossessive(Passage passage, int token) {
        return token > 0 && passage.tokens().get(token).chars().equals("'")
                && passage.tokens().get(token - 1).end() == passage.tokens().get(token).start()
                && passage.tokens().get(token - 1).isWord();
    }

    /** Whether a capital behind this token says nothing. */
    private static boolean opens(String chars) {
        return Quotes.isDouble(chars)
                || !chars.isEmpty() && ":\u2018'`([\u2022*\u2013\u2014-.\u2026!?/|>".indexOf(chars.charAt(0)) >= 0
                        && !Character.isLetterOrDigit(chars.codePointBefore(chars.length()));
    }
}
