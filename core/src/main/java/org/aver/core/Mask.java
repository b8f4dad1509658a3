package org.aver.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Hides the names of a reading's victims, and the age in years behind a name, in words that leave the article's own page: lists
 * across articles, tables, exports. {@link Victim#masked()} does the same for a victim's record. Immutable and thread-safe.
 */
public final class Mask {
    /** What stands where a name stood. */
    public static final String SIGN = "[name withheld]";
    private static final int SHORTEST = 3; // "de", "al" and initials alone tell nobody

    private final @Nullable Pattern names;

    private Mask(@Nullable Pattern names) {
        this.names = names;
    }

    /** The mask of a reading: whole names, and each of their words that begins with a capital. */
    public static Mask of(Reading reading) {
        Set<String> forms = new LinkedHashSet<>();
        for (Victim victim : reading.victims()) {
            String name = victim.name() == null ? "" : victim.name().strip();
            List<String> words = name.isEmpty() ? List.of() : List.of(name.split("\\s+"));
            if (!words.isEmpty()) {
                forms.add(words.stream().map(Pattern::quote).collect(Collectors.joining("\\s+")));
            }
            words.stream().filter(w -> w.codePointCount(0, w.length()) >= SHORTEST && Character.isUpperCase(w
                    .codePointAt(0))).forEach(w -> forms.add(Pattern.quote(w)));
        }
        if (forms.isEmpty()) {
            return new Mask(null);
        }
        // the longest first: a whole name becomes one sign
        String any = forms.stream().sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|", "(?:", ")"));
        return new Mask(Pattern.compile("(?<![\\p{L}\\p{N}])" + any + "(?:\\s+" + any
                + ")*(?![\\p{L}\\p{N}])(?:,\\s+(?:aged\\s+)?\\p{Nd}{1,3}(?![\\p{L}\\p{N}]))?"));
    }

    /** The words with every name hidden. */
    public String hide(String words) {
        return names == null ? words : names.matcher(words).replaceAll(Matcher.quoteReplacement(SIGN));
    }

    /** Where names stand in words: in code points, in order. */
    public List<Span> spans(String words) {
        List<Span> spans = new ArrayList<>();
        if (names != null) {
            Text text = Text.of(words);
            Matcher found = names.matcher(words);
            while (found.find()) {
                spans.add(text.span(found.start(), found.end()));
            }
        }
        return spans;
    }
}
