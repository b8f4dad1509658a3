package org.aver.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aver.core.Article;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Text;
import org.aver.core.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles by their words. The index holds whole articles, so that words may stand in different sentences; for the
 * few articles shown, the newest reading says which sentence and which statements the words stand in.
 */
final class Search {
    private final Database database;
    private final Lookup lookup;

    Search(Database database) {
        this.database = database;
        this.lookup = new Lookup(database);
    }

    List<Hit> find(Query query) throws SQLException {
        String match = query.match();
        if (match.isEmpty()) {
            return List.of();
        }
        List<Long> found = database.list("SELECT search.rowid FROM search JOIN entry ON entry.seq = search.rowid"
                + " WHERE search MATCH ? ORDER BY bm25(search), entry.key LIMIT ?", r -> r.getLong(1), match,
                query.limit());
        List<Hit> hits = new ArrayList<>();
        for (long seq : found) {
            hits.add(hit(seq, match));
        }
        return hits;
    }

    private Hit hit(long seq, String match) throws SQLException {
        ArticleRow row = lookup.article(seq);
        Article article = row.article();
        Text text = Text.of(article.text());
        Reading reading = lookup.reading(seq, article.text(), null);
        String title = article.title() == null ? "" : article.title();
        String mark = unused(title + article.text());
        List<List<Span>> marks = database.first(
                "SELECT highlight(search, 0, ?1, ?1), highlight(search, 1, ?1, ?1) FROM search"
                        + " WHERE search MATCH ?2 AND rowid = ?3",
                r -> List.of(marked(r.getString(1), mark), marked(r.getString(2), mark)), mark, match, seq)
                .orElseThrow();
        Span passage = marks.get(1).isEmpty() ? null : passage(text, reading, marks.get(1));
        if (passage == null) {
            return new Hit(row.key(), article.title(), article.publisher(), article.published(), title, null,
                    marks.get(0), List.of());
        }
        List<Span> highlights = marks.get(1).stream().filter(passage::overlaps)
                .map(m -> new Span(Math.max(m.start(), passage.start()) - passage.start(),
                        Math.min(m.end(), passage.end()) - passage.start()))
                .toList();
        return new Hit(row.key(), article.title(), article.publisher(), article.published(), text.slice(passage),
                passage, highlights, said(row.key(), text, reading, passage));
    }

    /** A character that stands nowhere in the text; U+FDD0 to U+FDEF are set aside for such a use. */
    private static String unused(String text) {
        for (char c = '\uFDD0'; c <= '\uFDEF'; c++) {
            if (text.indexOf(c) < 0) {
                return String.valueOf(c);
            }
        }
        return "\uFDD0"; // a text that holds all of them gets wrong highlights, nothing worse
    }

    /** The spans between marks, in code points of the text without them. */
    private static List<Span> marked(@Nullable String marked, String mark) {
        List<Span> spans = new ArrayList<>();
        String[] parts = marked == null ? new String[0] : marked.split(mark, -1);
        for (int i = 0, point = 0; i < parts.length; i++) {
            int end = point + parts[i].codePointCount(0, parts[i].length());
            if (i % 2 == 1) {
                spans.add(new Span(point, end));
            }
            point = end;
        }
        return spans;
    }

    /** The sentence with most different words found; of equals the first that is not the title. */
    private static Span passage(Text text, Reading reading, List<Span> marks) {
        record Rated(Span sentence, int words, boolean isTitle) {
        }
        Optional<Span> best = reading.sentences().stream()
                .map(s -> new Rated(s, words(text, s, marks), isTitle(reading.article(), s)))
                .filter(rated -> rated.words() > 0).min(Comparator.comparingInt((Rated r) -> -r.words())
                        .thenComparing(Rated::isTitle).thenComparing(Rated::sentence))
                .map(Rated::sentence);
        return best.orElseGet(() -> line(text, marks.getFirst())); // words outside all sentences, as in boilerplate
    }

    private static int words(Text text, Span sentence, List<Span> marks) {
        Set<String> words = new HashSet<>();
        marks.stream().filter(sentence::overlaps).map(text::slice).forEach(w -> words.add(w.toLowerCase(Locale.ROOT)));
        return words.size();
    }

    private static boolean isTitle(Article article, Span sentence) {
        return article.zones().stream().anyMatch(z -> z.kind() == Zone.Kind.TITLE && z.span().overlaps(sentence));
    }

    private static Span line(Text text, Span mark) {
        String chars = text.chars();
        int start = chars.lastIndexOf('\n', text.unit(mark.start()) - 1) + 1;
        int end = chars.indexOf('\n', text.unit(mark.end()));
        return text.span(start, end < 0 ? chars.length() : end);
    }

    private static List<Hit.Said> said(String key, Text text, Reading reading, Span passage) {
        return reading.statements().stream().filter(s -> ReadingRows.spans(s).stream().anyMatch(passage::overlaps))
                .map(s -> new Hit.Said(outside(key, s), ReadingRows.source(text, s),
                        ReadingRows.words(text, s.cue().spans()),
                        s.content() == null ? null : ReadingRows.words(text, s.content().spans())))
                .toList();
    }

    private static String outside(String key, Statement s) {
        return key.substring(0, 12) + "." + s.id();
    }
}
