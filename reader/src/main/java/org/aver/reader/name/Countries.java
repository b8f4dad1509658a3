package org.aver.reader.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.aver.core.Text;
import org.aver.reader.DataFile;
import org.aver.reader.text.Abbreviations;
import org.aver.reader.text.Token;
import org.aver.reader.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Names of countries and words for their people, every country of ISO 3166-1. Immutable and thread-safe. */
public final class Countries {
    private static final Countries BUILT_IN = new Countries();

    /** In text without case "us" is a pronoun more often than a country. */
    private static final String PRONOUN = "us";

    private final Phrases<Entry> phrases = new Phrases<>();
    private final Phrases<Entry> caseless = new Phrases<>();

    /** Country or people, and whose. */
    public record Entry(boolean isPeople, String code) {
    }

    /** A country's names and the words for its people, the usual ones first. */
    public record Country(String code, List<String> names, List<String> peoples) {
    }

    private final List<Country> all = new ArrayList<>();

    private Countries() {
        Tokenizer tokenizer = new Tokenizer(Abbreviations.load());
        for (String[] row : DataFile.rows(Countries.class, "countries.tsv")) {
            List<String> names = List.of(row[1].split("\\|"));
            List<String> peoples = row.length > 2 ? List.of(row[2].split("\\|")) : List.of();
            all.add(new Country(row[0], names, peoples));
            for (String name : names) {
                put(words(tokenizer, name), new Entry(false, row[0]));
            }
            for (String people : peoples) {
                put(words(tokenizer, people), new Entry(true, row[0]));
                put(words(tokenizer, people + "s"), new Entry(true, row[0]));
            }
        }
    }

    private void put(List<String> words, Entry entry) {
        phrases.put(words, entry);
        List<String> lower = words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
        if (!lower.equals(List.of(PRONOUN))) {
            caseless.put(lower, entry);
        }
    }

    private static List<String> words(Tokenizer tokenizer, String name) {
        return tokenizer.tokens(Text.of(name)).stream().map(Token::chars).toList();
    }

    public static Countries builtIn() {
        return BUILT_IN;
    }

    /** The longest name, as written in the list, that begins at a word. */
    Phrases.@Nullable Match<Entry> at(IntFunction<String> words, int at, int size) {
        return phrases.at(words, at, size);
    }

    /** The longest name that begins at a word of a text without case; words in lower case. */
    Phrases.@Nullable Match<Entry> atCaseless(IntFunction<String> words, int at, int size) {
        return caseless.at(words, at, size);
    }

    /** Every country, in the order of the codes. */
    public List<Country> all() {
        return List.copyOf(all);
    }

    /** What a whole name means, or null. One that is all capitals is looked up without case. */
    public @Nullable Entry of(List<String> words) {
        Phrases.Match<Entry> match = phrases.at(words::get, 0, words.size());
        if (match == null && words.stream().allMatch(w -> w.equals(w.toUpperCase(Locale.ROOT)))) {
            List<String> lower = words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
            match = caseless.at(lower::get, 0, lower.size());
        }
        return match != null && match.length() == words.size() ? match.value() : null;
    }
}
