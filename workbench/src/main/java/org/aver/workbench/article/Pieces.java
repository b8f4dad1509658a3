package org.aver.workbench.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Text;
import org.aver.core.Zone;
import org.jspecify.annotations.Nullable;

/** Cuts an article's text into paragraphs of pieces, at every border of anything read. */
final class Pieces {
    private final Reading reading;
    private final Text text;
    private final TreeSet<Integer> borders = new TreeSet<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Integer, String> cues = new HashMap<>();
    private final TreeMap<Integer, List<String>> figures = new TreeMap<>();

    private record Part(Span span, Lane lane) {
    }

    private record Mark(Span span, String kind) {
    }

    Pieces(Reading reading, Text text) {
        this.reading = reading;
        this.text = text;
        Map<String, Integer> depths = depths(reading.statements());
        for (Statement s : reading.statements()) {
            int depth = depths.getOrDefault(s.id(), 0);
            if (s.source() != null) {
                part(s.source().spans(), "source", s, depth);
            }
            part(s.cue().spans(), "cue", s, depth);
            if (s.content() != null) {
                part(s.content().spans(), "content", s, depth);
            }
            part(s.carried(), "carried", s, depth);
            cues.put(s.cue().first().start(), s.id());
        }
        reading.figures().forEach(f -> {
            mark(f.span(), "figure");
            figures.computeIfAbsent(f.span().start(), at -> new ArrayList<>()).add(f.id());
        });
        reading.times().forEach(t -> mark(t.span(), "date"));
        reading.places().forEach(p -> mark(p.span(), "place"));
        parts.sort(Comparator.comparingInt((Part p) -> p.lane().depth()));
    }

    /** How many statements each one stands in. */
    static Map<String, Integer> depths(List<Statement> statements) {
        Map<String, String> within = new HashMap<>();
        statements.stream().filter(s -> s.within() != null).forEach(s -> within.put(s.id(), s.within()));
        Map<String, Integer> depths = new HashMap<>();
        for (Statement s : statements) {
            int depth = 0;
            for (String up = within.get(s.id()); up != null && depth < statements.size(); up = within.get(up)) {
                depth++;
            }
            depths.put(s.id(), depth);
        }
        return depths;
    }

    private void part(List<Span> spans, String kind, Statement s, int depth) {
        for (Span span : spans) {
            borders.add(span.start());
            borders.add(span.end());
            parts.add(new Part(span, new Lane(kind, s.id(), depth)));
        }
    }

    private void mark(Span span, String kind) {
        borders.add(span.start());
        borders.add(span.end());
        marks.add(new Mark(span, kind));
    }

    List<Paragraph> paragraphs() {
        var paragraphs = new ArrayList<Paragraph>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.at(at) == '\n') {
                if (at > from && !text.slice(new Span(from, at)).isBlank()) {
                    paragraphs.add(paragraph(new Span(from, at)));
                }
                from = at + 1;
            }
        }
        return paragraphs;
    }

    private Paragraph paragraph(Span span) {
        Zone zone = reading.article().zones().stream().filter(z -> z.span().overlaps(span))
                .max(Comparator.comparingInt(
                        z -> Math.min(z.span().end(), span.end()) - Math.max(z.span().start(), span.start())))
                .orElse(null);
        List<Part> near = parts.stream().filter(p -> p.span().overlaps(span)).toList();
        List<Mark> nearMarks = marks.stream().filter(m -> m.span().overlaps(span)).toList();
        var pieces = new ArrayList<Piece>();
        int from = span.start();
        for (int border : borders.subSet(span.start() + 1, span.end())) {
            pieces.add(piece(new Span(from, border), near, nearMarks));
            from = border;
        }
        pieces.add(piece(new Span(from, span.end()), near, nearMarks));
        return new Paragraph(zone == null ? "body" : zone.kind().label(), zone == null || zone.kind().isRead(), pieces);
    }

    private Piece piece(Span span, List<Part> near, List<Mark> nearMarks) {
        List<Lane> lanes = near.stream().filter(p -> p.span().contains(span)).map(Part::lane).toList();
        String kinds = String.join(" ", nearMarks.stream().filter(m -> m.span().contains(span)).map(Mark::kind)
                .distinct().toList());
        @Nullable
        String opens = cues.get(span.start());
        return new Piece(text.slice(span), lanes, kinds, opens, figures.getOrDefault(span.start(), List.of()));
    }
}
