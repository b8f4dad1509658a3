package org.aver.ledger;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * What to look for: all of {@code words} must occur in the article's title or text. Words between a pair of double quotes
 * are a phrase; every other sign is no syntax. Case and diacritics do not matter.
 *
 * @param limit  the most hits wanted, at least 1
 * @param prefix whether a word outside quotes also finds the words that begin with it
 */
public record Query(String words, int limit, boolean prefix) {
    // controls break the search's strings; a variation selector belongs to the emoji before it, not to a word
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\x{FE00}-\\x{FE0F}]+");

    public Query {
        requireNonNull(words, "words is null");
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + limit + " is below 1");
        }
    }

    /** The words as strings of FTS5, which joins strings by AND and leaves out those without a letter or digit. */
    String match() {
        String[] parts = words.split("\"", -1);
        StringJoiner match = new StringJoiner(" ");
        for (int i = 0; i < parts.length; i++) {
            boolean phrase = i % 2 == 1 && i < parts.length - 1; // an odd quote at the end opens nothing
            List<String> strings = phrase ? List.of(SPACE.matcher(parts[i]).replaceAll(" ")) : words(parts[i]);
            strings.stream().map(s -> "\"" + s + "\"" + (prefix && !phrase ? " *" : "")).forEach(match::add);
        }
        return match.toString();
    }

    private static List<String> words(String part) {
        return Arrays.stream(SPACE.split(part)).filter(word -> !word.isEmpty()).toList();
    }
}
