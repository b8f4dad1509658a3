package org.aver.reader.text;

import java.util.ArrayList;
import java.util.List;
import org.aver.core.Text;

/**
 * Splits tokens into sentences. The end of a paragraph always ends one ({@link LineEnds}); a full stop does so unless it belongs to
 * a number, an initial or an abbreviation; closing quotation marks and brackets stay with the sentence they close.
 * Linear in the number of tokens. Immutable and thread-safe.
 */
public final class Sentences {
    /** Closing marks that may follow a full stop: more are noise, and looking past them would not be linear. */
    private static final int MOST_CLOSERS = 4;

    private final Abbreviations abbreviations;

    public Sentences(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The sentences as ranges of tokens, in order, without gaps. */
    public List<Sentence> split(Text text, List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        LineEnds ends = LineEnds.of(text);
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            boolean lineEnds = !last && ends.endsParagraph(text, tokens.get(i).end(),
                    tokens.get(i + 1).start());
            if (last || lineEnds || endsBefore(tokens, first, i + 1)) {
                sentences.add(new Sentence(first, i + 1, tokens.get(first).span().cover(tokens.get(i).span()),
                        last || lineEnds));
                first = i + 1;
            }
        }
        return sentences;
    }

    /** Whether a sentence ends between the tokens {@code next - 1} and {@code next}. */
    private boolean endsBefore(List<Token> tokens, int first, int next) {
        if (isCloser(tokens, next)) {
            return false; // decided behind the last of the closing marks
        }
        int mark = next - 1;
        while (mark > first && next - mark <= MOST_CLOSERS && isCloser(tokens, mark)) {
            mark--;
        }
        Token after = tokens.get(next);
        return switch (tokens.get(mark).chars()) {
            case ".", "!", "?", "\u061F", "\u06D4", "\u3002" -> opens(after);
            case "\u2026" -> after.isCapitalised();
            case String chars when chars.startsWith("..") -> after.isCapitalised();
            case String chars -> chars.endsWith(".") && abbreviationEnds(tokens, mark, next);
        };
    }

    private boolean abbreviationEnds(List<Token> tokens, int mark, int next) {
        Token stop = tokens.get(mark);
        Token after = tokens.get(next);
        if (mark + 1 < next) {
            return opens(after); // a quotation mark or bracket closed after it
        }
        if (abbreviations.isNeverLast(stop.chars()) || stop.chars().codePointCount(0, stop.chars().length()) == 2) {
            return false;
        }
        return after.isCapitalised() ? abbreviations.isStarter(after.chars()) : isOpeningQuote(after);
    }

    /** Whether a token can open a sentence: anything but a lower-case word or a mark that continues one. */
    private static boolean opens(Token token) {
        int point = token.chars().codePointAt(0);
        return !Character.isLowerCase(point) && ",;:)]}%-\u2013\u2014".indexOf(point) < 0;
    }

    private static boolean isOpeningQuote(Token token) {
        return token.chars().equals("\u201C") || token.chars().equals("\"") || token.chars().equals("``");
    }

    /** Whether the token closes a quotation or bracket: a straight mark does where it stands tight behind what came before. */
    private static boolean isCloser(List<Token> tokens, int at) {
        if (at == 0) {
            return false;
        }
        String chars = tokens.get(at).chars();
        boolean tight = tokens.get(at - 1).end() == tokens.get(at).start();
        return switch (chars) {
            case "\u201D", ")", "]", "}", "\u00BB", "''" -> true;
            case "\"", "'", "\u2019" -> tight;
            default -> false;
        };
    }
}
