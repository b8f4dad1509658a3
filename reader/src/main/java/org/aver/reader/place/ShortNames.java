package org.aver.reader.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aver.reader.DataFile;
import org.aver.reader.gazetteer.Gazetteer;
import org.aver.reader.gazetteer.Gazetteer.Found;
import org.aver.reader.gazetteer.Kind;
import org.aver.reader.gazetteer.NameKey;
import org.aver.reader.place.Candidate.Form;
import org.jspecify.annotations.Nullable;

/** Shortened names of divisions, told apart from other words by their exact letters; postal codes by the comma before them. */
final class ShortNames {
    private static final int MOST_WORDS = 3;

    private final Map<String, List<Found>> shortened = new HashMap<>();
    private final Map<String, List<Found>> codes = new HashMap<>();

    ShortNames(Gazetteer gazetteer) {
        for (String[] row : DataFile.rows(ShortNames.class, "short-names.tsv")) {
            List<Found> entries = entries(gazetteer, row[1], row[2]);
            for (String name : row[3].split("\\|")) {
                (row[0].equals("code") ? codes : shortened).put(name.replace(" ", ""), entries);
            }
        }
    }

    private static List<Found> entries(Gazetteer gazetteer, String country, String name) {
        List<Found> all = gazetteer.find(NameKey.of(name)).stream().filter(f -> f.entry().country().equals(country))
                .toList();
        List<Found> regions = all.stream().filter(f -> f.entry().kind() == Kind.REGION).toList();
        return regions.isEmpty() ? all : regions;
    }

    @Nullable
    Candidate at(Page page, int at) {
        if (!page.isCapitalised(at)) {
            return null;
        }
        if (page.inSentence(at - 1, at) && page.chars(at - 1).equals(",")) {
            List<Found> code = codes.get(page.chars(at));
            if (code != null && !code.isEmpty()) {
                return new Candidate(at, at + 1, Form.CODE, page.keys[at], code, null);
            }
        }
        StringBuilder letters = new StringBuilder();
        Candidate found = null;
        for (int end = at + 1; end <= Math.min(page.end[at], at + MOST_WORDS + 2); end++) {
            letters.append(page.chars(end - 1));
            List<Found> entries = shortened.get(letters.toString());
            if (entries != null && !entries.isEmpty()) {
                found = new Candidate(at, end, Form.SHORT, page.key(at, end), entries, null);
            }
        }
        return found;
    }
}
