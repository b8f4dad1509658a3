package org.aver.workbench.mask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aver.core.Actor;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Statement.SourceKind;
import org.aver.core.Text;
import org.aver.core.Victim;
import org.aver.core.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Withholds names of one article's private persons, victims and minors wherever its words are shown outside its own page. Every
 * capitalised word of such a name is withheld wherever it stands; too much rather than too little.
 */
public final class Masks {
    /** What stands for a withheld name. */
    public static final String WITHHELD = "[name withheld]";
    private static final Offices OFFICES = Offices.builtIn();
    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]+|[\\p{Lo}\\p{M}]{2,}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’-]+");

    private final Text text;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    public Masks(Reading reading) {
        text = Text.of(reading.article().text());
        var shown = new HashSet<String>();
        for (Actor actor : reading.actors()) {
            actors.put(actor.id(), actor);
            if (OFFICES.isPublic(actor)) {
                collect(actor.name(), shown);
            }
        }
        for (Actor actor : reading.actors()) {
            if (actor.kind() == Actor.Kind.PERSON && !OFFICES.isPublic(actor)) {
                collect(actor.name(), names);
                actor.mentions().forEach(m -> collect(text.slice(m), names));
            }
        }
        reading.places().stream().filter(p -> p.geonames() != null || isTown(p.name(), reading.actors()))
                .forEach(p -> collect(p.name(), shown));
        names.removeAll(shown); // a town is a town first, and a ministry's name is no person's
        for (Victim victim : reading.victims()) {
            collect(victim.name(), names);
            victim.spans().forEach(s -> collect(text.slice(s), names));
        }
        names.removeAll(Set.of("The", "An", "In", "On", "He", "She", "His", "Her", "They", "Dr", "Mr", "Mrs", "Ms"));
    }

    /** A name of one word that is no part of a person's longer name: an unlocated "Sanne Orlo" is a person after all. */
    private static boolean isTown(String name, List<Actor> actors) {
        return !name.contains(" ") && actors.stream().filter(a -> a.kind() == Actor.Kind.PERSON)
                .noneMatch(a -> a.name().contains(" ") && a.name().contains(name));
    }

    private static void collect(@Nullable String words, Set<String> into) {
        Matcher word = NAME_WORD.matcher(words == null ? "" : words);
        while (word.find()) {
            into.add(bare(word.group()));
        }
    }

    private static String bare(String word) {
        return word.replaceFirst("['’]s?$", "");
    }

    /** Who says a statement, as pages across articles may show it. */
    public Speaker speaker(@Nullable Statement statement, @Nullable String publisher) {
        if (statement == null) {
            return publisher == null
                    ? new Speaker("The outlet itself (unnamed)", "outlet", false)
                    : new Speaker(publisher, "outlet", true);
        }
        Statement.Source source = statement.source();
        if (source == null) {
            return new Speaker("Hearsay: nobody is named", "hearsay", false);
        }
        Actor actor = source.actor() == null ? null : actors.get(source.actor());
        String words = Wording.words(text, source.spans());
        if (actor != null && OFFICES.isPublic(actor)) {
            return new Speaker(actor.name(), Wording.label(actor.kind()), true);
        }
        if (source.kind() == SourceKind.PERSON || actor != null && actor.kind() == Actor.Kind.PERSON) {
            boolean described = source.kind() == SourceKind.DESCRIBED;
            return new Speaker(described ? hide(words) : "A person named in the article", "person", false);
        }
        return new Speaker(hide(words), source.kind() == null ? "unstated" : Wording.label(source.kind()), false);
    }

    /** The words without the names withheld. */
    public String hide(String words) {
        var shown = new StringBuilder();
        bits(words, List.of()).forEach(b -> shown.append(b.text()));
        return shown.toString();
    }

    /** A passage in runs, with what was looked for marked; spans in code points of the passage. */
    public List<Bit> bits(String passage, List<Span> hits) {
        Text words = Text.of(passage);
        var hit = new BitSet();
        hits.forEach(s -> hit.set(s.start(), s.end()));
        var hidden = new BitSet();
        Matcher word = WORD.matcher(passage);
        while (word.find()) {
            if (names.contains(bare(word.group()))) {
                Span span = words.span(word.start(), word.end());
                hidden.set(span.start(), span.end());
            }
        }
        var bits = new ArrayList<Bit>();
        for (int from = 0; from < words.length();) {
            int end = from + 1;
            while (end < words.length() && hit.get(end) == hit.get(from) && hidden.get(end) == hidden.get(from)) {
                end++;
            }
            String run = words.slice(new Span(from, end));
            boolean again = hidden.get(from) && bits.size() > 1 && bits.getLast().text().isBlank()
                    && bits.get(bits.size() - 2).withheld();
            if (again) {
                bits.removeLast(); // first and last name are one name
            } else {
                bits.add(new Bit(hidden.get(from) ? WITHHELD : run, hit.get(from), hidden.get(from)));
            }
            from = end;
        }
        return bits;
    }
}
