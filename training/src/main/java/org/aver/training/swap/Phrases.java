package org.aver.training.swap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aver.core.Span;
import org.aver.core.Text;

/**
 * Finds phrases in a text: whole words, the longest first, as written, with a capital, or all in capitals. A hyphen is a border
 * of words, so "Iran" is found in "Iran-backed". Immutable and thread-safe.
 */
final class Phrases<T> {
    private static final String LETTER = "[\\p{L}\\p{N}\\p{M}]";
    private static final Pattern WORD = Pattern.compile(LETTER + "+");

    private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

    private record Phrase<T>(String chars, Pattern pattern, T value) {
    }

    /** A phrase where it stands. */
    record Hit<T>(T value, Span span, Style style) {
    }

    /**
     * Adds a phrase.
     *
     * @param bareS whether an "s" may follow, as where a text has lost its apostrophes ("Syrias army"); it is no part of the hit
     */
    void add(String chars, boolean bareS, T value) {
        Matcher first = WORD.matcher(chars);
        if (!first.lookingAt()) {
            throw new IllegalArgumentException("\"" + chars + "\" does not begin with a letter or digit");
        }
        String written = "(?:" + pattern(chars) + "|" + pattern(chars.toUpperCase(Locale.ROOT)) + "|"
                + pattern(Style.capitalised(chars)) + ")";
        Pattern pattern = Pattern.compile(written + "(?=" + (bareS ? "s?" : "") + "(?!" + LETTER + "))");
        Phrase<T> phrase = new Phrase<>(chars, pattern, value);
        index(first.group(), phrase);
        if (bareS && first.end() == chars.length()) {
            index(first.group() + "s", phrase);
        }
    }

    private void index(String firstWord, Phrase<T> phrase) {
        List<Phrase<T>> phrases = byFirstWord.computeIfAbsent(firstWord.toLowerCase(Locale.ROOT),
                k -> new ArrayList<>());
        phrases.add(phrase);
        phrases.sort(Comparator.comparingInt((Phrase<T> p) -> -p.chars().length()).thenComparing(Phrase::chars));
    }

    private static String pattern(String chars) {
        StringBuilder pattern = new StringBuilder();
        for (String word : chars.split(" ")) {
            pattern.append(pattern.isEmpty() ? "" : "[\\s\\u00A0]+")
                    .append(Pattern.quote(word).replace("'", "\\E['\u2019]\\Q"));
        }
        return pattern.toString();
    }

    /** Every phrase of the text, from left to right, none over another. */
    List<Hit<T>> in(Text text) {
        List<Hit<T>> hits = new ArrayList<>();
        Matcher word = WORD.matcher(text.chars());
        int from = 0;
        while (from < text.chars().length() && word.find(from)) {
            from = word.end();
            for (Phrase<T> phrase : byFirstWord.getOrDefault(word.group().toLowerCase(Locale.ROOT), List.of())) {
                Matcher found = phrase.pattern().matcher(text.chars()).region(word.start(), text.chars().length())
                        .useTransparentBounds(true);
                if (found.lookingAt()) {
                    hits.add(new Hit<>(phrase.value(), text.span(found.start(), found.end()),
                            Style.of(phrase.chars(), found.group())));
                    from = Math.max(from, found.end());
                    break;
                }
            }
        }
        return hits;
    }
}
