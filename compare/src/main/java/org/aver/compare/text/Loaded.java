package org.aver.compare.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aver.compare.DataFile;

/** Words that the sides of a conflict use for one thing: whether a change of words is a change of side. */
final class Loaded {
    private static final Pattern WORDS = pattern();

    private Loaded() {
    }

    private static Pattern pattern() {
        Set<String> words = new TreeSet<>();
        for (String row : DataFile.lines(Loaded.class, "loaded.tsv")) {
            String taking = row.substring(row.indexOf('\t') + 1); // the first column takes no side
            words.addAll(List.of(taking.split("[\t/]")));
        }
        List<String> longestFirst = words.stream().sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote).toList();
        return Pattern.compile("\\b(?:" + String.join("|", longestFirst) + ")\\b");
    }

    /** Whether one has another word than the other for a thing that sides name differently, or leaves the word out. */
    static boolean isChange(String before, String after) {
        return !words(before).equals(words(after));
    }

    private static Set<String> words(String text) {
        Set<String> found = new TreeSet<>();
        for (Matcher m = WORDS.matcher(text.toLowerCase(Locale.ROOT)); m.find();) {
            found.add(m.group());
        }
        return found;
    }
}
