package org.aver.reader.figure;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aver.core.Figure;
import org.aver.core.Figure.Measure;
import org.aver.core.Figure.Scope;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.TimeExpression;
import org.aver.reader.Draft;
import org.aver.reader.number.Words;
import org.aver.reader.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The figures of one article in the making: what was counted so far decides what "the victim" adds. */
final class Tally {
    private final Draft draft;
    private final Words words;
    private final Quantities quantities;
    private final Measures measures;
    private final Scopes scopes;
    private final Set<String> ids = new HashSet<>();
    private final Set<Measure> counted = EnumSet.noneOf(Measure.class);

    Tally(Draft draft, Quantities quantities, Measures measures, Scopes scopes) {
        this.draft = draft;
        this.words = new Words(draft.passage());
        this.quantities = quantities;
        this.measures = measures;
        this.scopes = scopes;
    }

    /** A quantity with its measure, and the index of the figure made of it, -1 where it is none. */
    private record Made(Quantity quantity, @Nullable Measure measure, int figure) {
        static Made none(Quantity quantity) {
            return new Made(quantity, null, -1);
        }
    }

    /** Adds the figures of a sentence to the draft. */
    void read(Sentence sentence, TimesOf.Within within) {
        List<TimeExpression> times = within.times();
        Made last = null;
        int time = 0;
        for (int i = sentence.first(); i < sentence.end();) {
            Span token = words.span(i, i + 1);
            while (time < times.size() && times.get(time).span().end() <= token.start()) {
                time++;
            }
            boolean dated = time < times.size() && times.get(time).span().overlaps(token);
            Quantity quantity = dated ? null : quantities.at(words, i, sentence.first(), sentence.end());
            if (quantity == null) {
                i++;
                continue;
            }
            last = make(sentence, within, quantity, last);
            i = Math.max(i + 1, last.figure < 0 ? quantity.numberEnd() : quantity.end());
        }
    }

    private Made make(Sentence sentence, TimesOf.Within times, Quantity quantity, @Nullable Made last) {
        boolean adjoins = last != null && last.quantity.end() + 2 >= quantity.first();
        Measure measure = measures.of(words, quantity, sentence.first(), sentence.end(),
                adjoins && last != null ? last.measure : null);
        if (measure == null || quantity.known() && !isNew(quantity, measure, sentence)) {
            return Made.none(quantity);
        }
        Span span = words.span(quantity.first(), quantity.end());
        String id = ids.add("f" + span.start()) ? "f" + span.start() : "f" + span.start() + "-2";
        Scope scope = scopes.of(words, quantity, measure, sentence.first(), sentence.end(), times.since());
        Statement statement = draft.statementOf(span);
        Figure before = last == null || last.figure < 0 ? null : draft.figures().get(last.figure);
        boolean part = before != null && words.is(quantity.first() - 1, "including");
        boolean raised = before != null && last != null && before.measure() == measure
                && words.is(quantity.first() - 1, "to") && words.is(last.quantity.first() - 1, "from");
        String number = quantity.isNumbered()
                ? draft.passage().slice(words.span(quantity.numberFirst(), quantity.numberEnd()))
                : null;
        Figure figure = new Figure(id, span, number, quantity.low(), quantity.high(), quantity.bound(),
                Groups.unit(quantity, measure), measure, Groups.group(draft.passage(), words, quantity), scope,
                Scopes.window(scope, times.since()), null,
                scopes.outlook(words, quantity, sentence.first(), sentence.end()),
                times.only() == null ? null : times.only().id(), null, statement == null ? null : statement.id(), false,
                part && before != null ? before.id() : null, raised && before != null ? before.id() : null);
        if (before != null && last != null && before.measure() == measure && words.is(quantity.first() - 1, "from")) {
            draft.figures().set(last.figure, Revised.superseding(before, id)); // "rose to 19 from 15"
        }
        draft.figures().add(figure);
        counted.add(measure);
        return new Made(quantity, measure, draft.figures().size() - 1);
    }

    /** Someone known counts only where nobody was counted before, and in what happened to people. */
    private boolean isNew(Quantity known, Measure measure, Sentence sentence) {
        if (measure == Measure.KILLED && Deaths.tells(draft, words, known, sentence)) {
            counted.add(Measure.KILLED);
            return false;
        }
        return (measure == Measure.KILLED || measure == Measure.INJURED) && !counted.contains(measure);
    }
}
