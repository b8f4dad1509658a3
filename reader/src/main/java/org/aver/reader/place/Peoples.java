package org.aver.reader.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aver.reader.DataFile;
import org.aver.reader.gazetteer.Entry;
import org.aver.reader.gazetteer.Gazetteer;
import org.aver.reader.gazetteer.Gazetteer.Found;
import org.aver.reader.gazetteer.Kind;
import org.aver.reader.gazetteer.NameKey;
import org.aver.reader.name.Case;
import org.aver.reader.name.Countries;
import org.aver.reader.place.Candidate.Form;
import org.jspecify.annotations.Nullable;

/** Adjectives and nouns that name people by their country or continent. */
final class Peoples {
    private static final int MOST_WORDS = 3;

    private final Map<String, Found> countries = new HashMap<>();
    private final Map<String, List<Found>> others = new HashMap<>();

    Peoples(Gazetteer gazetteer) {
        for (int i = 0; i < gazetteer.size(); i++) {
            Entry entry = gazetteer.entry(i);
            if (entry.kind() != Kind.COUNTRY) {
                break; // countries stand first
            }
            countries.put(entry.country(), new Found(entry, true));
        }
        for (String[] row : DataFile.rows(Peoples.class, "peoples.tsv")) {
            List<Found> entries = gazetteer.find(NameKey.of(row[0])).stream()
                    .filter(f -> !f.entry().kind().isSettlement()).toList();
            for (String word : row[1].split("\\|")) {
                others.put(word, entries);
                others.put(word + "s", entries);
            }
        }
    }

    @Nullable
    Candidate at(Page page, int at) {
        if (!page.isCapitalised(at)) {
            return null;
        }
        for (int end = Math.min(page.end[at], at + MOST_WORDS); end > at; end--) {
            List<String> words = new ArrayList<>();
            for (int i = at; i < end; i++) {
                words.add(word(page, i));
            }
            List<Found> entries = entries(words);
            if (!entries.isEmpty()) {
                return new Candidate(at, end, Form.PEOPLE, page.key(at, end), entries, null);
            }
        }
        return null;
    }

    private List<Found> entries(List<String> words) {
        List<Found> other = others.get(String.join(" ", words));
        if (other != null && !other.isEmpty()) {
            return other;
        }
        Countries.Entry country = Countries.builtIn().of(words);
        Found found = country == null || !country.isPeople() ? null : countries.get(country.code());
        return found == null ? List.of() : List.of(found);
    }

    /** As lists have it: one capital, where the sentence is all capitals. */
    private static String word(Page page, int at) {
        String chars = page.chars(at);
        if (page.cases[at] != Case.NONE || chars.length() < 3) {
            return chars;
        }
        int first = Character.charCount(chars.codePointAt(0));
        return chars.substring(0, first) + page.lower[at].substring(Math.min(first, page.lower[at].length()));
    }
}
