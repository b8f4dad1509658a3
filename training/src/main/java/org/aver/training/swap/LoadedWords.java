package org.aver.training.swap;

import java.util.ArrayList;
import java.util.List;
import org.aver.compare.text.Reprint;
import org.aver.core.Text;
import org.aver.reader.DataFile;

/**
 * Puts loaded words in the place of plain ones and plain ones in the place of loaded ones, both at once: "government" and
 * "regime", "killed" and "martyred". Which of several loaded words comes is drawn once a text. Immutable and thread-safe.
 */
public final class LoadedWords {
    private static final Articles ARTICLES = new Articles();

    private final List<List<List<String>>> rows = new ArrayList<>();
    private final Phrases<Place> phrases = new Phrases<>();

    /** Where a word stands in the list: row, column (0 is plain) and form. */
    private record Place(int row, int column, int form) {
    }

    private LoadedWords(List<String[]> lines) {
        for (String[] line : lines) {
            List<List<String>> columns = new ArrayList<>();
            for (String column : line) {
                List<String> forms = List.of(column.split("/"));
                if (!columns.isEmpty() && forms.size() != columns.getFirst().size()) {
                    throw new IllegalArgumentException("not as many forms as its plain word: " + column);
                }
                for (int form = 0; form < forms.size(); form++) {
                    phrases.add(forms.get(form), false, new Place(rows.size(), columns.size(), form));
                }
                columns.add(forms);
            }
            rows.add(columns);
        }
    }

    /** The words that come with the program. */
    public static LoadedWords builtIn() {
        return new LoadedWords(DataFile.rows(Reprint.class, "loaded.tsv"));
    }

    public Rewritten rewrite(String chars, Draw draw) {
        int[] drawn = rows.stream().mapToInt(row -> 1 + draw.next(row.size() - 1)).toArray();
        Text text = Text.of(chars);
        Rewriting out = new Rewriting(text);
        for (Phrases.Hit<Place> hit : phrases.in(text)) {
            Place place = hit.value();
            int column = place.column() == 0 ? drawn[place.row()] : 0;
            String words = hit.style().write(rows.get(place.row()).get(column).get(place.form()));
            ARTICLES.fit(out, text, hit.span(), words);
            out.replace(hit.span(), words);
        }
        return out.done();
    }
}
