package org.aver.reader.wording;

import java.util.ArrayList;
import java.util.List;
import org.aver.core.Span;
import org.aver.reader.model.Quotes;
import org.aver.reader.number.Words;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Token;
import org.jspecify.annotations.Nullable;

/** A passage as the rules look at it: folded words, their base forms, quotation marks. One thread at a time. */
final class Page {
    private final Passage passage;
    private final Words words;
    private final Quotes.Part[] quotes;
    private final Lemmas lemmas;
    private final Classes classes;
    private final @Nullable List<String>[] bases;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists, filled as asked for
    Page(Passage passage, Lemmas lemmas, Classes classes) {
        this.passage = passage;
        this.words = new Words(passage);
        this.quotes = Quotes.parts(passage);
        this.lemmas = lemmas;
        this.classes = classes;
        this.bases = new List[words.size()];
    }

    Passage passage() {
        return passage;
    }

    int size() {
        return words.size();
    }

    Token token(int i) {
        return passage.tokens().get(i);
    }

    /** The folded word at a position, "" outside the passage. */
    String word(int i) {
        return words.at(i);
    }

    Classes classes() {
        return classes;
    }

    Words words() {
        return words;
    }

    boolean is(int i, String word) {
        return words.is(i, word);
    }

    boolean isWord(int i) {
        return words.isWord(i);
    }

    boolean isCapitalised(int i) {
        return words.isCapitalised(i);
    }

    Quotes.Part quote(int i) {
        return quotes[i];
    }

    /** Whether the word at a position is of a class, as it stands. */
    boolean of(String name, int i) {
        return classes.is(name, words.at(i));
    }

    /** Whether the word at a position may be a form of one of a class's base forms. */
    boolean formOf(String name, int i) {
        return base(i).stream().anyMatch(base -> classes.is(name, base));
    }

    /** Whether two words with a space between are of a class. */
    boolean pairOf(String name, int i) {
        return classes.is(name, words.at(i) + " " + words.at(i + 1));
    }

    List<String> base(int i) {
        if (i < 0 || i >= bases.length) {
            return List.of();
        }
        List<String> found = bases[i];
        if (found == null) {
            found = lemmas.of(words.at(i));
            bases[i] = found;
        }
        return found;
    }

    boolean isForm(int i, String base) {
        return base(i).contains(base);
    }

    Span span(int first, int end) {
        return passage.span(first, end);
    }

    /** The tokens of spans, as runs. */
    List<Run> runs(List<Span> spans) {
        List<Run> runs = new ArrayList<>();
        for (Span span : spans) {
            int first = passage.tokenAt(span.start());
            int end = first;
            while (end < size() && token(end).start() < span.end()) {
                end++;
            }
            if (end > first) {
                runs.add(new Run(first, end));
            }
        }
        return runs;
    }
}
