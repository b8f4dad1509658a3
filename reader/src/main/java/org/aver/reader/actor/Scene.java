package org.aver.reader.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aver.core.Span;
import org.aver.reader.Draft;
import org.aver.reader.actor.Mention.Form;
import org.aver.reader.model.Quotes;
import org.aver.reader.name.Name;
import org.aver.reader.text.Passage;
import org.jspecify.annotations.Nullable;

/** An article as the linking of mentions sees it: its tokens, which of them names hold, which are quoted. */
final class Scene {
    private static final int LONGEST_CLAUSE = 20;

    final Passage passage;
    final Heads heads;
    private final Name[] names;
    private final Quotes.Part[] quotes;

    Scene(Draft draft, Heads heads) {
        this.passage = draft.passage();
        this.heads = heads;
        this.quotes = Quotes.parts(passage);
        this.names = new Name[passage.tokens().size()];
        for (Name name : draft.names()) {
            for (int i = name.first(); i < name.end(); i++) {
                names[i] = name;
            }
        }
    }

    @Nullable
    Name nameAt(int token) {
        return token >= 0 && token < names.length ? names[token] : null;
    }

    boolean inSentence(int token, int sentence) {
        return token < passage.tokens().size() && passage.sentenceOf(token) == sentence;
    }

    /** The token behind the last of a token's sentence. */
    int sentenceEnd(int token) {
        return passage.sentences().get(passage.sentenceOf(token)).end();
    }

    String word(int token) {
        return token >= 0 && token < passage.tokens().size() ? passage.tokens().get(token).chars() : "";
    }

    List<String> words(int first, int end) {
        List<String> words = new ArrayList<>();
        for (int i = first; i < end; i++) {
            words.add(word(i));
        }
        return words;
    }

    boolean is(String name, int token) {
        return heads.is(name, word(token));
    }

    static boolean isPossessive(String word) {
        return word.equals("'s") || word.equals("\u2019s") || word.equals("'") || word.equals("\u2019");
    }

    /** Whether a comma or a word that opens a clause stands between two tokens. */
    boolean isApart(int before, int after) {
        for (int i = Math.max(before + 1, after - LONGEST_CLAUSE); i < after; i++) {
            if (word(i).equals(",") || is("clause", i)) {
                return true;
            }
        }
        return after - before > LONGEST_CLAUSE;
    }

    Mention mention(int first, int end, int head, Form form, Name.@Nullable Type type) {
        return new Mention(passage.span(first, end), first, end, head, form, type, passage.sentenceOf(first),
                quotes[first] == Quotes.Part.INSIDE, false);
    }

    Mention mention(Name name) {
        return mention(name.first(), name.end(), name.end() - 1, Form.NAME, name.type());
    }

    /** What the words of a source mean: the name at their head or beside it, or a description, or a pronoun. */
    Mention source(Span span) {
        int[] tokens = passage.tokensIn(span);
        int first = tokens[0];
        int end = tokens[tokens.length - 1] + 1;
        int headEnd = headEnd(first, end);
        int start = first;
        for (int i = first; i + 1 < headEnd; i++) {
            start = isPossessive(word(i)) ? i + 1 : start;
        }
        Name name = nameBefore(start, headEnd);
        boolean apposed = headEnd < end && word(headEnd).equals(",");
        if (name == null && apposed) {
            name = apposed(headEnd + 1, end);
        }
        if (name != null) {
            return mention(name).asSource();
        }
        int head = headEnd - 1;
        return mention(first, end, head, form(first, start, headEnd), null).asSource();
    }

    /** "the army chief, Colonel Ana Miro": the person behind the comma, titles before the name or not. */
    private @Nullable Name apposed(int from, int end) {
        for (int i = from; i < end && Character.isUpperCase(word(i).codePointAt(0)); i++) {
            Name name = nameAt(i);
            if (name != null) {
                return name.type() == Name.Type.PERSON ? name : null;
            }
        }
        return null;
    }

    private int headEnd(int first, int end) {
        int at = first;
        while (at < end) {
            Name name = nameAt(at);
            if (name != null) {
                at = Math.min(end, Math.max(at + 1, name.end()));
            } else if (at > first && (is("behind", at)
                    || !passage.tokens().get(at).isWord() && !isPossessive(word(at)))) {
                break;
            } else {
                at++;
            }
        }
        return at;
    }

    /** The name that ends a phrase, or a person's name inside it. */
    private @Nullable Name nameBefore(int start, int end) {
        Name last = nameAt(end - 1);
        if (last != null && isActor(last.type())) {
            return last;
        }
        for (int i = end - 1; i >= start; i--) {
            Name name = nameAt(i);
            if (name != null && name.type() == Name.Type.PERSON && heads.of(word(end - 1)) == null) {
                return name;
            }
        }
        return null;
    }

    static boolean isActor(Name.Type type) {
        return type != Name.Type.WEAPON && type != Name.Type.OTHER;
    }

    private Form form(int first, int start, int headEnd) {
        String word = word(first).toLowerCase(Locale.ROOT);
        boolean single = headEnd - first == 1;
        if (single && (isPronoun(word) || heads.is("speaker", word))) {
            return Form.PRONOUN;
        }
        Heads.Head head = heads.of(word(headEnd - 1));
        boolean body = head != null && !head.isPerson() && !head.isPlural();
        boolean bare = body && !is("indefinite", first);
        boolean owned = start > first || is("he", first) || is("she", first) || is("it", first) || is("they", first);
        return is("definite", first) || bare || owned ? Form.DEFINITE : Form.INDEFINITE;
    }

    boolean isPronoun(String word) {
        return heads.is("he", word) || heads.is("she", word) || heads.is("it", word) || heads.is("they", word);
    }
}
