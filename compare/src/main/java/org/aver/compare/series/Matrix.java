package org.aver.compare.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aver.compare.claim.Speaker;
import org.aver.compare.source.Support;
import org.aver.compare.text.Origin;
import org.aver.core.Figure;
import org.aver.core.words.Wording;
import org.jspecify.annotations.Nullable;

/** One incident's standing figures by source, measure and status of the group. */
public record Matrix(List<Cell> cells) {
    public Matrix {
        cells = List.copyOf(cells);
    }

    /**
     * What one source says of one measure and status.
     *
     * @param low      the least that a standing figure of it says, null where open
     * @param high     the most, null where open
     * @param asOf     the latest day, as the text says
     * @param articles ids of those that carry it, sorted
     * @param kind     named; unnamed and nobody are never counted as independent; outlet where it speaks itself
     * @param support  how many articles, texts and ultimate sources stand behind it
     */
    public record Cell(String source, Speaker.Kind kind, Figure.Measure measure, Figure.GroupStatus status,
            @Nullable String group, @Nullable BigDecimal low, @Nullable BigDecimal high, String numbers,
            @Nullable String asOf, List<String> caveats, List<String> articles, Support support) {
        public Cell {
            caveats = List.copyOf(caveats);
            articles = List.copyOf(articles);
        }

        /** "21–41", "at least 22", "dozens". */
        public String range() {
            boolean apart = low != null && high != null && low.compareTo(high) != 0 && !numbers.contains(" to ");
            return apart && low != null && high != null ? low.toPlainString() + "–" + high.toPlainString() : numbers;
        }

        /** Whom it counts, as of when, what stands behind it, and what keeps it from being a source of its own. */
        public List<String> notes() {
            List<String> notes = new ArrayList<>();
            notes.add(group == null ? Wording.label(status) : group);
            if (asOf != null) {
                notes.add("as of " + asOf);
            }
            notes.add(support.words());
            switch (kind) {
                case UNNAMED, NOBODY -> notes.add("unnamed, not counted as independent");
                case OUTLET -> notes.add("the outlet itself");
                case NAMED -> {
                }
            }
            if (!caveats.isEmpty()) {
                notes.add("not verified");
            }
            return notes;
        }
    }

    /**
     * Of all lines that stand; increments and parts of nobody in particular are no totals and are left out, one person told of too
     * where others are counted.
     *
     * @param texts what their articles carry
     */
    public static Matrix of(List<Series> series, Collection<Origin> texts) {
        Map<String, Origin> textOf = new HashMap<>();
        texts.forEach(text -> text.articles().forEach(article -> textOf.put(article, text)));
        Map<List<Object>, List<Line>> rows = new LinkedHashMap<>();
        series.forEach(s -> s.lines().stream()
                .filter(l -> l.isStanding() && !l.increment() && !(l.partOf() != null && l.group() == null))
                .forEach(l -> rows.computeIfAbsent(
                        List.of(l.voice(), l.kind(), l.measure(), l.status(),
                                Objects.requireNonNullElse(l.group(), "")),
                        k -> new ArrayList<>()).add(l)));
        return new Matrix(rows.values().stream().map(lines -> cell(lines, textOf))
                .sorted(Comparator.comparing(Cell::measure).thenComparing(Cell::source)).toList());
    }

    private static Cell cell(List<Line> lines, Map<String, Origin> textOf) {
        Line first = lines.getFirst();
        boolean openBelow = lines.stream().anyMatch(l -> l.low() == null);
        boolean openAbove = lines.stream().anyMatch(l -> l.high() == null);
        BigDecimal low = openBelow
                ? null
                : lines.stream().map(l -> Objects.requireNonNull(l.low()))
                        .min(Comparator.naturalOrder()).orElse(null);
        BigDecimal high = openAbove
                ? null
                : lines.stream().map(l -> Objects.requireNonNull(l.high()))
                        .max(Comparator.naturalOrder()).orElse(null);
        String asOf = lines.stream().flatMap(l -> Stream.ofNullable(l.asOf() == null ? l.saidAt() : l.asOf()))
                .max(Comparator.naturalOrder()).orElse(null);
        return new Cell(first.voice(), first.kind(), first.measure(), first.status(), first.group(), low, high,
                String.join("; ", lines.stream().map(Line::number).distinct().toList()), asOf,
                List.copyOf(new TreeSet<>(lines.stream().flatMap(l -> l.caveats().stream()).toList())),
                List.copyOf(new TreeSet<>(lines.stream().map(Line::article).toList())), support(lines, textOf));
    }

    /** One source is one ultimate source however it is written; what an outlet says itself is the agency's whose text it is. */
    private static Support support(List<Line> lines, Map<String, Origin> textOf) {
        Set<String> texts = new TreeSet<>();
        Set<String> sources = new TreeSet<>();
        int unnamed = 0;
        for (Line line : lines) {
            Origin text = textOf.get(line.article());
            texts.add(text == null ? line.article() : text.original());
            switch (line.kind()) {
                case NAMED -> sources.add(line.voice());
                case UNNAMED, NOBODY -> unnamed++;
                case OUTLET -> sources.add(text == null || text.owner() == null ? line.voice() : text.owner());
            }
        }
        return new Support((int) lines.stream().map(Line::article).distinct().count(), texts.size(),
                List.copyOf(sources), unnamed);
    }
}
