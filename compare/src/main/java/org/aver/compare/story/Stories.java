package org.aver.compare.story;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aver.compare.Report;
import org.aver.compare.story.Story.Link;

/**
 * Groups reports into stories as they arrive. What an added report costs does not grow with those before; a late one may join
 * stories that stood apart. The order of adding makes no difference unless more reports share a word than are met again. Not
 * thread-safe.
 */
public final class Stories {
    private final Index index = new Index();
    private final List<Integer> parent = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();

    /** Two places whose stories were one from then on. */
    private record Join(int first, int second, double score) {
    }

    /** @return ids of the stories, as they stand, that the report was joined to: none where it begins one */
    public List<String> add(Report report) {
        Sketch sketch = Sketch.of(report);
        List<Join> found = new ArrayList<>();
        int at = parent.size();
        for (int other : index.candidates(sketch)) {
            double score = Likeness.score(index.get(other), sketch);
            if (score > 0) {
                found.add(new Join(other, at, score));
            }
        }
        index.add(sketch);
        parent.add(at);
        found.sort(comparing(Join::score).reversed().thenComparing(j -> index.get(j.first()).id()));
        List<String> joined = new ArrayList<>();
        for (Join join : found) {
            int one = root(join.first());
            int other = root(at);
            if (one != other) {
                joined.add(index.get(one).id());
                parent.set(Math.max(one, other), Math.min(one, other));
                joins.add(join);
            }
        }
        return joined;
    }

    private int root(int place) {
        int at = place;
        while (parent.get(at) != at) {
            parent.set(at, parent.get(parent.get(at)));
            at = parent.get(at);
        }
        return at;
    }

    /** All stories, by id. */
    public List<Story> list() {
        Map<Integer, List<Sketch>> groups = new TreeMap<>();
        for (int i = 0; i < parent.size(); i++) {
            groups.computeIfAbsent(root(i), r -> new ArrayList<>()).add(index.get(i));
        }
        Map<Integer, List<Link>> links = new TreeMap<>();
        for (Join join : joins) {
            Sketch first = index.get(join.first());
            Sketch second = index.get(join.second());
            links.computeIfAbsent(root(join.first()), r -> new ArrayList<>()).add(new Link(first.id(), second.id(),
                    join.score(), Likeness.reasons(first, second)));
        }
        List<Story> stories = new ArrayList<>();
        groups.forEach((root, sketches) -> stories.add(new Story(first(sketches),
                sketches.stream().map(Sketch::id).sorted().toList(), links.getOrDefault(root, List.of()))));
        stories.sort(comparing(Story::id));
        return stories;
    }

    private static String first(List<Sketch> sketches) {
        return sketches.stream().min(comparing(Sketch::day, nullsLast(naturalOrder())).thenComparing(Sketch::id))
                .orElseThrow().id();
    }
}
