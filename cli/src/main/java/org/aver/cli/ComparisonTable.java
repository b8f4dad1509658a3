package org.aver.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aver.cli.page.Masked;
import org.aver.compare.Report;
import org.aver.compare.clash.Clashes;
import org.aver.compare.clash.Comparison;
import org.aver.compare.clash.Comparison.Side;
import org.aver.core.Article;
import org.aver.core.Figure;
import org.aver.core.Incident;
import org.aver.core.Reading;
import org.aver.core.words.Wording;
import org.aver.export.table.Column;
import org.aver.export.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * All comparisons of some stories as a table: a row a comparison, with both sides' ids, statements, sentences, addresses and hashes.
 *
 * @param isMasked whether private persons are hidden
 */
record ComparisonTable(List<List<Report>> stories, boolean isMasked) implements Table {
    @Override
    public String name() {
        return "comparisons";
    }

    @Override
    public List<String> notes() {
        return List.of(
                "which side of a comparison is right is never said; what a report does not mention is no disagreement");
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(text("kind", "#meta+type"),
                new Column("possible", Column.Type.FLAG, ""), text("between", ""), text("inside", ""),
                text("differs", ""), text("why", "#description")));
        for (String side : List.of("first", "second")) {
            columns.addAll(List.of(text(side + "_id", "#meta+id+" + side), text(side + "_statements",
                    "#meta+statements+" + side), text(side + "_speaker", "#meta+source+" + side),
                    text(side + "_said_at",
                            "#date+said+" + side),
                    text(side + "_sentence", "#meta+quote+" + side), text(side + "_article", "#meta+article+" + side),
                    text(side + "_address", "#meta+url+" + side), text(side + "_sha256", "#meta+sha256+" + side),
                    text(side + "_publisher", "#org+name+" + side),
                    text(side + "_published", "#date+published+" + side),
                    text(side + "_reader", "#meta+version+" + side)));
        }
        return columns;
    }

    private static Column text(String name, String hxl) {
        return new Column(name, Column.Type.TEXT, hxl);
    }

    @Override
    public void each(Consumer<List<@Nullable Object>> row) {
        for (List<Report> story : stories) {
            Map<String, Report> reports = story.stream().collect(Collectors.toMap(Report::id, Function.identity()));
            var masked = new Masked(story, isMasked);
            for (Comparison found : Clashes.of(story)) {
                Comparison c = masked.comparison(found);
                List<@Nullable Object> cells = new ArrayList<>();
                cells.add(c.kind().label());
                cells.add(c.isPossible());
                cells.add(c.between().label());
                cells.add(c.inside() == null ? null : c.inside().label());
                cells.add(c.differs().isEmpty()
                        ? null
                        : c.differs().stream().map(Wording::label).collect(Collectors.joining(" ")));
                cells.add(c.why());
                side(c.first(), reports, cells);
                side(c.second(), reports, cells);
                row.accept(cells);
            }
        }
    }

    private static void side(Side side, Map<String, Report> reports, List<@Nullable Object> cells) {
        Reading reading = Objects.requireNonNull(reports.get(side.article()), side.article()).reading();
        Article article = reading.article();
        String within = article.key().substring(0, 12) + ".";
        cells.add(side.claim().isEmpty() ? article.key().substring(0, 12) : within + side.claim());
        cells.add(statements(reading, side.claim()).stream().map(s -> within + s).collect(Collectors.joining(" ")));
        cells.add(side.speaker());
        cells.add(side.saidAt());
        cells.add(side.sentence());
        cells.add(article.key());
        cells.add(article.address());
        cells.add(article.sha256());
        cells.add(article.publisher());
        cells.add(side.published());
        cells.add(reading.reader());
    }

    /** The statements that a claim stands in; none where the outlet speaks itself. */
    private static List<String> statements(Reading reading, String claim) {
        return switch (claim.isEmpty() ? ' ' : claim.charAt(0)) {
            case 's' -> List.of(claim);
            case 'f' -> reading.figures().stream().filter(f -> f.id().equals(claim)).map(Figure::statement)
                    .filter(Objects::nonNull).map(String::valueOf).toList();
            case 'i' -> reading.incidents().stream().filter(i -> i.id().equals(claim)).map(Incident::statements)
                    .flatMap(List::stream).toList();
            default -> List.of();
        };
    }
}
