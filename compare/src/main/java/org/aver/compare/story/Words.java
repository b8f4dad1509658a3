package org.aver.compare.story;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aver.compare.DataFile;

/** How much a word tells of which story a report is: by how few reports have it. Names of any country weigh the same. */
public final class Words {
    /** What no list has: most names, numbers of several digits, unusual words. */
    static final float RAREST = 5.5f;
    /** From here on reports that share a word are compared. */
    static final float TELLING = 4;
    private static final float SHORT_NUMBER = 2.5f;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-:.,'’][\\p{L}\\p{N}]+)*");
    private static final Map<String, Float> WEIGHTS = weights();

    private Words() {
    }

    private static Map<String, Float> weights() {
        Map<String, Float> weights = new HashMap<>();
        for (String row : DataFile.lines(Words.class, "words.tsv")) {
            int tab = row.indexOf('\t');
            weights.put(row.substring(0, tab), Float.parseFloat(row.substring(tab + 1)));
        }
        return weights;
    }

    /** The words of a text as they stand, without a possessive's ending. */
    public static Stream<String> in(String text) {
        return WORD.matcher(text).results().map(w -> bare(w.group()));
    }

    private static String bare(String word) {
        boolean isOwner = word.endsWith("'s") || word.endsWith("’s");
        return isOwner ? word.substring(0, word.length() - 2) : word;
    }

    /** Of a word in lower case; the logarithm of one among how many reports has it. */
    static float weight(String word) {
        Float listed = WEIGHTS.get(word);
        if (listed != null) {
            return listed;
        }
        boolean isShortNumber = word.length() < 3 && word.chars().allMatch(Character::isDigit);
        return isShortNumber ? SHORT_NUMBER : RAREST;
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
