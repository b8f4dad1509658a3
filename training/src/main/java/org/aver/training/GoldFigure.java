package org.aver.training;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aver.core.Figure;
import org.aver.core.Figure.Group;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A figure as a person reads it, every field as text: absent is the empty string. Links are named by the words they point at,
 * the statement by the words of its cue.
 *
 * @param span in code points of its text
 */
record GoldFigure(Span span, Map<String, String> fields) {
    /** A row of the gold: {@code span} holds the words, {@code at} the code point they begin at. */
    static GoldFigure of(JsonNode row) {
        String words = row.get("span").asString();
        int at = row.get("at").asInt();
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : new String[]{"number", "low", "high", "bound", "unit", "measure", "scope"}) {
            fields.put(name, text(row.path(name)));
        }
        JsonNode group = row.path("group");
        for (String name : new String[]{"span", "status", "as_called", "sex", "age", "role"}) {
            fields.put("group " + name, text(group.path(name)));
        }
        fields.put("from", text(row.path("window").path("from")));
        fields.put("to", text(row.path("window").path("to")));
        for (String name : new String[]{"as_of", "outlook", "part_of", "supersedes", "statement"}) {
            fields.put(name, text(row.path(name)));
        }
        return new GoldFigure(new Span(at, at + words.codePointCount(0, words.length())), fields);
    }

    /** A figure as it was read, in the same words. */
    static GoldFigure of(Reading reading, Figure figure) {
        Text text = Text.of(reading.article().text());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("number", or(figure.number()));
        fields.put("low", number(figure.low()));
        fields.put("high", number(figure.high()));
        fields.put("bound", figure.bound().label());
        fields.put("unit", figure.unit().label());
        fields.put("measure", figure.measure().label());
        fields.put("scope", figure.scope().label());
        Group group = figure.group();
        fields.put("group span", group == null || group.span() == null ? "" : text.slice(group.span()));
        fields.put("group status", group == null ? "" : group.status().label());
        fields.put("group as_called", group == null ? "" : or(group.asCalled()));
        fields.put("group sex", group == null ? "" : or(group.sex()));
        fields.put("group age", group == null ? "" : or(group.age()));
        fields.put("group role", group == null ? "" : or(group.role()));
        fields.put("from", figure.window() == null ? "" : or(figure.window().from()));
        fields.put("to", figure.window() == null ? "" : or(figure.window().to()));
        fields.put("as_of", or(figure.asOf()));
        fields.put("outlook", figure.outlook() == null ? "" : figure.outlook().label());
        fields.put("part_of", pointed(reading, text, figure.partOf()));
        fields.put("supersedes", pointed(reading, text, figure.supersedes()));
        fields.put("statement", cue(reading, text, figure.statement()));
        return new GoldFigure(figure.span(), fields);
    }

    /** Whether a field says the same; a statement does where the gold's word stands in the cue that was read. */
    boolean agrees(GoldFigure read, String name) {
        String mine = fields.getOrDefault(name, "");
        String theirs = read.fields.getOrDefault(name, "");
        return name.equals("statement") && !mine.isEmpty()
                ? (" " + theirs + " ").contains(" " + mine + " ")
                : mine.equals(theirs);
    }

    private static String pointed(Reading reading, Text text, @Nullable String id) {
        return reading.figures().stream().filter(f -> f.id().equals(id)).map(f -> text.slice(f.span())).findFirst()
                .orElse("");
    }

    private static String cue(Reading reading, Text text, @Nullable String id) {
        for (Statement statement : reading.statements()) {
            if (statement.id().equals(id)) {
                StringBuilder words = new StringBuilder();
                statement.cue().spans().forEach(span -> words.append(text.slice(span)).append(' '));
                return words.toString().strip();
            }
        }
        return "";
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? "" : node.asString();
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
