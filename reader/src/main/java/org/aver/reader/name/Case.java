package org.aver.reader.name;

import java.util.List;
import org.aver.reader.text.Sentence;
import org.aver.reader.text.Token;

/** How a sentence uses capitals: what a capital letter is worth in it. */
public enum Case {
    /** Names have capitals, other words do not. */
    NORMAL(0),
    /** Most words have capitals, as in many headlines. */
    TITLE(1),
    /** Every letter is a capital, or none is: capitals tell nothing. */
    NONE(2);

    /** Its number in the model's features. */
    final int feature;

    private static final int FEWEST_WORDS = 4;
    /** Words shorter than this keep lower case in headlines. */
    private static final int SHORT = 4;
    private static final double MOST = 0.75;

    Case(int feature) {
        this.feature = feature;
    }

    public static Case of(List<Token> tokens, Sentence sentence) {
        int words = 0;
        int upper = 0;
        int longWords = 0;
        int capitalised = 0;
        int firstLong = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = tokens.get(i);
            if (!token.chars().codePoints().anyMatch(Character::isLetter)) {
                continue;
            }
            words++;
            upper += token.chars().codePoints().noneMatch(Character::isLowerCase) ? 1 : 0;
            if (token.chars().length() >= SHORT) {
                longWords++;
                capitalised += token.isCapitalised() ? 1 : 0;
                firstLong += words == 1 ? 1 : 0;
            }
        }
        if (words >= FEWEST_WORDS && upper >= MOST * words) {
            return NONE;
        }
        boolean title = longWords - firstLong >= FEWEST_WORDS && capitalised >= MOST * longWords;
        return title ? TITLE : NORMAL;
    }
}
