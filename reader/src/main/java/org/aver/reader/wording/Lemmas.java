package org.aver.reader.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aver.reader.DataFile;

/** A word's possible base forms: irregular ones from a list, the rest by English spelling. Immutable and thread-safe. */
final class Lemmas {
    private final Map<String, List<String>> irregular = new HashMap<>();

    Lemmas() {
        for (String[] row : DataFile.rows(Lemmas.class, "irregular-verbs.tsv")) {
            for (String form : row[1].split(" ")) {
                irregular.computeIfAbsent(form, f -> new ArrayList<>()).add(row[0]);
            }
        }
    }

    /** Every base form that a word in lower case could have, the likeliest first; the word itself is always one. */
    List<String> of(String form) {
        List<String> bases = new ArrayList<>(irregular.getOrDefault(form, List.of()));
        bases.add(form);
        if (form.endsWith("n't")) {
            bases.add("not"); // "didn't" is one token
        }
        strip(form, "ies", "y", bases);
        strip(form, "es", "", bases);
        strip(form, "s", "", bases);
        strip(form, "ied", "y", bases);
        strip(form, "ed", "", bases);
        strip(form, "ed", "e", bases);
        strip(form, "ing", "", bases);
        strip(form, "ing", "e", bases);
        return bases;
    }

    private static void strip(String form, String ending, String instead, List<String> bases) {
        if (form.length() > ending.length() + 2 && form.endsWith(ending)) {
            String stem = form.substring(0, form.length() - ending.length());
            bases.add(stem + instead);
            int last = stem.length() - 1;
            if (last > 1 && ending.length() > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
                bases.add(stem.substring(0, last));
            }
        }
    }
}
