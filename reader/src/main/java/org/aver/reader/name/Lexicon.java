package org.aver.reader.name;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aver.reader.DataFile;

/** Classes of words that mark names: titles, heads of organisations, first names. Immutable and thread-safe. */
public final class Lexicon {
    private static final Lexicon BUILT_IN = new Lexicon();

    private final Map<String, Set<Kind>> kinds = new HashMap<>();

    /** A class of words; a word may be in several. */
    public enum Kind {
        TITLE(0), ORGANISATION(1), FACILITY(2), PLACE(3), PARTICLE(4), RELIGION(5), CONTINENT(6), CALENDAR(7), FEMALE(
                8), MALE(9), EITHER(10);

        /** Its number in the model's features. */
        final int feature;

        Kind(int feature) {
            this.feature = feature;
        }
    }

    private Lexicon() {
        read("lexicon.tsv");
        read("first-names.tsv");
    }

    /** The built-in lists, read once. */
    public static Lexicon builtIn() {
        return BUILT_IN;
    }

    private void read(String file) {
        for (String[] row : DataFile.rows(Lexicon.class, file)) {
            Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
            for (String word : row[1].split(" ")) {
                kinds.merge(word, EnumSet.of(kind), Lexicon::union);
            }
        }
    }

    private static Set<Kind> union(Set<Kind> left, Set<Kind> right) {
        left.addAll(right);
        return left;
    }

    /** The classes of a word, whatever its case. */
    public Set<Kind> of(String word) {
        return kinds.getOrDefault(word.toLowerCase(Locale.ROOT).replace('\u2019', '\''), Set.of());
    }

    public boolean is(Kind kind, String word) {
        return of(word).contains(kind);
    }

    /** Whether the word is given to people as a first name. */
    public boolean isFirstName(String word) {
        Set<Kind> of = of(word);
        return of.contains(Kind.FEMALE) || of.contains(Kind.MALE) || of.contains(Kind.EITHER);
    }

    /** Whether any of the words is of a class. */
    boolean anyIs(Kind kind, List<String> words) {
        return words.stream().anyMatch(w -> is(kind, w));
    }
}
