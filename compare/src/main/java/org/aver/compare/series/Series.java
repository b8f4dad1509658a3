package org.aver.compare.series;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aver.core.Figure;
import org.aver.core.words.Wording;

/**
 * The figures of one measure for one incident or one running toll, in the order of the days they are as of; figures that say no day
 * stand by their publication, which supersedes nothing.
 *
 * @param about what they count: "air strike, Kellhad, 2026-03-03" or "since 2026-03-03"; "no incident told" where no article of
 *              the story tells of one
 * @param event the first telling of the incident, as article and incident joined by a dot; the toll's first day for a running one;
 *              empty where none is told
 */
public record Series(String about, String event, Figure.Measure measure, Figure.Unit unit, List<Line> lines) {
    public Series {
        lines = List.copyOf(lines);
    }

    /** "killed", "destroyed, buildings". */
    public String counted() {
        boolean ofPeople = unit == Figure.Unit.PERSON || unit == Figure.Unit.OTHER;
        return Wording.label(measure) + (ofPeople ? "" : ", " + Wording.label(unit) + "s");
    }

    /** The lines in their order, those that reprints only repeat together. */
    public List<List<Line>> once() {
        Map<List<String>, List<Line>> same = new LinkedHashMap<>();
        lines.forEach(l -> same.computeIfAbsent(List.of(l.day(), l.number(), l.voice(), String.valueOf(l.group()),
                String.valueOf(l.supersededBy() != null)), k -> new ArrayList<>()).add(l));
        return List.copyOf(same.values());
    }
}
