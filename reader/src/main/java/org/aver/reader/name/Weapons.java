package org.aver.reader.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aver.reader.DataFile;
import org.aver.reader.text.Sentence;
import org.aver.reader.text.Token;

/** Finds words for weapons from a list of neutral kinds, with a type's letters and digits before them. Immutable and thread-safe. */
public final class Weapons {
    private static final Weapons BUILT_IN = new Weapons();

    private final Phrases<String> phrases = new Phrases<>();

    /** A weapon as tokens {@code [first, end)}, and its kind. */
    record Found(int first, int end, String kind) {
    }

    private Weapons() {
        for (String[] row : DataFile.rows(Weapons.class, "weapons.tsv")) {
            for (String words : row[1].split("\\|")) {
                phrases.put(List.of(words.split(" ")), row[0]);
                for (String plural : plurals(words)) {
                    phrases.put(List.of(plural.split(" ")), row[0]);
                }
            }
        }
    }

    public static Weapons builtIn() {
        return BUILT_IN;
    }

    private static List<String> plurals(String words) {
        if (words.endsWith("fe")) {
            return List.of(words.substring(0, words.length() - 2) + "ves");
        }
        return List.of(words + "s", words + "es");
    }

    /** The weapons of a sentence, in order, none inside another. */
    List<Found> in(List<Token> tokens, Sentence sentence) {
        List<Found> found = new ArrayList<>();
        for (int i = sentence.first(); i < sentence.end();) {
            Phrases.Match<String> match = phrases.at(t -> tokens.get(t).chars().toLowerCase(Locale.ROOT), i,
                    sentence.end());
            if (match == null) {
                i++;
                continue;
            }
            boolean typed = i > sentence.first() && isType(tokens.get(i - 1).chars());
            found.add(new Found(typed ? i - 1 : i, i + match.length(), match.value()));
            i += match.length();
        }
        return found;
    }

    /** "AB-12", "X7": capitals and digits. */
    private static boolean isType(String chars) {
        boolean letter = chars.codePoints().anyMatch(Character::isUpperCase);
        boolean digit = chars.codePoints().anyMatch(Character::isDigit);
        return letter && digit && chars.codePoints().noneMatch(Character::isLowerCase);
    }

    /** The kind of weapon that words name, such as "missile", or null. */
    public @org.jspecify.annotations.Nullable String kind(List<String> words) {
        List<String> lower = words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
        for (int i = 0; i < lower.size(); i++) {
            Phrases.Match<String> match = phrases.at(lower::get, i, lower.size());
            if (match != null && i + match.length() == lower.size()) {
                return match.value();
            }
        }
        return null;
    }
}
