package org.aver.compare.claim;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.aver.core.Actor;
import org.aver.core.Label;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Statement.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * Who says something, so far as speakers of several articles can be told to be one.
 *
 * @param name  as the article writes it
 * @param words of the name and of all that the article calls them
 * @param entry the registry's id, or null
 * @param only  whether the words fit one only in a story, whom they do not name: "the mayor", "the coast guard"
 * @param local what tells any other unnamed speaker apart: the article and the actor in it
 */
public record Speaker(Kind kind, String name, Set<String> words, @Nullable String entry, boolean only, String local) {
    private static final Set<String> PRONOUNS = Lexicon.set("pronoun");
    private static final Set<String> OFFICES = Lexicon.set("office");

    /** Named speakers may be one across articles; those without a name only inside theirs. */
    public enum Kind implements Label {
        NAMED, UNNAMED, NOBODY, OUTLET
    }

    public Speaker {
        words = Collections.unmodifiableSet(new TreeSet<>(words));
    }

    /** The outlet itself. */
    public static Speaker outlet(Page page) {
        return new Speaker(Kind.OUTLET, page.outlet(), Words.telling(page.outlet()), null, false,
                page.outlet());
    }

    /** Who says a statement, the outlet where it is null. */
    public static Speaker of(Page page, @Nullable Statement statement) {
        if (statement == null) {
            return outlet(page);
        }
        Statement.Source source = statement.source();
        if (source == null) {
            return new Speaker(Kind.NOBODY, "nobody named", Set.of(), null, false,
                    page.article() + " " + statement.id());
        }
        Actor actor = page.actor(source.actor());
        String written = written(page, source);
        Set<String> words = new TreeSet<>(Words.telling(written));
        words.removeAll(PRONOUNS);
        boolean telling = !words.isEmpty();
        if (actor != null) {
            words.addAll(Words.telling(actor.name()));
            words.removeAll(PRONOUNS);
        }
        boolean named = source.kind() == SourceKind.PERSON || source.kind() == SourceKind.ORGANISATION
                || source.kind() == SourceKind.OUTLET || source.kind() == SourceKind.DOCUMENT;
        String name = telling || actor == null ? written : actor.name();
        String local = page.article() + " " + (source.actor() == null ? statement.id() : source.actor());
        return new Speaker(named && !words.isEmpty() ? Kind.NAMED : Kind.UNNAMED, name, words,
                actor == null ? null : actor.entry(), isOnly(name, words, actor), local);
    }

    private static boolean isOnly(String name, Set<String> words, @Nullable Actor actor) {
        return name.toLowerCase(Locale.ROOT).startsWith("the ")
                && (!Collections.disjoint(words, OFFICES) || actor != null && switch (actor.kind()) {
                    case ARMED_FORCES, GOVERNMENT, MINISTRY, AGENCY, HOSPITAL, COURT -> true;
                    case PERSON, ARMED_GROUP, PARTY, COMPANY, OUTLET, NEWS_AGENCY, AID, MONITOR, CROWD, OTHER -> false;
                });
    }

    private static String written(Page page, Statement.Source source) {
        StringBuilder words = new StringBuilder();
        for (Span span : source.spans()) {
            words.append(words.isEmpty() ? "" : " ").append(page.words(span));
        }
        return words.toString();
    }

    /** Whether both are one speaker, so far as their names say: all words of the shorter name stand in the longer. */
    public boolean same(Speaker other) {
        if (kind != other.kind || kind == Kind.NOBODY) {
            return false;
        }
        if (local.equals(other.local)) {
            return true;
        }
        if (kind == Kind.UNNAMED) {
            return only && other.only && nameSame(words, other.words);
        }
        if (entry != null && other.entry != null) {
            return entry.equals(other.entry);
        }
        return kind == Kind.OUTLET ? words.equals(other.words) : nameSame(words, other.words);
    }

    /** Whether one of two names holds all words of the other. */
    static boolean nameSame(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    }
}
