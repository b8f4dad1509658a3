package org.aver.reader.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aver.core.Actor;
import org.aver.core.Span;
import org.jspecify.annotations.Nullable;

/** An actor in the making. */
final class Member {
    final int number;
    final List<Span> mentions = new ArrayList<>();
    /** The words of its longest name, empty while it has none. */
    List<String> name = List.of();
    String shown;
    Actor.Kind kind;
    Gender gender;
    boolean plural;
    /** Head nouns that have described it: "minister", "spokeswoman". */
    final Set<String> roles = new HashSet<>();
    @Nullable String role;
    @Nullable Member parent;
    /** What the registry knows of it. */
    Registry.@Nullable Known entry;
    int lastSentence;
    int lastToken;
    boolean lastSubject;
    boolean lastQuoted;
    boolean lastPronoun;
    boolean lastPossessive;
    /** Whether its last mention stood behind a preposition. */
    boolean lastBehind;
    /** Whether its last mention was its sentence's first of anybody. */
    boolean firstOfSentence;
    int said;

    Member(int number, String shown, Actor.Kind kind, Gender gender, boolean plural) {
        this.number = number;
        this.shown = shown;
        this.kind = kind;
        this.gender = gender;
        this.plural = plural;
    }

    boolean isPerson() {
        return kind == Actor.Kind.PERSON;
    }

    boolean isNamed() {
        return !name.isEmpty();
    }

    /** Notes a mention; the latest decides how near the actor is to a pronoun. */
    void add(Mention mention, boolean subject) {
        mentions.add(mention.span());
        lastSentence = mention.sentence();
        lastToken = mention.first();
        lastSubject = subject;
        lastQuoted = mention.quoted();
        lastPronoun = mention.form() == Mention.Form.PRONOUN;
        said += mention.source() ? 1 : 0;
    }
}
