package org.aver.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.aver.core.Figure;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Text;
import org.jspecify.annotations.Nullable;

/** The rows by which a reading's statements and figures are looked up, by id. */
final class ReadingRows {
    static final String STATEMENT = "id, start, finish, source, cue, act";
    static final String FIGURE = "id, start, finish, measure, low, high";

    private ReadingRows() {
    }

    /** Values of {@link #STATEMENT}: from the first to the last word of source, cue and content. */
    static List<List<@Nullable Object>> statements(Reading reading) {
        Text text = Text.of(reading.article().text());
        return reading.statements().stream().sorted(Comparator.comparing(Statement::id)).map(s -> {
            Span cover = spans(s).stream().reduce(s.cue().first(), Span::cover);
            return Arrays.<@Nullable Object>asList(s.id(), cover.start(), cover.end(), source(text, s),
                    words(text, s.cue().spans()), s.act().label());
        }).toList();
    }

    /** Values of {@link #FIGURE}; the exact numbers stand in the reading. */
    static List<List<@Nullable Object>> figures(Reading reading) {
        return reading.figures().stream().sorted(Comparator.comparing(Figure::id))
                .map(f -> Arrays.<@Nullable Object>asList(f.id(), f.span().start(), f.span().end(), f.measure().label(),
                        number(f.low()), number(f.high())))
                .toList();
    }

    static List<@Nullable Object> statement(ResultSet r) throws SQLException {
        return Arrays.asList(r.getString(1), r.getInt(2), r.getInt(3), r.getString(4), r.getString(5), r.getString(6));
    }

    static List<@Nullable Object> figure(ResultSet r) throws SQLException {
        return Arrays.asList(r.getString(1), r.getInt(2), r.getInt(3), r.getString(4), r.getObject(5), r.getObject(6));
    }

    /** The words that make up a statement: source, cue and content. */
    static List<Span> spans(Statement s) {
        List<Span> spans = new ArrayList<>(s.cue().spans());
        if (s.source() != null) {
            spans.addAll(s.source().spans());
        }
        if (s.content() != null) {
            spans.addAll(s.content().spans());
        }
        return spans;
    }

    static @Nullable String source(Text text, Statement s) {
        return s.source() == null ? null : words(text, s.source().spans());
    }

    /** @throws IllegalArgumentException where a span is not of this text */
    static String words(Text text, List<Span> spans) {
        for (Span span : spans) {
            if (span.end() > text.length()) {
                throw new IllegalArgumentException("span [" + span.start() + ", " + span.end()
                        + ") ends after the text of " + text.length() + " code points");
            }
        }
        return spans.stream().map(text::slice).collect(Collectors.joining(" … "));
    }

    private static @Nullable Double number(@Nullable BigDecimal number) {
        return number == null ? null : number.doubleValue();
    }
}
