package org.aver.reader.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aver.reader.DataFile;
import org.aver.reader.name.Lexicon;

/** Words in and beside names that say what the name can tell. */
final class PlaceWords {
    private static final Map<String, Set<String>> WORDS = new HashMap<>();

    static {
        for (String[] row : DataFile.rows(PlaceWords.class, "words.tsv")) {
            WORDS.computeIfAbsent(row[0], k -> new HashSet<>()).addAll(List.of(row[1].split("\\|")));
        }
    }

    private PlaceWords() {
    }

    /** Whether a longer name may say where it lies: "Achel Street" may be named after a place far away. */
    static boolean mayBeNamedByPlace(Page page, Candidate mention) {
        return !is("elsewhere", page.lower[mention.end() - 1]);
    }

    /** Whether a longer name says by its last word where it lies: "Achel Town Hall", "Achel Police". */
    static boolean isNamedByPlace(Page page, Candidate mention) {
        String last = page.chars(mention.end() - 1);
        return Lexicon.builtIn().is(Lexicon.Kind.FACILITY, last)
                || Lexicon.builtIn().is(Lexicon.Kind.ORGANISATION, last)
                || is("town", page.lower[mention.end() - 1]);
    }

    /** Whether a lower-case word is of a kind. */
    static boolean is(String kind, String word) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word);
    }
}
