package org.aver.reader.statement;

import java.util.List;
import org.aver.core.Span;
import org.aver.core.Statement.Act;
import org.aver.core.Statement.Commitment;
import org.aver.core.Statement.Mode;
import org.aver.core.Statement.Polarity;
import org.aver.core.Statement.SourceKind;
import org.aver.reader.model.Quotes;
import org.aver.reader.text.Passage;
import org.aver.reader.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * First rules for what the model does not tell: mode from the quotation marks, act, commitment and polarity from closed classes
 * of words, the source's kind from its head. Immutable and thread-safe.
 */
final class FirstRules {
    /** Words of a content in which a negation still negates the whole. */
    private static final int MAIN_CLAUSE = 12;

    /** Kinds that the head tells, each by the class of words of its name. */
    private static final List<SourceKind> BY_HEAD = List.of(SourceKind.CROWD, SourceKind.IMAGE, SourceKind.DOCUMENT,
            SourceKind.OUTLET, SourceKind.ORGANISATION);

    private final CueSense senses = new CueSense();
    private final Words words = new Words();

    /** Direct where every word of the content is quoted, mixed where some are. */
    static Mode mode(Passage passage, Edges edges, List<Span> content) {
        int quoted = 0;
        int all = 0;
        for (Span span : content) {
            for (int i : passage.tokensIn(span)) {
                if (passage.tokens().get(i).isWord()) {
                    all++;
                    quoted += edges.quote(i) == Quotes.Part.INSIDE ? 1 : 0;
                }
            }
        }
        return quoted == 0 ? Mode.INDIRECT : quoted == all ? Mode.DIRECT : Mode.MIXED;
    }

    CueSense.Sense sense(List<Token> cue) {
        return senses.of(cue.stream().map(Token::chars).toList());
    }

    /** A plain statement whose speaker says of its own side that a deed was not done is a denial. */
    Act act(Act ofCue, List<Token> content) {
        if (ofCue != Act.STATE || polarity(content) == Polarity.POSITIVE) {
            return ofCue;
        }
        int at = !content.isEmpty() && content.getFirst().chars().equalsIgnoreCase("that") ? 1 : 0;
        boolean self = at < content.size() && words.is("self", content.get(at).chars());
        boolean deed = content.stream().limit(MAIN_CLAUSE)
                .anyMatch(t -> senses.isForm(words, "deed", t.chars()));
        return self && deed ? Act.DENY : ofCue;
    }

    Polarity polarity(List<Token> content) {
        int seen = 0;
        for (Token token : content) {
            if (words.is("negation", token.chars())) {
                return Polarity.NEGATIVE;
            }
            boolean opensClause = seen > 2 && words.is("clause", token.chars());
            if (opensClause || ++seen > MAIN_CLAUSE) {
                break;
            }
        }
        return Polarity.POSITIVE;
    }

    /** The cue's commitment, lowered by the content's own adverbs and modals. */
    Commitment commitment(Commitment ofCue, List<Token> content) {
        if (ofCue != Commitment.ASSERTED) {
            return ofCue;
        }
        for (Token token : content.subList(0, Math.min(MAIN_CLAUSE, content.size()))) {
            if (words.is("possible", token.chars())) {
                return token.isCapitalised() && token.chars().equals("May") ? ofCue : Commitment.POSSIBLE;
            }
            if (words.is("probable", token.chars())) {
                return Commitment.PROBABLE;
            }
        }
        return ofCue;
    }

    /** The kind of a source by its words; null where they do not tell. */
    @Nullable
    SourceKind kind(List<Token> source) {
        if (has(source, "anonymous")) {
            return SourceKind.ANONYMOUS;
        }
        Token head = head(source);
        if (source.size() == 1 && words.is("pronoun", head.chars())) {
            return SourceKind.PERSON;
        }
        for (SourceKind kind : BY_HEAD) {
            if (words.is(kind.label(), head.chars())) {
                return kind;
            }
        }
        if (head.isCapitalised()) {
            return source.stream().filter(t -> t.isWord() && t.isCapitalised()).count() > 1 ? SourceKind.PERSON : null;
        }
        return has(source, "described") ? SourceKind.DESCRIBED : null;
    }

    /** The last word before a comma, a preposition, a relative or the end: "the ministry of health" has "ministry". */
    private Token head(List<Token> source) {
        Token head = source.getFirst();
        for (Token token : source) {
            String chars = token.chars();
            boolean clitic = chars.startsWith("'") || chars.startsWith("\u2019");
            if (!token.isWord() || clitic || words.is("after_head", chars)) {
                break;
            }
            head = token;
        }
        return head;
    }

    private boolean has(List<Token> tokens, String name) {
        return tokens.stream().anyMatch(t -> words.is(name, t.chars()));
    }
}
