package org.aver.reader.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aver.reader.DataFile;

/**
 * Words whose full stop belongs to them. Two kinds: those that stand before a name or number and so never end a sentence
 * ({@code Gen.}), and those that may ({@code U.S.}, {@code Inc.}). Immutable and thread-safe.
 */
public final class Abbreviations {
    private final Set<String> neverLast = new HashSet<>();
    private final Set<String> maybeLast = new HashSet<>();
    private final Set<String> starters = new HashSet<>();

    private Abbreviations(List<String[]> rows) {
        for (String[] row : rows) {
            Set<String> kind = switch (row[0]) {
                case "before" -> neverLast;
                case "any" -> maybeLast;
                case "starter" -> starters;
                default -> throw new IllegalStateException("abbreviations.tsv: no kind " + row[0]);
            };
            kind.addAll(List.of(row[1].split(" ")));
        }
    }

    /** Reads the built-in list. */
    public static Abbreviations load() {
        return new Abbreviations(DataFile.rows(Abbreviations.class, "abbreviations.tsv"));
    }

    /** Whether a full stop after this word (given without it) is part of it. */
    boolean keepsStop(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return isInitials(word) || neverLast.contains(lower) || maybeLast.contains(lower);
    }

    /** Whether an abbreviation (given with its stop) cannot be a sentence's last word. */
    boolean isNeverLast(String token) {
        String bare = token.substring(0, token.length() - 1);
        return neverLast.contains(bare.toLowerCase(Locale.ROOT));
    }

    /** Whether a capitalised word commonly opens a sentence: what tells "in the U.S. The" from "the U.S. Army". */
    public boolean isStarter(String word) {
        return starters.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "J", "U.S", "a.m", "Ph.D": one capital, or letters between full stops. */
    static boolean isInitials(String word) {
        boolean single = word.codePointCount(0, word.length()) == 1;
        return single
                ? Character.isUpperCase(word.codePointAt(0))
                : word.indexOf('.') >= 0 && word.codePoints().allMatch(p -> p == '.' || Character.isLetter(p));
    }
}
