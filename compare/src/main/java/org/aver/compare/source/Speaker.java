package org.aver.compare.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.aver.compare.Report;
import org.aver.core.Actor;
import org.aver.core.Offices;
import org.aver.core.Statement.Source;
import org.aver.core.Statement.SourceKind;
import org.aver.core.Text;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a chain of speakers.
 *
 * @param name    as the article names them
 * @param key     the same for one speaker in every article: the registry's entry, else the name; null where nobody is named
 * @param kind    what they are, or null where the article does not show it
 * @param speaksAs whether a body or the holder of an office, which may be shown across articles; a private person may not
 */
public record Speaker(String name, @Nullable String key, Actor.@Nullable Kind kind, boolean speaksAs) {
    private static final Set<SourceKind> UNNAMED = Set.of(SourceKind.ANONYMOUS, SourceKind.CROWD, SourceKind.DESCRIBED,
            SourceKind.IMAGE, SourceKind.DOCUMENT);

    private static final Pattern INDEFINITE = Pattern
            .compile("^(?i:an?|another|both|some|several|one|two|three) \\p{Ll}");
    private static final Pattern APPOSED = Pattern.compile(", \\p{Lu}");
    private static final Pattern DETERMINER = Pattern.compile("^(?i:the|its|his|her|their|our) (?=\\p{Ll})");

    /** Whether somebody is named, who can be counted as a source of their own. */
    public boolean isNamed() {
        return key != null;
    }

    /** An outlet or agency by its name alone. */
    public static Speaker named(String name, Actor.Kind kind) {
        return new Speaker(name, plain(name), kind, true);
    }

    /** The source of a statement. A described position ("a hospital official") is its body's where the article ties it to one. */
    static Speaker of(Report report, Source source) {
        Actor actor = actor(report, source.actor());
        SourceKind kind = source.kind();
        if (actor == null || kind != null && UNNAMED.contains(kind) && actor.entry() == null) {
            Actor body = actor == null ? null : actor(report, actor.parent());
            if (body != null) {
                return of(report, body);
            }
            String words = Text.of(report.text()).slice(source.spans().getFirst());
            boolean isBody = (kind == SourceKind.ORGANISATION || kind == SourceKind.OUTLET) && !isIndefinite(words);
            return new Speaker(words, isBody ? plain(words) : null, actor == null ? null : actor.kind(), isBody);
        }
        return of(report, actor);
    }

    /** A spokesman or minister speaks for the body; a person without one for themselves. */
    static Speaker of(Report report, Actor actor) {
        Actor body = actor(report, actor.parent());
        if (actor.kind() == Actor.Kind.PERSON && body != null) {
            return of(report, body);
        }
        if (actor.kind() == Actor.Kind.CROWD) {
            return new Speaker(actor.name(), null, actor.kind(), false);
        }
        boolean isPerson = actor.kind() == Actor.Kind.PERSON;
        if (isIndefinite(actor.name()) || isPerson && !Character.isUpperCase(bare(actor.name()).codePointAt(0))) {
            return new Speaker(actor.name(), null, actor.kind(), false);
        }
        String key = actor.entry() == null ? plain(actor.name()) : actor.entry();
        return new Speaker(actor.name(), key, actor.kind(),
                !isPerson || Offices.holdsOffice(actor) || actor.entry() != null);
    }

    /** "A border guard officer", "Both sides": nobody in particular, unless a name stands beside it. */
    private static boolean isIndefinite(String name) {
        return INDEFINITE.matcher(name).find() && !APPOSED.matcher(name).find();
    }

    /** Without the word that begins it, which a sentence may have given its capital. */
    private static String bare(String name) {
        String bare = DETERMINER.matcher(name).replaceFirst("");
        return bare.isEmpty() ? name : bare;
    }

    static @Nullable Actor actor(Report report, @Nullable String id) {
        return id == null
                ? null
                : report.reading().actors().stream().filter(a -> a.id().equals(id)).findFirst().orElse(null);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|a|an) ", "").replaceAll("['’]s\\b", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
