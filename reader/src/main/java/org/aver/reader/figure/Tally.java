package org.aver.reader.figure;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aver.core.Figure;
import org.aver.core.Figure.Measure;
import org.aver.core.Figure.Scope;
import org.aver.core.Figure.Unit;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.TimeExpression;
import org.aver.reader.Draft;
import org.aver.reader.StatementsAt;
import org.aver.reader.figure.Quantity.Mention;
import org.aver.reader.number.Words;
import org.aver.reader.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The figures of one article in the making: what was counted so far decides what "the victim" adds. */
final class Tally {
    private static final Set<Measure> OF_PERSONS = EnumSet.of(Measure.KILLED, Measure.INJURED, Measure.DETAINED,
            Measure.ABDUCTED, Measure.RELEASED, Measure.MISSING);

    private final Draft draft;
    private final Words words;
    private final Lexicon lexicon;
    private final Quantities quantities;
    private final Chains chains;
    private final Measures measures;
    private final Scopes scopes;
    private final Links links;
    private final Reality reality;
    private final StatementsAt statements;
    private final People people;
    private final Set<String> ids = new HashSet<>();
    private final Set<Measure> counted = EnumSet.noneOf(Measure.class);

    /** What the sentence in hand is read with. */
    private record Line(Sentence sentence, List<Clause> clauses, @Nullable TimeExpression only,
            @Nullable Figure previous) {
        Clause clauseOf(Quantity q) {
            return clauses.stream().filter(clause -> q.first() < clause.limit()).findFirst().orElse(clauses.getLast());
        }
    }

    Tally(Draft draft, Lexicon lexicon, Quantities quantities, Measures measures, Scopes scopes) {
        this.draft = draft;
        this.words = new Words(draft.passage());
        this.lexicon = lexicon;
        this.quantities = quantities;
        this.chains = new Chains(quantities);
        this.measures = measures;
        this.scopes = scopes;
        this.links = new Links(lexicon);
        this.reality = new Reality(lexicon);
        this.statements = new StatementsAt(draft.statements());
        this.people = new People(draft.figures(), lexicon);
    }

    /** Adds the figures of a sentence to the draft. */
    void read(Sentence sentence, TimesOf.Within within) {
        if (reality.isFiction(words, sentence.first(), sentence.end())) {
            return;
        }
        List<TimeExpression> times = within.times();
        Line line = new Line(sentence, Clause.of(words, sentence.first(), sentence.end(), times), within.only(),
                draft.figures().isEmpty() ? null : draft.figures().getLast());
        Counted last = null;
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
            Counted made = count(line, quantity, last);
            last = made;
            i = Math.max(i + 1, made.measure() == null ? quantity.numberEnd() : made.quantity().end());
        }
    }

    /** Counts a quantity, or the people joined to it together with it. */
    private Counted count(Line line, Quantity head, @Nullable Counted last) {
        Sentence sentence = line.sentence;
        Measure measure = measures.of(words, head, sentence.first(), sentence.end(), last);
        List<Quantity> chain = chains.from(words, head, sentence.first(), sentence.end());
        if (chain.size() > 1) {
            Measure tail = measures.own(words, chain.getLast(), sentence.first(), sentence.end());
            Measure all = measure == null ? tail : measure;
            if (all != null && OF_PERSONS.contains(all) && (tail == null || tail == all)
                    && !reality.isDoubted(words, head, sentence.first())) {
                return countAll(line, chain, all, last);
            }
        }
        if (measure == null && words.is(head.end(), "and") && head.isHuman() && !head.isKnown()) {
            Quantity next = quantities.at(words, head.end() + 1, sentence.first(), sentence.end());
            boolean joins = next != null && next.isHuman() && !next.isKnown();
            measure = joins && next != null ? measures.behind(words, next, sentence.end()) : null; // "one guard and six rebels dead"
        }
        boolean again = measure != null && (isApposition(head, last)
                || (head.isKnown() || isDefinite(head, measure) && !words.is(head.first() - 2, "among"))
                        && !isNew(head, measure));
        return measure == null || again
                ? new Counted(head, measure, -1)
                : make(line, head, measure, last, null);
    }

    private Counted countAll(Line line, List<Quantity> chain, Measure measure, @Nullable Counted last) {
        Quantity whole = Chains.whole(chain);
        if (whole.isKnown() && !isNew(whole, measure)) {
            return new Counted(whole, measure, -1);
        }
        Counted made = make(line, whole, measure, last, null);
        String id = draft.figures().get(made.figure()).id();
        chain.forEach(part -> make(line, part, measure, last, id));
        return made;
    }

    private Counted make(Line line, Quantity q, Measure measure, @Nullable Counted last, @Nullable String wholeId) {
        Sentence sentence = line.sentence;
        List<Figure> figures = draft.figures();
        Span span = words.span(q.first(), q.end());
        String id = ids.add("f" + span.start()) ? "f" + span.start() : "f" + span.start() + "-2";
        Figure before = last == null || !last.isFigure() ? null : figures.get(last.figure());
        Figure whole = wholeId != null || last != null && !last.isFigure() && before == null && q.isKnown()
                ? null
                : links.whole(words, q, measure, sentence.first(), figures, last, line.previous);
        boolean again = before != null && last != null && before.measure() == measure;
        boolean replaces = again && last != null && Links.replaces(words, q, last);
        Clause clause = line.clauseOf(q).near(q.first(), q.end());
        boolean beside = before != null && before.measure() != measure; // "killed five and wounded another 40"
        boolean further = counted.contains(measure) && !beside;
        Scope own = scopes.of(clause, q, measure, further);
        boolean shared = whole != null && own == Scope.INCIDENT && whole.scope() == Scope.CUMULATIVE
                && whole.measure() == measure;
        Scope scope = shared ? Scope.CUMULATIVE : own; // "since March, half of them children"
        Unit joined = before != null && !q.isBare() ? before.unit() : quantities.unitBefore(words, q, sentence.first());
        if (joined == null && before != null) {
            joined = before.unit() == Unit.FAMILY || before.unit() == Unit.HOUSEHOLD ? null : before.unit();
        }
        if (joined == null && q.isBare() && line.previous != null && line.previous.unit() != Unit.PERSON) {
            joined = line.previous.unit();
        }
        Statement inside = statements.innermost(span);
        Statement statement = inside == null ? statements.carried(span) : inside;
        String number = q.isNumbered() ? draft.passage().slice(words.span(q.numberFirst(), q.numberEnd())) : null;
        figures.add(new Figure(id, span, number, q.low(), q.high(), q.bound(), Groups.unit(q, measure, joined), measure,
                Groups.group(draft.passage(), words, q), scope,
                shared && whole != null ? whole.window() : scope == Scope.CUMULATIVE ? scopes.window(clause, q) : null,
                scope == Scope.CUMULATIVE ? scopes.asOf(clause, q) : null,
                scopes.outlook(words, q, sentence.first(), sentence.end()), line.only == null ? null : line.only.id(),
                null, statement == null ? null : statement.id(), inside == null && statement != null,
                wholeId != null ? wholeId : whole == null ? null : whole.id(),
                replaces && before != null ? before.id() : null));
        if (again && last != null && before != null && Links.isReplaced(words, q)) {
            figures.set(last.figure(), Revised.superseding(before, id)); // "rose to 19 from 15"
        }
        counted.add(measure);
        people.add(words, q, figures.size() - 1, before);
        return new Counted(q, measure, figures.size() - 1);
    }

    /** Someone known counts only where nobody was counted before, and in what happens to people. */
    private boolean isNew(Quantity known, Measure measure) {
        boolean reflexive = words.at(known.first()).endsWith("self");
        if (reflexive && measure == Measure.KILLED) {
            return ids.add(words.at(known.first())); // the killer of others and of himself, once
        }
        if (measure == Measure.KILLED && people.dies(words, known)) {
            counted.add(Measure.KILLED);
            return false;
        }
        if (measure == Measure.BODIES_FOUND && known.isOne()) {
            return !counted.contains(Measure.BODIES_FOUND) && !counted.contains(Measure.KILLED);
        }
        if (!OF_PERSONS.contains(measure)) {
            return false;
        }
        if (known.mention() == Mention.NAMED && counted.contains(measure) && known.isOne()) {
            return people.areOthers(words, known, measure);
        }
        boolean fatal = counted.contains(Measure.KILLED) || counted.contains(Measure.BODIES_FOUND);
        boolean dead = measure == Measure.INJURED && fatal && (!known.isOne() || people.isDead(words, known)
                && !lexicon.is("theirs", words.at(known.first())));
        return !counted.contains(measure) && !dead;
    }

    /** "all three", "the two men": people spoken of before. */
    private boolean isDefinite(Quantity q, Measure measure) {
        String word = words.at(q.first() - 1);
        boolean definite = word.equals("all") || word.equals("the") || word.equals("these") || word.equals("those");
        return q.isNumbered() && definite && (q.isBare() || q.isHuman()) && OF_PERSONS.contains(measure);
    }

    /** "One of them, a boy, died": the same person in other words. */
    private boolean isApposition(Quantity q, @Nullable Counted last) {
        return last != null && last.isFigure() && last.quantity().isOne() && q.isOne() && !q.isNumbered()
                && words.is(q.first() - 1, ",") && last.quantity().end() + 1 == q.first()
                && (words.is(q.end(), ",") || words.is(q.end(), "of") && words.is(q.end() + 2, ","));
    }
}
