package org.aver.export.item;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aver.core.Actor;
import org.aver.core.Place;
import org.aver.core.Reading;
import org.aver.core.Text;
import org.aver.core.Victim;
import org.jspecify.annotations.Nullable;

/**
 * Hides private persons in words that leave the ledger: every name of a person who holds no office, of every victim, and victims' ages.
 * Office-holders, organisations and places stay. Where a name is in doubt it is hidden.
 */
public final class Mask {
    private static final Set<String> OFFICES = offices();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’-]+");
    /** "One survivor", "An opposition member": a capital that only opens a sentence; but "Ludwig van" is a name. */
    private static final Pattern DESCRIBED = Pattern.compile(
            "\\p{Lu}[\\p{L}'’-]* (?!(?:abu|al|bin|ben|da|de|del|della|der|di|du|el|ibn|la|le|van|von)\\b)\\p{Ll}");
    private static final int LEAST = 2;
    /** Hides nothing. */
    public static final Mask NONE = new Mask(null, null);

    private final @Nullable Pattern names;
    private final @Nullable Pattern ages;

    private Mask(@Nullable Pattern names, @Nullable Pattern ages) {
        this.names = names;
        this.ages = ages;
    }

    /** The mask of one article. */
    public static Mask of(Reading reading) {
        Text text = Text.of(reading.article().text());
        Set<String> hidden = new TreeSet<>();
        reading.actors().stream().filter(Mask::isPrivate).forEach(a -> {
            collect(a.name(), hidden);
            a.mentions().forEach(m -> collect(text.slice(m), hidden));
        });
        reading.victims().stream().map(Victim::name).filter(Objects::nonNull).forEach(name -> collect(name, hidden));
        Set<String> shown = new HashSet<>();
        reading.actors().stream().filter(a -> a.kind() != Actor.Kind.PERSON).forEach(a -> collect(a.name(), shown));
        reading.places().stream().map(Place::name).forEach(name -> collect(name, shown));
        reading.victims().stream().map(Victim::name).filter(Objects::nonNull).forEach(name -> {
            Set<String> own = new HashSet<>();
            collect(name, own);
            shown.removeAll(own); // a victim is hidden, whatever else bears the name
        });
        Set<String> known = shown.stream().map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        hidden.removeIf(w -> known.contains(w.toLowerCase(Locale.ROOT)));
        Set<String> ages = reading.victims().stream().map(Victim::age).filter(Objects::nonNull)
                .filter(age -> age.matches("[0-9]+")).collect(Collectors.toCollection(TreeSet::new));
        return new Mask(hidden.isEmpty() ? null : Pattern.compile(names(hidden)), ages.isEmpty()
                ? null
                : Pattern.compile("(?<![\\d.,])(?:" + String.join("|", ages) + ")(?=[- ]years?\\b|-year|,|\\))"));
    }

    private static boolean isPrivate(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON
                && (actor.role() == null || Pattern.compile("[^\\p{L}]+").splitAsStream(actor
                        .role().toLowerCase(Locale.ROOT)).noneMatch(OFFICES::contains));
    }

    /** Words of a name: those with a capital, or all where the script has none; small words at its start are no part of it. */
    private static void collect(String name, Set<String> words) {
        var matcher = WORD.matcher(name);
        while (matcher.find()) {
            String word = matcher.group().replaceAll("['’]s$", "");
            int first = word.codePointAt(0);
            boolean opens = matcher.start() == 0 && DESCRIBED.matcher(name).lookingAt();
            boolean isName = !opens
                    && (Character.isUpperCase(first) || !Character.isLowerCase(first) && Character.isLetter(first));
            if (isName && word.codePointCount(0, word.length()) >= LEAST
                    && !OFFICES.contains(word.toLowerCase(Locale.ROOT))) {
                words.add(word);
            }
        }
    }

    /** A run of names, in capitals too, becomes one sign. */
    private static String names(Set<String> words) {
        Set<String> forms = new TreeSet<>(words);
        words.forEach(w -> forms.add(w.toUpperCase(Locale.ROOT)));
        String any = forms.stream().sorted(java.util.Comparator.comparingInt(String::length).reversed().thenComparing(
                java.util.Comparator.naturalOrder())).map(Pattern::quote).collect(Collectors.joining("|"));
        return "(?<![\\p{L}\\p{M}])(?:" + any + ")(?![\\p{L}\\p{M}])(?:[ .-]+(?:" + any + ")(?![\\p{L}\\p{M}]))*";
    }

    /** The words with every hidden name replaced by {@code [person]} and every hidden age by {@code [age]}. */
    public String text(String words) {
        String masked = names == null ? words : names.matcher(words).replaceAll("[person]");
        return ages == null ? masked : ages.matcher(masked).replaceAll("[age]");
    }

    public @Nullable String orNull(@Nullable String words) {
        return words == null ? null : text(words);
    }

    private static Set<String> offices() {
        try (InputStream in = Objects.requireNonNull(Mask.class.getResourceAsStream("/org/aver/export/offices.txt"))) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank()).map(String::strip)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
