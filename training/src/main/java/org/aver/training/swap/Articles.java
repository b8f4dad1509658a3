package org.aver.training.swap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aver.core.Span;
import org.aver.core.Text;
import org.aver.reader.DataFile;

/** "a", "an" and "the" around a word that takes another's place, from the classes of {@code context.tsv}. Thread-safe. */
final class Articles {
    private final Map<String, Set<String>> classes = new HashMap<>();

    Articles() {
        for (String[] row : DataFile.rows(Articles.class, "context.tsv")) {
            classes.put(row[0], Set.copyOf(List.of(row[1].split(" "))));
        }
    }

    /** Whether a word belongs to a class of {@code context.tsv}. */
    boolean is(String name, String word) {
        Set<String> found = classes.get(name);
        if (found == null) {
            throw new IllegalStateException("context.tsv has no class " + name);
        }
        return found.contains(Around.lower(word));
    }

    /** Makes an "a" or "an" before a span fit the words that come into its place. */
    void fit(Rewriting out, Text text, Span span, String words) {
        Span before = new Around(text, span).before();
        String article = text.slice(before);
        if (article.equalsIgnoreCase("a") || article.equalsIgnoreCase("an")) {
            String wanted = takesAn(words) ? "an" : "a";
            if (!article.equalsIgnoreCase(wanted)) {
                out.replace(before, Character.isUpperCase(article.codePointAt(0)) ? Style.capitalised(wanted) : wanted);
            }
        }
    }

    private boolean takesAn(String words) {
        String first = words.split("[ -]")[0];
        return is("an", first) || !is("a", first) && "aeiouAEIOU".indexOf(first.charAt(0)) >= 0;
    }
}
