package org.aver.reader.figure;

import org.aver.core.Figure.Measure;
import org.aver.reader.figure.Lexicon.Form;
import org.aver.reader.number.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a number says: "the death toll rose to 19", "number of displaced: 452", "IDPs total 122,387", "bringing the
 * total to 418". Immutable and thread-safe.
 */
final class Labels {
    private static final int REACH = 12;
    private static final int TOLL = 24; // tokens between "the toll" and "rose to"

    private final Lexicon lexicon;

    Labels(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What the label before a bare number or one of people says; {@code before} is what the sentence counted before it. */
    @Nullable
    Measure of(Words words, Quantity q, int first, int limit, @Nullable Measure before) {
        boolean counts = q.isBare() || q.isHuman();
        if (!q.isNumbered() || q.isKnown() || !counts) {
            return null;
        }
        Measure behind = behind(words, q);
        if (behind != null) {
            return behind;
        }
        boolean moved = words.is(q.first() - 1, "to") && lexicon.is("moves", words.at(q.first() - 2));
        int verb = q.first() - 1;
        boolean reached = words.is(verb, "reached") || words.is(verb, "to") && lexicon.is("moves", words.at(verb - 1))
                || words.is(verb, "at") && (words.is(verb - 1, "stands") || words.is(verb - 1, "stood"));
        for (int at = verb; reached && at >= Math.max(first, q.first() - TOLL); at--) {
            if (words.is(at, "toll") && !words.is(at - 1, "injury")) {
                return Measure.KILLED; // "the toll from a blast on a bus outside Tarn has risen to 82"
            }
        }
        boolean colon = false;
        for (int at = q.first() - 1; at >= Math.max(first, q.first() - REACH); at--) {
            String word = words.at(at);
            colon |= word.equals(":") || word.equals("total") || at == q.first() - 1 && lexicon.is("cumulative", word);
            if (word.equals("toll")) {
                return words.is(at - 1, "injury") ? Measure.INJURED : Measure.KILLED;
            }
            Measure label = lexicon.measure(Form.LABEL, word);
            if (label != null && isNamed(words, q, at, first, limit, colon)) {
                return label;
            }
            boolean total = before != null && lexicon.is("counter", word) && words.is(q.first() - 1, "to")
                    && q.isBare();
            if (total) {
                return before; // "six were killed, bringing the total to 418"
            }
            if (word.equals(";") || word.equals(".") || word.equals(",") && !colon && !moved
                    && !words.is(at - 1, "toll") && !isDated(at, q.first())) {
                return null;
            }
        }
        return null;
    }

    /** "bringing to 260 the number killed", "to 19 the number of dead": the label stands behind. */
    private @Nullable Measure behind(Words words, Quantity q) {
        int at = q.end();
        if (!q.isBare() || !words.is(at, "the") || !lexicon.is("counter", words.at(at + 1))) {
            return null;
        }
        Measure label = lexicon.measure(Form.LABEL, words.at(at + 2));
        return label != null ? label : lexicon.measure(Form.LABEL, words.at(at + 3));
    }

    /** Whether a label names this number: "number of displaced families is 349", "Displaced 452". */
    private boolean isNamed(Words words, Quantity q, int at, int first, int limit, boolean colon) {
        boolean numberOf = words.is(at - 1, "of") && lexicon.is("counter", words.at(at - 2))
                || words.is(at - 2, "of") && lexicon.is("counter", words.at(at - 3))
                || words.is(at - 1, "people") && words.is(at - 2, "of") && lexicon.is("counter", words.at(at - 3));
        boolean opens = at == first && q.isBare();
        boolean verb = false;
        for (int i = at + 1; i < q.first(); i++) {
            verb |= lexicon.is("stop", words.at(i));
        }
        return (colon || numberOf || opens || at == q.first() - 1 && first == at && limit <= q.end() + 2) && !verb;
    }

    /** "forced the evacuation of, according to the latest data, 17,631": a comma inside the label's own clause. */
    private static boolean isDated(int comma, int number) {
        return comma == number - 1;
    }
}
