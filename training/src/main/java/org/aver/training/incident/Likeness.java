package org.aver.training.incident;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether two strings mean the same: one holds the other's words, or their heads are the same. */
final class Likeness {
    private static final Set<String> EMPTY = Set.of("the", "a", "an", "of", "his", "her", "their", "its", "two",
            "three",
            "four", "five", "six", "some", "about", "at", "least");

    private Likeness() {
    }

    static boolean any(List<String> one, List<String> other) {
        return one.stream().anyMatch(a -> other.stream().anyMatch(b -> alike(a, b)));
    }

    static boolean alike(String one, String other) {
        Set<String> left = words(one);
        Set<String> right = words(other);
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        return left.containsAll(right) || right.containsAll(left) || head(one).equals(head(other));
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeAll(EMPTY);
        words.remove("");
        return words;
    }

    private static String head(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split(" (of|from|in|at) ")[0].split("[^\\p{L}\\p{N}]+");
        return Arrays.stream(words).filter(w -> !w.isEmpty()).reduce("", (a, b) -> b);
    }
}
