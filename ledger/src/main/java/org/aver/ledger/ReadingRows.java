package org.aver.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import org.aver.core.Figure;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.jspecify.annotations.Nullable;

/** What of a reading stands in rows, to be looked up without its JSON. Statements and figures are sorted by id. */
final class ReadingRows {
    static final String STATEMENT = "id, source, cue, content, act";
    static final String FIGURE = "id, span, measure, low, high";

    private final Reading reading;
    private final int length;

    ReadingRows(Reading reading) {
        this.reading = reading;
        String text = reading.article().text();
        this.length = text.codePointCount(0, text.length());
    }

    String sentences() {
        return write(reading.sentences());
    }

    /**
     * Values of {@link #STATEMENT}.
     *
     * @throws IllegalArgumentException where a span is not of this text
     */
    List<List<@Nullable Object>> statements() {
        return reading.statements().stream().sorted(Comparator.comparing(Statement::id))
                .map(s -> Arrays.<@Nullable Object>asList(s.id(), s.source() == null ? null : write(s.source().spans()),
                        write(s.cue().spans()), s.content() == null ? null : write(s.content().spans()),
                        s.act().label()))
                .toList();
    }

    /** Values of {@link #FIGURE}; the exact numbers stand in the reading. */
    List<List<@Nullable Object>> figures() {
        return reading.figures().stream().sorted(Comparator.comparing(Figure::id))
                .map(f -> Arrays.<@Nullable Object>asList(f.id(), write(List.of(f.span())), f.measure().label(),
                        number(f.low()), number(f.high())))
                .toList();
    }

    static List<@Nullable Object> statement(ResultSet r) throws SQLException {
        return Arrays.asList(r.getString(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5));
    }

    static List<@Nullable Object> figure(ResultSet r) throws SQLException {
        return Arrays.asList(r.getString(1), r.getString(2), r.getString(3), r.getObject(4), r.getObject(5));
    }

    private String write(List<Span> spans) {
        StringJoiner written = new StringJoiner(" ");
        for (Span span : spans) {
            if (span.end() > length) {
                throw new IllegalArgumentException("span [" + span.start() + ", " + span.end()
                        + ") ends after the text of " + length + " code points");
            }
            written.add(Integer.toString(span.start())).add(Integer.toString(span.end()));
        }
        return written.toString();
    }

    /** Spans from a column; none where the column is null. */
    static List<Span> read(@Nullable String spans) {
        List<Span> read = new ArrayList<>();
        String[] numbers = spans == null || spans.isEmpty() ? new String[0] : spans.split(" ");
        for (int i = 0; i < numbers.length; i += 2) {
            read.add(new Span(Integer.parseInt(numbers[i]), Integer.parseInt(numbers[i + 1])));
        }
        return read;
    }

    private static @Nullable Double number(@Nullable BigDecimal number) {
        return number == null ? null : number.doubleValue();
    }
}
