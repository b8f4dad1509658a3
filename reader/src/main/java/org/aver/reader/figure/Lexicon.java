package org.aver.reader.figure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aver.core.Figure.Measure;
import org.aver.reader.DataFile;
import org.jspecify.annotations.Nullable;

/** The words that say what is counted, and the words around them. Immutable and thread-safe. */
final class Lexicon {
    /** How a word stands to what it counts; see the data file. */
    enum Form {
        STATE, ACTIVE, ALONE, OF, NOUN, LABEL
    }

    private final Map<Form, Map<String, Measure>> measures = new EnumMap<>(Form.class);
    private final Set<String> saying = new HashSet<>();
    private final Map<String, Set<String>> contexts = new HashMap<>();

    Lexicon() {
        for (String[] row : DataFile.rows(Lexicon.class, "measures.tsv")) {
            Form form = Form.valueOf(row[1].toUpperCase(Locale.ROOT));
            for (String word : row[2].split(" ")) {
                measures.computeIfAbsent(form, key -> new HashMap<>()).putIfAbsent(word,
                        Measure.valueOf(row[0].toUpperCase(Locale.ROOT)));
                if (form != Form.LABEL) {
                    saying.add(word);
                }
            }
        }
        for (String[] row : DataFile.rows(Lexicon.class, "context.tsv")) {
            contexts.computeIfAbsent(row[0], key -> new HashSet<>()).addAll(Set.of(row[1].split(" ")));
        }
    }

    @Nullable
    Measure measure(Form form, String word) {
        return measures.getOrDefault(form, Map.of()).get(word);
    }

    /** Whether a word says what happened to those counted, in any form but a table's label. */
    boolean says(String word) {
        return saying.contains(word);
    }

    boolean is(String kind, String word) {
        return contexts.getOrDefault(kind, Set.of()).contains(word);
    }
}
