package org.aver.reader.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aver.reader.DataFile;

/** Which other names of a place are worth keeping, and those that follow from them. Immutable and thread-safe. */
public final class Alternates {
    private static final int MOST_WORDS = 6;
    private static final int SHORTEST = 3;
    /** The Arabic article as it is written in Latin letters. */
    private static final Set<String> ARTICLES = Set.of("al", "el", "ar", "as", "ash", "ad", "an", "at", "az");
    private static final Set<Character.UnicodeScript> SCRIPTS = Set.of(Character.UnicodeScript.LATIN,
            Character.UnicodeScript.ARABIC, Character.UnicodeScript.CYRILLIC, Character.UnicodeScript.HEBREW,
            Character.UnicodeScript.GREEK);

    private final List<String> divisions = DataFile.rows(Alternates.class, "divisions.tsv").stream().map(row -> row[0])
            .toList();

    /** Of a comma-separated list as GeoNames prints it. */
    public Set<String> kept(String list) {
        Set<String> kept = new LinkedHashSet<>();
        for (String name : list.split(",")) {
            if (isKept(name)) {
                kept.add(name);
            }
        }
        return kept;
    }

    /** Codes, names in scripts that few reports mix with ours, and whole sentences are left out. */
    private static boolean isKept(String name) {
        if (name.codePointCount(0, name.length()) < SHORTEST || name.split(" ").length > MOST_WORDS) {
            return false;
        }
        if (name.length() <= 4 && name.codePoints().noneMatch(Character::isLowerCase)
                && name.codePoints().anyMatch(Character::isUpperCase)) {
            return false;
        }
        return name.codePoints().filter(Character::isLetter)
                .allMatch(p -> SCRIPTS.contains(Character.UnicodeScript.of(p)));
    }

    /** A town's name without the Arabic article. */
    public List<String> withoutArticle(String name) {
        int end = Math.max(name.indexOf(' '), name.indexOf('-'));
        boolean article = end > 0 && ARTICLES.contains(name.substring(0, end).toLowerCase(java.util.Locale.ROOT));
        return article && name.length() - end > 4 ? List.of(name.substring(end + 1)) : List.of();
    }

    /** A division's name without the word that says what it is. */
    public List<String> bare(String name) {
        List<String> bare = new ArrayList<>();
        for (String word : divisions) {
            if (name.endsWith(" " + word)) {
                bare.add(name.substring(0, name.length() - word.length() - 1));
            }
            if (name.startsWith(word + " ")) {
                bare.add(name.substring(word.length() + 1));
            }
        }
        return bare;
    }
}
