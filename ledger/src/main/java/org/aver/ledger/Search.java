package org.aver.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aver.core.Published;
import org.aver.core.Span;
import org.aver.core.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles by their words. The index holds whole articles, so that words may stand in different sentences; for the
 * few articles shown, the newest reading says which sentence and which statements the words stand in.
 */
final class Search {
    private final Database database;
    private final long until;

    Search(Database database, long until) {
        this.database = database;
        this.until = until;
    }

    List<Hit> find(Query query) throws SQLException {
        return find(query, keys(query));
    }

    /** Keys are looked up for the best alone and what is as good as the last of them: words may stand in most of a ledger. */
    List<String> keys(Query query) throws SQLException {
        return query.match().isEmpty()
                ? List.of()
                : database.list("""
                        WITH found (seq, rate) AS MATERIALIZED (
                          SELECT rowid, bm25(search) FROM search WHERE search MATCH ?1 AND rowid <= ?2)
                        SELECT entry.key FROM found JOIN entry USING (seq)
                        WHERE rate <= coalesce((SELECT rate FROM found ORDER BY rate LIMIT 1 OFFSET ?3 - 1), 1e9)
                        ORDER BY rate, entry.key LIMIT ?3""", r -> r.getString(1), query.match(), until, query.limit());
    }

    /** The hits in some articles, in the order of their keys. */
    List<Hit> find(Query query, List<String> keys) throws SQLException {
        String match = query.match();
        List<Hit> hits = new ArrayList<>();
        for (String key : match.isEmpty() ? List.<String>of() : keys) {
            Optional<Long> seq = database.first("SELECT rowid FROM search WHERE search MATCH ?"
                    + " AND rowid = (SELECT seq FROM article WHERE key = ?) AND rowid <= ?", r -> r.getLong(1), match,
                    key,
                    until);
            if (seq.isPresent()) {
                hits.add(hit(seq.get(), match));
            }
        }
        return hits;
    }

    private Hit hit(long seq, String match) throws SQLException {
        Found found = database.first("SELECT key, title, publisher, published, text FROM article WHERE seq = ?",
                Found::of, seq).orElseThrow();
        String mark = unused(found.title() + found.text());
        List<List<Span>> marks = database.first("""
                SELECT highlight(search, 0, ?1, ?1), highlight(search, 1, ?1, ?1) FROM search
                WHERE search MATCH ?2 AND rowid = ?3""",
                r -> List.of(marked(r.getString(1), mark), marked(r.getString(2), mark)), mark, match, seq)
                .orElseThrow();
        if (marks.get(1).isEmpty()) {
            String title = found.title() == null ? "" : found.title();
            return found.hit(title, null, marks.get(0), List.of());
        }
        long reading = database.first("SELECT max(seq) FROM reading WHERE article = ? AND seq <= ?",
                r -> r.getLong(1), seq, until).orElseThrow();
        String sentences = database.first("SELECT coalesce(sentences, '') FROM reading WHERE seq = ?",
                r -> r.getString(1), reading).orElseThrow();
        Span passage = passage(found, ReadingRows.read(sentences), marks.get(1));
        List<Span> highlights = marks.get(1).stream().filter(passage::overlaps)
                .map(m -> new Span(Math.max(m.start(), passage.start()) - passage.start(),
                        Math.min(m.end(), passage.end()) - passage.start()))
                .toList();
        return found.hit(found.text().slice(passage), passage, highlights, said(found, reading, passage));
    }

    /** The article's row without what needs JSON, whose first use in a process takes longer than the search. */
    private record Found(String key, @Nullable String title, @Nullable String publisher,
            @Nullable Published published, Text text) {
        static Found of(ResultSet r) throws SQLException {
            String published = r.getString(4);
            return new Found(r.getString(1), r.getString(2), r.getString(3),
                    published == null ? null : new Published(published), Text.of(r.getString(5)));
        }

        Hit hit(String passage, @Nullable Span span, List<Span> highlights, List<Hit.Said> statements) {
            return new Hit(key, title, publisher, published, passage, span, highlights, statements);
        }

        /** In articles that begin with their title. */
        boolean isTitle(Span sentence) {
            return title != null && text.chars().startsWith(title) && text.unit(sentence.end()) <= title.length();
        }
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
    private static Span passage(Found found, List<Span> sentences, List<Span> marks) {
        record Rated(Span sentence, int words, boolean isTitle) {
        }
        Optional<Span> best = sentences.stream()
                .map(s -> new Rated(s, words(found.text(), s, marks), found.isTitle(s)))
                .filter(rated -> rated.words() > 0).min(Comparator.comparingInt((Rated r) -> -r.words())
                        .thenComparing(Rated::isTitle).thenComparing(Rated::sentence))
                .map(Rated::sentence);
        return best.orElseGet(() -> line(found.text(), marks.getFirst())); // outside all sentences, as in boilerplate
    }

    private static int words(Text text, Span sentence, List<Span> marks) {
        Set<String> words = new HashSet<>();
        marks.stream().filter(sentence::overlaps).map(text::slice).forEach(w -> words.add(w.toLowerCase(Locale.ROOT)));
        return words.size();
    }

    private static Span line(Text text, Span mark) {
        String chars = text.chars();
        int start = chars.lastIndexOf('\n', text.unit(mark.start()) - 1) + 1;
        int end = chars.indexOf('\n', text.unit(mark.end()));
        return text.span(start, end < 0 ? chars.length() : end);
    }

    private List<Hit.Said> said(Found found, long reading, Span passage) throws SQLException {
        record Row(String id, List<Span> source, List<Span> cue, List<Span> content) {
            boolean isIn(Span passage) {
                return Stream.of(source, cue, content).flatMap(List::stream).anyMatch(passage::overlaps);
            }
        }
        return database.list("SELECT id, source, cue, content FROM statement WHERE reading = ?",
                r -> new Row(r.getString(1), ReadingRows.read(r.getString(2)), ReadingRows.read(r.getString(3)),
                        ReadingRows.read(r.getString(4))),
                reading).stream().filter(row -> row.isIn(passage))
                .sorted(Comparator.comparing((Row row) -> row.cue().getFirst()).thenComparing(Row::id))
                .map(row -> new Hit.Said(found.key().substring(0, 12) + "." + row.id(),
                        row.source().isEmpty() ? null : words(found, row.source()), words(found, row.cue()),
                        row.content().isEmpty() ? null : words(found, row.content())))
                .toList();
    }

    private static String words(Found found, List<Span> spans) {
        return spans.stream().map(found.text()::slice).collect(Collectors.joining(" … "));
    }
}
