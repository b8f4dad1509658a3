package org.aver.reader.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aver.core.Figure;
import org.aver.core.Place;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.TimeExpression;
import org.aver.core.Zone;
import org.aver.reader.Draft;
import org.aver.reader.StatementsAt;
import org.aver.reader.actor.Registry;
import org.aver.reader.name.Name;
import org.aver.reader.name.Phrases;
import org.aver.reader.number.Words;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Sentence;
import org.jspecify.annotations.Nullable;

/** An article as incidents are read from it: its words, and what other stages found at each. Made for one reading. */
final class Scene {
    private static final int HEADER = 40; // tokens of a first sentence in which a dash ends the dateline

    final Draft draft;
    final Passage passage;
    final Words words;
    final Lexicon lexicon;
    final Registry registry;
    private final Zone.Kind[] zones;
    private final Name[] names;
    private final TimeExpression[] times;
    private final Map<Integer, Place> places = new HashMap<>();
    private final Map<Integer, List<Figure>> figures = new HashMap<>();
    private final StatementsAt statements;
    private final Set<String> saidAt = new HashSet<>();
    private final int headerEnd;
    private final @Nullable Candidate dateline;
    private @Nullable Line line;

    Scene(Draft draft, Lexicon lexicon, Registry registry) {
        this.draft = draft;
        this.passage = draft.passage();
        this.words = new Words(passage);
        this.lexicon = lexicon;
        this.registry = registry;
        this.zones = draft.zonesOfTokens();
        this.names = new Name[words.size()];
        this.times = new TimeExpression[words.size()];
        this.statements = new StatementsAt(draft.statements());
        for (Name name : draft.names()) {
            for (int i = name.first(); i < name.end(); i++) {
                names[i] = name;
            }
        }
        for (Place place : draft.places()) {
            boolean there = place.use() == Place.Use.LITERAL && place.relation() == null;
            if (there && place.span().length() > 0) {
                places.putIfAbsent(passage.tokenAt(place.span().start()), place);
            }
        }
        for (TimeExpression time : draft.times()) {
            for (int i : passage.tokensIn(time.span())) {
                times[i] = time;
            }
        }
        for (Figure figure : draft.figures()) {
            int sentence = passage.sentenceOf(passage.tokenAt(figure.span().start()));
            figures.computeIfAbsent(sentence, key -> new ArrayList<>()).add(figure);
        }
        for (Statement statement : draft.statements()) {
            if (statement.saidAt() != null) {
                saidAt.add(statement.saidAt());
            }
        }
        this.headerEnd = headerEnd();
        this.dateline = findDateline();
    }

    /** The token behind a dateline that stands in the first sentence, such as "CASSEL, March 3 -"; 0 where none does. */
    private int headerEnd() {
        if (passage.sentences().isEmpty()) {
            return 0;
        }
        int end = Math.min(HEADER, passage.sentences().getFirst().end());
        for (int i = 0; i < end; i++) {
            if (words.is(i, "--") || words.is(i, "\u2014") || words.is(i, "\u2013")) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether a token stands in a dateline: its place and day are those of the report. */
    boolean isHeader(int token) {
        return token < headerEnd || token >= 0 && token < zones.length && zones[token] == Zone.Kind.DATELINE;
    }

    /** The place that the dateline names, or null. */
    @Nullable
    Candidate dateline() {
        return dateline;
    }

    /** A sentence with those in it; the latest asked for is kept. */
    Line line(int index) {
        if (line == null || line.index != index) {
            line = new Line(this, index);
        }
        return line;
    }

    /** Whether words at a token tell of an incident. */
    boolean isTrigger(int token, int limit) {
        Phrases.Match<Map<Lexicon.Form, Type>> match = lexicon.trigger(words, token, limit);
        return match != null && !match.value().isEmpty();
    }

    private @Nullable Candidate findDateline() {
        if (passage.sentences().isEmpty()) {
            return null;
        }
        for (Candidate c : line(0).candidates) {
            if (c.kind() == Candidate.Kind.PLACE && isHeader(c.first())) {
                return c;
            }
        }
        return null;
    }

    /** Whether the first sentence is a line of its own without a full stop: what follows tells it again. */
    boolean isHeadline() {
        return !passage.sentences().isEmpty() && sentence(0).endsParagraph()
                && words.isWord(sentence(0).end() - 1);
    }

    Sentence sentence(int index) {
        return passage.sentences().get(index);
    }

    @Nullable
    Name nameAt(int token) {
        return token >= 0 && token < names.length ? names[token] : null;
    }

    /** The place whose name begins at a token, where the name stands for the place. */
    @Nullable
    Place placeAt(int token) {
        return places.get(token);
    }

    @Nullable
    TimeExpression timeAt(int token) {
        return token >= 0 && token < times.length ? times[token] : null;
    }

    /** Whether a time says when something was said, not when it happened. */
    boolean isSaidAt(TimeExpression time) {
        return saidAt.contains(time.id());
    }

    List<Figure> figuresOf(int sentence) {
        return figures.getOrDefault(sentence, List.of());
    }

    /** The innermost statement around a token, or the one its sentence goes on with. */
    @Nullable
    Statement statementAt(int token) {
        Span span = words.span(token, token + 1);
        Statement own = statements.innermost(span);
        return own == null ? statements.carried(span) : own;
    }

    boolean is(String kind, int token) {
        return lexicon.is(kind, words.at(token));
    }

    String text(int first, int end) {
        return passage.slice(words.span(first, end)).strip().replaceAll("\\s+", " ");
    }
}
