package org.aver.reader.statement;

import java.util.ArrayList;
import java.util.List;
import org.aver.core.Span;
import org.aver.reader.model.Quotes;
import org.aver.reader.statement.Found.Run;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Token;

/**
 * Clean borders of a content: its quotation marks belong to it, the comma before the cue and the sentence's full stop do not, and
 * runs with no word between them are one span.
 */
final class Edges {
    private final Passage passage;
    private final Quotes.Part[] quotes;

    Edges(Passage passage) {
        this.passage = passage;
        this.quotes = Quotes.parts(passage);
    }

    /** A cue or source: only marks at its ends go. */
    Span bare(Run run) {
        Run bare = trim(run);
        return passage.span(bare.first(), bare.end());
    }

    /** A source without the "who" of a clause that the model left out. */
    Span source(Run run) {
        Run bare = trim(run);
        String last = passage.tokens().get(bare.end() - 1).chars();
        boolean dangles = bare.end() - bare.first() > 1 && (last.equals("who") || last.equals("which"));
        return this.bare(dangles ? new Run(bare.first(), bare.end() - 1) : bare);
    }

    /** A content's spans, in order. */
    List<Span> content(List<Run> runs) {
        List<Run> merged = new ArrayList<>();
        for (Run run : runs) {
            Run last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && !hasWord(last.end(), run.first())) {
                merged.set(merged.size() - 1, new Run(last.first(), run.end()));
            } else {
                merged.add(run);
            }
        }
        return merged.stream().filter(r -> hasWord(r.first(), r.end())).map(this::withQuotes)
                .map(r -> passage.span(r.first(), r.end())).toList();
    }

    private Run withQuotes(Run run) {
        Run bare = trim(run);
        int first = bare.first();
        int end = bare.end();
        if (quotes[first] == Quotes.Part.INSIDE && first > 0 && quotes[first - 1] == Quotes.Part.OPENING) {
            first--;
        }
        // a comma or stop inside the closing mark stays, as it is written
        int close = end;
        while (close < quotes.length && quotes[close] == Quotes.Part.INSIDE && !passage.tokens().get(close).isWord()) {
            close++;
        }
        if (close < quotes.length && quotes[close] == Quotes.Part.CLOSING && isQuoted(first, end)) {
            end = close + 1;
        }
        return new Run(first, end);
    }

    private boolean isQuoted(int first, int end) {
        for (int i = first; i < end; i++) {
            if (quotes[i] == Quotes.Part.OPENING || quotes[i] == Quotes.Part.INSIDE) {
                return true;
            }
        }
        return false;
    }

    private Run trim(Run run) {
        int first = run.first();
        int end = run.end();
        while (first < end - 1 && isLoose(passage.tokens().get(first))) {
            first++;
        }
        while (end - 1 > first && isLoose(passage.tokens().get(end - 1))) {
            end--;
        }
        return new Run(first, end);
    }

    private static boolean isLoose(Token token) {
        return !token.isWord() && !Quotes.isDouble(token.chars())
                && "$\u20AC\u00A3%([)]#@".indexOf(token.chars().charAt(0)) < 0;
    }

    private boolean hasWord(int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.tokens().get(i).isWord()) {
                return true;
            }
        }
        return false;
    }
}
