package org.aver.ledger.decision;

import java.util.Optional;
import org.aver.core.Span;
import org.aver.core.Text;

/**
 * Words of an article with what stands before and after them, as the W3C Web Annotation model's TextQuoteSelector has them.
 * They are found again when a text is revised; the span is where they stood, in code points.
 */
public record Quote(String exact, String prefix, String suffix, Span span) {
    /** Code points of context on each side. */
    private static final int CONTEXT = 32;

    public static Quote of(Text text, Span span) {
        return new Quote(text.slice(span), text.slice(new Span(Math.max(0, span.start() - CONTEXT), span.start())),
                text.slice(new Span(span.end(), Math.min(text.length(), span.end() + CONTEXT))), span);
    }

    /**
     * Where the words stand in another text: the one place whose surroundings agree best. Empty where they do not occur, where
     * nothing around them agrees, or where two places agree equally well: a decision is never moved by a guess.
     */
    public Optional<Span> find(Text text) {
        String chars = text.chars();
        int best = -1;
        int bestScore = -1;
        boolean isTied = false;
        for (int at = chars.indexOf(exact); at >= 0; at = chars.indexOf(exact, at + 1)) {
            int score = before(chars, at) + after(chars, at + exact.length());
            isTied = score == bestScore || isTied && score < bestScore;
            if (score > bestScore) {
                best = at;
                bestScore = score;
            }
        }
        boolean isPlaced = bestScore * 3 >= prefix.length() + suffix.length();
        return best < 0 || isTied || !isPlaced || exact.isEmpty()
                ? Optional.empty()
                : Optional.of(text.span(best, best + exact.length()));
    }

    /** How many characters of the prefix stand before a position. */
    private int before(String chars, int at) {
        int same = 0;
        while (same < prefix.length() && at - same > 0
                && chars.charAt(at - same - 1) == prefix.charAt(prefix.length() - same - 1)) {
            same++;
        }
        return same;
    }

    private int after(String chars, int at) {
        int same = 0;
        while (same < suffix.length() && at + same < chars.length() && chars.charAt(at + same) == suffix.charAt(same)) {
            same++;
        }
        return same;
    }
}
