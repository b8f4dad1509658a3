package org.aver.compare.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.aver.compare.Report;

/**
 * Finds the story of one report among any number of them: asks for those that share its most telling words, groups these alone, and
 * asks again for every report that joined. What it costs grows with the story, not with how many reports are kept.
 *
 * @param reports how many are kept
 * @param near    id of a report, its words → ids of the reports around it that have most of them, the likeliest first
 * @param report  the report of an id
 */
public record Nearby(int reports, BiFunction<String, List<String>, List<String>> near,
        Function<String, Report> report) {
    /** So many reports are best asked for at a time: as many as grouping compares one with. */
    public static final int MET = Index.MOST;
    /** A story of more is shown by those that are nearest. */
    private static final int MOST = 256;

    /** The reports of its story by id, the report itself among them. */
    public List<Report> story(Report of) {
        Map<String, Report> met = new LinkedHashMap<>(Map.of(of.id(), of));
        Map<String, Sketch> sketches = new LinkedHashMap<>();
        Counts counts = new Counts();
        Set<String> asked = new HashSet<>(Set.of(of.id()));
        List<String> ask = List.of(of.id());
        List<String> story = ask;
        while (!ask.isEmpty() && met.size() < MOST) {
            int before = met.size();
            for (String id : ask) {
                Report one = Objects.requireNonNull(met.get(id));
                near.apply(id, Sketch.telling(one, Index.KEYS)).forEach(other -> met.computeIfAbsent(other, report));
            }
            if (met.size() == before) {
                break;
            }
            met.forEach((id, one) -> sketches.computeIfAbsent(id, i -> sketch(one, counts)));
            counts.others(reports - counts.all());
            story = Stories.of(sketches.values(), counts).list().stream().map(Story::reports)
                    .filter(s -> s.contains(of.id())).findFirst().orElseThrow();
            ask = new ArrayList<>(story.stream().filter(asked::add).toList());
        }
        return story.stream().map(id -> Objects.requireNonNull(met.get(id))).toList();
    }

    private static Sketch sketch(Report report, Counts counts) {
        Sketch sketch = Sketch.of(report, counts);
        counts.add(sketch.body());
        return sketch;
    }
}
