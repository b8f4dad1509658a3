package org.aver.capture.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that names of people and places are made of: capitals, and small particles of {@code words.txt}. */
final class Name {
    private static final Set<String> PARTICLES = Set.copyOf(Words.of("words.txt").getOrDefault("name", List.of()));
    private static final Pattern WORD = Pattern.compile("(?:(?i:" + Words.any(joined())
            + "))?[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}.'’‘ʼ‑-]*+");

    private Name() {
    }

    private static List<String> joined() {
        return Words.of("words.txt").getOrDefault("joined", List.of()).stream()
                .flatMap(prefix -> List.of(prefix, prefix.replace('\'', '’'), prefix.replace('-', '‑')).stream())
                .distinct().toList();
    }

    /** "Corvaux", "d’Ambreuil", "al-Masri": one word with a capital, or in a script that has none. */
    static boolean isWord(String word) {
        return WORD.matcher(word).matches();
    }

    /** "van", "bin", "de": a small word that may open a name. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }
}
