package org.aver.reader.text;

import java.util.List;
import java.util.stream.IntStream;
import org.aver.core.Span;
import org.aver.core.Text;

/** A text with its tokens and sentences: what every stage reads from. Immutable and thread-safe. */
public record Passage(Text text, List<Token> tokens, List<Sentence> sentences) {
    private static final Abbreviations ABBREVIATIONS = Abbreviations.load();

    public Passage {
        tokens = List.copyOf(tokens);
        sentences = List.copyOf(sentences);
    }

    public static Passage of(String chars) {
        Text text = Text.of(chars);
        List<Token> tokens = new Tokenizer(ABBREVIATIONS).tokens(text);
        return new Passage(text, tokens, new Sentences(ABBREVIATIONS).split(text, tokens));
    }

    /** The characters of a span. */
    public String slice(Span span) {
        return text.slice(span);
    }

    /** From the first code point of token {@code first} to the last of token {@code end - 1}. */
    public Span span(int first, int end) {
        return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    /** The index of the first token that ends after a position; {@code tokens().size()} where none does. */
    public int tokenAt(int point) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The indices of the tokens that share a code point with a span, ascending. */
    public int[] tokensIn(Span span) {
        int first = tokenAt(span.start());
        int end = first;
        while (end < tokens.size() && tokens.get(end).start() < span.end()) {
            end++;
        }
        return IntStream.range(first, end).toArray();
    }

    /** The index of the sentence that holds a token. */
    public int sentenceOf(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
