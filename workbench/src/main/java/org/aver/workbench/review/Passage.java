package org.aver.workbench.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aver.core.Span;
import org.aver.core.Text;
import org.aver.core.json.Json;
import org.aver.ledger.decision.Kind;
import org.aver.ledger.decision.Thing;
import tools.jackson.databind.JsonNode;

/**
 * A paragraph of an article with one thing's words marked.
 *
 * @param start where it begins, in code points of the article's text
 */
public record Passage(int start, List<Run> runs) {
    private static final Map<String, String> OF_STATEMENTS = Map.of("/source/spans", "m source d0", "/cue/spans",
            "m cue d0", "/content/spans", "m content d0", "/carried", "m carried d0");

    public Passage {
        runs = List.copyOf(runs);
    }

    /** Words that are marked alike. {@code classes}: empty for those that are not marked. */
    public record Run(String text, String classes) {
    }

    /** The paragraph in one string. */
    public String words() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** The paragraphs that hold the words of a thing and of the statement it stands in, or all. */
    public static List<Passage> of(Entry entry, boolean whole) {
        Text text = Text.of(entry.kept().article().text());
        Map<String, List<Span>> marks = new TreeMap<>();
        String within = entry.thing().fields().path("statement").asString("");
        entry.things().stream().filter(t -> t.id().equals(within)).forEach(t -> marks.putAll(marks(t, text.length())));
        marks.putAll(marks(entry.thing(), text.length()));
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.at(at) == '\n') {
                Span paragraph = new Span(from, at);
                boolean isShown = whole || marks.values().stream().flatMap(List::stream).anyMatch(paragraph::overlaps);
                if (isShown && at > from && !text.slice(paragraph).isBlank()) {
                    passages.add(new Passage(from, runs(text, paragraph, marks)));
                }
                from = at + 1;
            }
        }
        return passages;
    }

    private static Map<String, List<Span>> marks(Thing thing, int length) {
        Map<String, List<Span>> marks = new TreeMap<>();
        if (thing.kind() == Kind.STATEMENT) {
            OF_STATEMENTS.forEach((pointer, classes) -> marks.put(classes, spans(thing.fields().at(pointer), length)));
        } else {
            List<Span> spans = new ArrayList<>(spans(thing.fields().path("spans"), length));
            spans.add(thing.span());
            marks.put("m thing", spans);
        }
        return marks;
    }

    private static List<Span> spans(JsonNode list, int length) {
        List<Span> spans = new ArrayList<>();
        list.forEach(span -> {
            Span read = Json.mapper().treeToValue(span, Span.class);
            if (read.end() <= length) {
                spans.add(read);
            }
        });
        return spans;
    }

    private static List<Run> runs(Text text, Span paragraph, Map<String, List<Span>> marks) {
        TreeSet<Integer> borders = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        marks.values().forEach(spans -> spans.forEach(s -> {
            borders.add(Math.clamp(s.start(), paragraph.start(), paragraph.end()));
            borders.add(Math.clamp(s.end(), paragraph.start(), paragraph.end()));
        }));
        List<Run> runs = new ArrayList<>();
        int from = paragraph.start();
        for (int border : borders.tailSet(from + 1)) {
            Span span = new Span(from, border);
            List<String> classes = marks.entrySet().stream().filter(e -> e.getValue().stream().anyMatch(s -> s.contains(
                    span))).map(Map.Entry::getKey).toList();
            runs.add(new Run(text.slice(span), String.join(" ", classes)));
            from = border;
        }
        return runs;
    }
}
