package org.aver.workbench.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aver.compare.series.Line;
import org.aver.compare.series.Matrix;
import org.aver.compare.series.Series;
import org.aver.compare.series.Told;
import org.aver.compare.text.Origin;
import org.aver.core.words.Wording;
import org.aver.workbench.mask.Speaker;

/**
 * Who counts how many of one incident, and how that grew.
 *
 * @param name     what it is, where and when: "air strike, Kellhad, 2026-03-03"
 * @param behind   "6 articles, 4 texts, 3 ultimate sources"
 * @param measures the columns of the matrix
 * @param rows     one a source, by name
 * @param history  one a measure
 */
public record Toll(String id, String name, String behind, List<String> measures, List<Row> rows,
        List<History> history) {
    public Toll {
        measures = List.copyOf(measures);
        rows = List.copyOf(rows);
        history = List.copyOf(history);
    }

    /** {@code cells}: one a measure, each with what stands. */
    public record Row(String source, String note, List<List<Cell>> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one source says of one measure and group.
     *
     * @param whom    the status or the group, empty for people at large
     * @param caveats what the articles say that they could not check
     */
    public record Cell(String range, String whom, String asOf, List<String> articles, int texts,
            List<String> caveats) {
        public Cell {
            articles = List.copyOf(articles);
            caveats = List.copyOf(caveats);
        }
    }

    /** {@code lines}: in the order of the days they are as of; reprints stand once. */
    public record History(String measure, List<Entry> lines) {
        public History {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One figure.
     *
     * @param day       in brackets where only the publication tells
     * @param notes     who carried it, what it is a part of, what took its place
     * @param stands    whether nothing took its place and nobody took it back
     * @param id        of the article and the figure, joined by a dot
     */
    public record Entry(String id, String day, String number, String source, List<String> notes, boolean stands,
            int articles, String outlet, String sentence) {
        public Entry {
            notes = List.copyOf(notes);
        }

        public String article() {
            return id.substring(0, id.indexOf('.'));
        }

        public String figure() {
            return id.substring(id.indexOf('.') + 1);
        }
    }

    static Toll of(Told told, List<Origin> texts, Hiding hiding) {
        Map<String, Speaker> voices = voices(told, hiding);
        return new Toll(told.id(), hiding.in(told.tellings().stream().map(Toll::articleOf).toList(), told.name()),
                told.support().words(), measures(told.matrix()),
                rows(told.matrix(), voices, texts, hiding),
                told.series().stream().map(s -> history(s, voices, hiding)).toList());
    }

    /** Of what stands in an article, as its id and the article's, joined by a dot. */
    private static String articleOf(String id) {
        return id.substring(0, id.indexOf('.'));
    }

    /** What each voice is called: by its office where any of the articles names one. */
    private static Map<String, Speaker> voices(Told told, Hiding hiding) {
        var voices = new HashMap<String, Speaker>();
        for (Series series : told.series()) {
            for (Line line : series.lines()) {
                Speaker speaker = hiding.speaker(line.article(), line.id().substring(line.id().indexOf('.') + 1), line
                        .source());
                voices.merge(line.voice(), speaker, (known, other) -> known.isPublic() ? known : other);
            }
        }
        return voices;
    }

    private static List<String> measures(Matrix matrix) {
        return matrix.cells().stream().map(c -> Wording.label(c.measure())).distinct().toList();
    }

    private static List<Row> rows(Matrix matrix, Map<String, Speaker> voices, List<Origin> texts, Hiding hiding) {
        List<String> measures = measures(matrix);
        var bySource = new TreeMap<String, List<Matrix.Cell>>();
        matrix.cells().forEach(c -> bySource.computeIfAbsent(c.source(), s -> new ArrayList<>()).add(c));
        var rows = new ArrayList<Row>();
        bySource.forEach((source, cells) -> {
            List<List<Cell>> shown = measures.stream().map(m -> cells.stream().filter(c -> Wording.label(c.measure())
                    .equals(m)).map(c -> cell(c, texts, hiding)).toList()).toList();
            String note = switch (cells.getFirst().kind()) {
                case UNNAMED, NOBODY -> "not named: no source of its own";
                case OUTLET -> "the outlet itself";
                case NAMED -> "";
            };
            Speaker speaker = voices.get(source);
            rows.add(new Row(speaker == null ? hiding.in(cells.getFirst().articles(), source) : speaker.name(), note,
                    shown));
        });
        rows.sort(Comparator.comparing((Row r) -> r.source().toLowerCase(Locale.ROOT)).thenComparing(Row::note));
        return rows;
    }

    private static Cell cell(Matrix.Cell c, List<Origin> texts, Hiding hiding) {
        String whom = c.group() != null
                ? hiding.in(c.articles(), c.group())
                : c.status() == org.aver.core.Figure.GroupStatus.UNSTATED ? "" : Wording.label(c.status());
        var carried = new TreeSet<String>();
        texts.stream().filter(t -> t.articles().stream().anyMatch(c.articles()::contains))
                .forEach(t -> carried.add(t.original()));
        return new Cell(c.range(), whom, c.asOf() == null ? "" : c.asOf(), c.articles(), carried.size(), c.caveats()
                .stream().map(w -> hiding.in(c.articles(), w)).toList());
    }

    private static History history(Series series, Map<String, Speaker> voices, Hiding hiding) {
        var lines = new ArrayList<Entry>();
        for (List<Line> same : series.once()) {
            Line first = same.getFirst();
            Speaker speaker = voices.get(first.voice());
            lines.add(new Entry(first.id(), first.day(), hiding.in(first.article(), first.counted()), speaker == null
                    ? hiding.in(first.article(), first.source())
                    : speaker.name(),
                    first.notes(series.lines()).stream().map(w -> hiding.in(first.article(), w)).toList(),
                    first.isStanding(), (int) same.stream().map(Line::article).distinct().count(), first.outlet(),
                    hiding.in(first.article(), first.sentence())));
        }
        return new History(series.counted(), lines);
    }
}
