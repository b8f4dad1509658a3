package org.aver.reader.model;

import java.util.List;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Sentence;
import org.aver.reader.text.Token;

/**
 * Which tokens stand in double quotation marks. Marks are paired inside a paragraph; a quotation that a paragraph leaves open
 * goes on only if the next paragraph opens with a mark again, as the press writes it. Straight marks are told apart by the
 * space beside them.
 */
public final class Quotes {
    private static final String OPENING = "\u201C\u201E\u00AB\u201F";
    private static final String CLOSING = "\u201D\u00BB";

    private Quotes() {
    }

    /** Where a token stands: outside, inside, or the mark itself. */
    public enum Part {
        OUTSIDE(0), INSIDE(1), OPENING(2), CLOSING(3);

        final int feature;

        Part(int feature) {
            this.feature = feature;
        }
    }

    public static boolean isDouble(String token) {
        return token.equals("\"") || token.equals("``") || token.equals("''") || token.length() == 1
                && (OPENING.indexOf(token.charAt(0)) >= 0 || CLOSING.indexOf(token.charAt(0)) >= 0);
    }

    /** One part a token. */
    public static Part[] parts(Passage passage) {
        List<Token> tokens = passage.tokens();
        Part[] parts = new Part[tokens.size()];
        boolean open = false;
        for (Sentence sentence : passage.sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                String chars = tokens.get(i).chars();
                if (!isDouble(chars)) {
                    parts[i] = open ? Part.INSIDE : Part.OUTSIDE;
                } else if (opens(tokens, i, open)) {
                    parts[i] = Part.OPENING;
                    open = true;
                } else {
                    parts[i] = Part.CLOSING;
                    open = false;
                }
            }
            if (sentence.endsParagraph()) {
                open = false;
            }
        }
        return parts;
    }

    private static boolean opens(List<Token> tokens, int at, boolean open) {
        String chars = tokens.get(at).chars();
        if (chars.equals("``") || OPENING.contains(chars) && !chars.equals("\u00BB")) {
            return true;
        }
        if (chars.equals("''") || CLOSING.contains(chars)) {
            return false;
        }
        boolean spaceBefore = at == 0 || tokens.get(at - 1).end() < tokens.get(at).start();
        boolean spaceAfter = at + 1 == tokens.size() || tokens.get(at).end() < tokens.get(at + 1).start();
        return spaceBefore == spaceAfter ? !open : spaceBefore;
    }
}
