package org.aver.reader.figure;

import java.util.List;
import java.util.Set;
import org.aver.reader.Draft;
import org.aver.reader.Layer;
import org.aver.reader.Stage;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Sentence;
import org.aver.reader.text.Token;

/**
 * Finds counts of people and things and what is said of them. A number whose measure the words around it do not say is no
 * figure here: dates, ages, calibres, addresses and shares are none. Linear in the text's length. Immutable and thread-safe.
 */
public final class Figures implements Stage {
    private static final int CELL = 2; // tokens
    private static final int LONGEST = 200; // tokens of a sentence put together of lines

    private final Lexicon lexicon = new Lexicon();
    private final Quantities quantities = new Quantities(lexicon);
    private final Measures measures = new Measures(lexicon);
    private final Scopes scopes = new Scopes(lexicon);

    @Override
    public Set<Layer> needs() {
        return Set.of(Layer.STATEMENTS, Layer.TIMES);
    }

    @Override
    public Set<Layer> adds() {
        return Set.of(Layer.FIGURES);
    }

    @Override
    public void read(Draft draft) {
        Tally tally = new Tally(draft, lexicon, quantities, measures, scopes);
        TimesOf times = new TimesOf(draft.times());
        List<Sentence> sentences = draft.passage().sentences();
        for (int i = 0; i < sentences.size();) {
            int end = i + 1;
            Sentence line = sentences.get(i);
            while (end < sentences.size() && isBroken(draft.passage(), line, sentences.get(end))) {
                line = joined(line, sentences.get(end++));
            }
            TimesOf.Within within = times.in(line.span());
            if (draft.isRead(line)) {
                tally.read(line, within);
            }
            i = end;
        }
    }

    /** Whether a line was cut in the middle of a sentence, or of a table's cell: "321", "Houses", "destroyed". */
    private static boolean isBroken(Passage passage, Sentence line, Sentence next) {
        Token last = passage.tokens().get(line.end() - 1);
        Token first = passage.tokens().get(next.first());
        boolean small = Character.isLowerCase(first.chars().codePointAt(0));
        boolean cell = line.size() <= CELL && next.size() <= CELL && !Character.isDigit(first.chars().codePointAt(0));
        return line.size() < LONGEST && line.endsParagraph() && last.isWord() && !last.chars().endsWith(".")
                && (small || cell);
    }

    private static Sentence joined(Sentence line, Sentence next) {
        return new Sentence(line.first(), next.end(), line.span().cover(next.span()), next.endsParagraph());
    }
}
