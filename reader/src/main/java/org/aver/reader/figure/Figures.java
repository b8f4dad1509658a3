package org.aver.reader.figure;

import java.util.Set;
import org.aver.reader.Draft;
import org.aver.reader.Layer;
import org.aver.reader.Stage;
import org.aver.reader.text.Sentence;

/**
 * Finds counts of people and things and what is said of them. A number whose measure the words around it do not say is no
 * figure here: dates, ages, calibres, addresses and shares are none. Linear in the text's length. Immutable and thread-safe.
 */
public final class Figures implements Stage {
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
        Tally tally = new Tally(draft, quantities, measures, scopes);
        TimesOf times = new TimesOf(draft.times());
        for (Sentence sentence : draft.passage().sentences()) {
            TimesOf.Within within = times.in(sentence.span());
            if (draft.isRead(sentence)) {
                tally.read(sentence, within);
            }
        }
    }
}
