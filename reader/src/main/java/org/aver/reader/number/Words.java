package org.aver.reader.number;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aver.core.Span;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Token;

/**
 * The tokens of a passage as rules compare them: lower case, straight apostrophes, plain hyphens. Any position may be asked
 * for; outside the passage stands the empty word. Immutable and thread-safe.
 */
public final class Words {
    /** Names that would read as words in lower case. */
    private static final Map<String, String> ACRONYMS = Map.of("IS", "i.s.", "US", "u.s.", "WHO", "w.h.o.", "IT",
            "i.t.");

    private final List<Token> tokens;
    private final String[] folded;

    public Words(Passage passage) {
        this.tokens = passage.tokens();
        this.folded = tokens.stream().map(token -> fold(token.chars())).toArray(String[]::new);
        for (int i = 0; i < folded.length; i++) {
            String spelled = ACRONYMS.get(tokens.get(i).chars());
            if (spelled != null && !isShouted(i - 1) && !isShouted(i + 1)) {
                folded[i] = spelled;
            }
        }
    }

    /** Whether a neighbour is written in capitals too, so that nobody knows an acronym from a word. */
    private boolean isShouted(int i) {
        String chars = i >= 0 && i < tokens.size() ? tokens.get(i).chars() : "";
        return chars.length() > 1 && chars.equals(chars.toUpperCase(Locale.ROOT))
                && !chars.equals(chars.toLowerCase(Locale.ROOT)) && !ACRONYMS.containsKey(chars);
    }

    private static String fold(String chars) {
        return chars.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2010', '-').replace('\u2011', '-');
    }

    public int size() {
        return folded.length;
    }

    /** The folded word at a position, "" outside the passage. */
    public String at(int i) {
        return i >= 0 && i < folded.length ? folded[i] : "";
    }

    public boolean is(int i, String word) {
        return at(i).equals(word);
    }

    public boolean isCapitalised(int i) {
        return i >= 0 && i < folded.length && tokens.get(i).isCapitalised();
    }

    /** Whether the token at {@code i} has a letter or digit. */
    public boolean isWord(int i) {
        return i >= 0 && i < folded.length && tokens.get(i).isWord();
    }

    /** Code points between a token and the one before it; 0 where they touch. */
    public int gapBefore(int i) {
        return i > 0 && i < folded.length ? tokens.get(i).start() - tokens.get(i - 1).end() : 0;
    }

    /** From the first code point of token {@code first} to the last of token {@code end - 1}. */
    public Span span(int first, int end) {
        return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    }
}
