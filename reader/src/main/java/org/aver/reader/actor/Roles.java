package org.aver.reader.actor;

import org.aver.reader.name.Lexicon;
import org.aver.reader.name.Name;
import org.jspecify.annotations.Nullable;

/** What the words beside a person's name say of that person: "Interior Minister …", "…, a spokeswoman for the aid group". */
final class Roles {
    private static final int LONGEST = 12;

    private final Scene scene;

    /** Tokens {@code [first, end)} that describe, and the noun that says what. */
    record Role(int first, int end, int head) {
    }

    Roles(Scene scene) {
        this.scene = scene;
    }

    /** The gender that the title right before a name, or its first word, tells. */
    Gender gender(Name name) {
        Gender title = Gender.of(scene.word(name.first() - 1));
        boolean isTitle = title != Gender.ANY && Lexicon.builtIn().is(Lexicon.Kind.TITLE, scene.word(name.first() - 1));
        return isTitle ? title : name.size() > 1 ? Gender.of(scene.word(name.first())) : Gender.ANY;
    }

    @Nullable
    Role of(Name name) {
        Role before = before(name.first());
        if (before == null && scene.word(name.first() - 1).equals(",")) {
            before = before(name.first() - 1);
        }
        return before != null ? before : behind(name.end());
    }

    private @Nullable Role before(int end) {
        int head = end - 1;
        Heads.Head noun = scene.nameAt(head) == null ? scene.heads.of(scene.word(head)) : null;
        if (noun == null || !noun.isPerson()) {
            return null;
        }
        int first = head;
        while (first > 0 && end - first < LONGEST && belongs(first - 1)) {
            first--;
        }
        return new Role(first, end, head);
    }

    /** Names, capitals and nouns that may stand before a title. */
    private boolean belongs(int token) {
        return scene.nameAt(token) != null || Character.isUpperCase(scene.word(token).isEmpty()
                ? ' '
                : scene.word(token).codePointAt(0)) && !opens(token) || scene.heads.of(scene.word(token)) != null
                        && scene.passage.sentenceOf(token) == scene.passage.sentenceOf(token + 1);
    }

    private boolean opens(int token) {
        return scene.passage.sentences().get(scene.passage.sentenceOf(token)).first() == token;
    }

    private @Nullable Role behind(int comma) {
        if (!scene.word(comma).equals(",")) {
            return null;
        }
        int limit = Math.min(comma + 1 + LONGEST, scene.passage.sentences().get(scene.passage.sentenceOf(comma)).end());
        int end = comma + 1;
        int head = -1;
        while (end < limit && (scene.nameAt(end) != null || scene.passage.tokens().get(end).isWord())) {
            Heads.Head noun = scene.heads.of(scene.word(end));
            if (head < 0 && noun != null && noun.isPerson() && scene.nameAt(end) == null
                    && !scene.is("indefinite", end)) {
                boolean last = end + 1 >= limit || scene.heads.of(scene.word(end + 1)) == null;
                head = last ? end : head;
            } else if (head < 0 && scene.is("behind", end)) {
                return null;
            }
            end++;
        }
        boolean closed = end < limit && !scene.passage.tokens().get(end).isWord();
        return head < 0 || !closed ? null : new Role(comma + 1, end, head);
    }
}
