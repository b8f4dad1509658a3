package org.aver.workbench.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aver.compare.Report;
import org.aver.compare.text.Edit;
import org.aver.compare.text.Reprint;
import org.aver.core.Article;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Text;
import org.jspecify.annotations.Nullable;

/**
 * An earlier text of an address beside the later one.
 *
 * @param left    the earlier one's paragraphs in runs
 * @param right   the later one's
 * @param changes how many passages were dropped, added or changed
 */
public record Versions(Article before, Article after, List<List<Run>> left, List<List<Run>> right, int changes) {
    public Versions {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** {@code isChanged}: whether the other text has something else there, or nothing. */
    public record Run(String text, boolean isChanged) {
    }

    public static Versions of(Reading earlier, Reading later) {
        List<Edit> edits = Reprint.of(new Report("earlier", earlier), new Report("later", later)).edits();
        return new Versions(earlier.article(), later.article(), runs(earlier.article(), edits.stream().map(
                Edit::before)), runs(later.article(), edits.stream().map(Edit::after)), edits.size());
    }

    public boolean isTitleChanged() {
        return !Objects.equals(before.title(), after.title());
    }

    private static List<List<Run>> runs(Article article, Stream<@Nullable Span> changed) {
        Text text = Text.of(article.text());
        List<Span> spans = changed.flatMap(Stream::ofNullable).toList();
        var borders = new TreeSet<Integer>();
        spans.forEach(s -> {
            borders.add(s.start());
            borders.add(s.end());
        });
        var paragraphs = new ArrayList<List<Run>>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.at(at) == '\n') {
                if (at > from && !text.slice(new Span(from, at)).isBlank()) {
                    paragraphs.add(runs(text, new Span(from, at), borders, spans));
                }
                from = at + 1;
            }
        }
        return paragraphs;
    }

    private static List<Run> runs(Text text, Span paragraph, TreeSet<Integer> borders, List<Span> spans) {
        var runs = new ArrayList<Run>();
        int from = paragraph.start();
        var ends = new ArrayList<>(borders.subSet(paragraph.start() + 1, paragraph.end()));
        ends.add(paragraph.end());
        for (int end : ends) {
            Span run = new Span(from, end);
            runs.add(new Run(text.slice(run), spans.stream().anyMatch(s -> s.contains(run))));
            from = end;
        }
        return runs;
    }
}
