package org.aver.compare.story;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aver.compare.Report;
import org.aver.compare.story.Story.Link;

/**
 * Groups reports into stories as they arrive. What an added report costs does not grow with those before; a late one may join
 * stories that stood apart. A word weighs by how many of the reports so far have it. Not thread-safe.
 */
public final class Stories {
    /** What two reports count that the index did not let meet, or that have next to nothing in common. */
    private static final double UNMET = -4;
    /** One reprint must not outweigh all that speaks against. */
    private static final double SUREST = 4;
    private static final double AGREED = -2;
    /** Two reports begin to be of one story before the odds are even, where all others of both stories agree. */
    private static final double LINK = -1;
    private static final int MOST_ASKED = 24;
    /** What is far likelier not of one story than of one may still follow up one that so many reports tell. */
    private static final double MAY_FOLLOW = -3;
    private static final int TOLD_OFTEN = 3;
    private static final double OF_PROFILE = 0.27;

    private final Counts counts;
    private final Index index;
    private final List<Integer> groupOf = new ArrayList<>();
    private final Map<Integer, List<Integer>> groups = new TreeMap<>();
    private final Map<Long, Double> scores = new HashMap<>();
    private final List<Join> joins = new ArrayList<>();
    private final Map<String, Integer> placeOf = new HashMap<>();
    /** What most reports of a story have, by the story's first report, while reports are joined. */
    private final Map<Integer, Profile> profiles = new HashMap<>();

    public Stories() {
        this(new Counts());
    }

    Stories(Counts counts) {
        this.counts = counts;
        this.index = new Index(counts);
    }

    /** Two places that are of one story, if their stories agree. */
    record Join(int first, int second, double score) {
    }

    /**
     * Groups reports that are all there: every word weighs by all of them from the first, and the surest are joined first, so
     * that their order makes no difference unless more of them share a word than are met again.
     */
    public static Stories of(Iterable<Report> reports) {
        Counts counts = new Counts();
        List<Sketch> sketches = new ArrayList<>();
        for (Report report : reports) {
            Sketch sketch = Sketch.of(report, counts);
            counts.add(sketch.body());
            sketches.add(sketch);
        }
        return of(sketches, counts);
    }

    /** Groups sketches whose words are counted already. */
    static Stories of(Iterable<Sketch> sketches, Counts counts) {
        Stories stories = new Stories(counts);
        List<Join> found = new ArrayList<>();
        sketches.forEach(sketch -> found.addAll(stories.meet(sketch)));
        stories.joinAll(found);
        return stories;
    }

    /** The report at a place. */
    String id(int at) {
        return index.get(at).id();
    }

    /** Sets all reports apart again, and joins those that were ever found to be of one story. */
    void regroup(List<Join> found) {
        groups.clear();
        joins.clear();
        for (int at = 0; at < groupOf.size(); at++) {
            groupOf.set(at, at);
            groups.put(at, new ArrayList<>(List.of(at)));
        }
        joinAll(found);
    }

    /** @return ids of the stories, as they stand, that the report was joined to: none where it begins one */
    public List<String> add(Report report) {
        Sketch sketch = Sketch.of(report, counts);
        counts.add(sketch.body());
        return joinAll(meet(sketch));
    }

    /** Whether two reports have enough in common to count for more than two that never met. */
    static boolean meet(Sketch one, Sketch other, Counts counts) {
        return Likeness.score(one, other, counts) > UNMET;
    }

    /** Keeps a report, in a story of its own, and finds those it may be joined to. */
    List<Join> meet(Sketch sketch) {
        List<Join> found = new ArrayList<>();
        int at = groupOf.size();
        for (int other : index.candidates(sketch)) {
            double score = Likeness.score(index.get(other), sketch, counts);
            if (score > UNMET) {
                scores.put(pair(other, at), Math.min(score, SUREST));
            }
            if (score > MAY_FOLLOW) {
                found.add(new Join(other, at, score));
            }
        }
        index.add(sketch);
        placeOf.put(sketch.id(), at);
        groupOf.add(at);
        groups.put(at, new ArrayList<>(List.of(at)));
        return found;
    }

    private List<String> joinAll(List<Join> found) {
        found.sort(comparingDouble(Join::score).reversed().thenComparing(j -> least(j, true))
                .thenComparing(j -> least(j, false)));
        List<String> joined = new ArrayList<>();
        profiles.clear();
        for (Join join : found) {
            int one = groupOf.get(join.first());
            int other = groupOf.get(join.second());
            if (join.score() > LINK && one != other && agree(members(one), members(other))) {
                joined.add(join(join, one, other));
            }
        }
        for (Join join : found) {
            int one = groupOf.get(join.first());
            int other = groupOf.get(join.second());
            if (one != other && (follows(members(one), members(other)) || follows(members(other), members(one)))) {
                joined.add(join(join, one, other));
            }
        }
        return joined;
    }

    private String join(Join join, int one, int other) {
        String id = index.get(one).id();
        merge(Math.min(one, other), Math.max(one, other));
        joins.add(join);
        return id;
    }

    /**
     * Whether few reports follow up a story that many tell: weeks later most of the words are others, but the names that most of its
     * reports have come again. Not where both tell days of incidents and none is the same.
     */
    private boolean follows(List<Integer> few, List<Integer> many) {
        if (many.size() < TOLD_OFTEN || 2 * few.size() > many.size()) {
            return false;
        }
        Set<Long> days = new HashSet<>();
        few.forEach(at -> days.addAll(index.get(at).events()));
        Set<Long> told = new HashSet<>();
        many.forEach(at -> told.addAll(index.get(at).events()));
        if (!days.isEmpty() && !told.isEmpty() && Collections.disjoint(days, told)) {
            return false;
        }
        Profile profile = profiles.computeIfAbsent(many.getFirst(),
                one -> Profile.of(many.stream().map(at -> index.get(at).body()).toList(), counts));
        double share = few.stream().mapToDouble(at -> profile.share(index.get(at).body())).average().orElse(0);
        return share > OF_PROFILE;
    }

    private String least(Join join, boolean first) {
        String one = index.get(join.first()).id();
        String other = index.get(join.second()).id();
        return one.compareTo(other) < 0 == first ? one : other;
    }

    private void merge(int into, int from) {
        List<Integer> moved = members(from);
        profiles.remove(members(into).getFirst());
        moved.forEach(place -> groupOf.set(place, into));
        members(into).addAll(moved);
        groups.remove(from);
    }

    private List<Integer> members(int group) {
        return Objects.requireNonNull(groups.get(group));
    }

    /** Whether their reports are of one story on the whole: a survey of the week is like each of its stories, which are not alike. */
    private boolean agree(List<Integer> one, List<Integer> other) {
        double sum = 0;
        int pairs = 0;
        for (int a : one.subList(0, Math.min(one.size(), MOST_ASKED))) {
            for (int b : other.subList(0, Math.min(other.size(), MOST_ASKED))) {
                sum += scores.getOrDefault(pair(Math.min(a, b), Math.max(a, b)), UNMET);
                pairs++;
            }
        }
        return sum > AGREED * pairs;
    }

    private static long pair(int first, int second) {
        return ((long) first << 32) | second;
    }

    /** All stories, by id. */
    public List<Story> list() {
        Map<Integer, List<Join>> joined = new TreeMap<>();
        joins.forEach(j -> joined.computeIfAbsent(groupOf.get(j.first()), g -> new ArrayList<>()).add(j));
        List<Story> stories = new ArrayList<>();
        groups.forEach((group, places) -> stories.add(story(places, joined.getOrDefault(group, List.of()))));
        stories.sort(comparing(Story::id));
        return stories;
    }

    /** The story that a report is of, as it stands now; empty where no report of that id was added. */
    public Optional<Story> with(String report) {
        Integer place = placeOf.get(report);
        if (place == null) {
            return Optional.empty();
        }
        Integer group = groupOf.get(place);
        return Optional.of(story(members(group), joins.stream().filter(j -> groupOf.get(j.first()).equals(group))
                .toList()));
    }

    private Story story(List<Integer> places, List<Join> joined) {
        List<Sketch> sketches = places.stream().map(index::get).toList();
        List<Link> links = new ArrayList<>();
        for (Join join : joined) {
            Sketch first = index.get(join.first());
            Sketch second = index.get(join.second());
            links.add(new Link(first.id(), second.id(), join.score(), Likeness.reasons(first, second, counts)));
        }
        return new Story(first(sketches), sketches.stream().map(Sketch::id).sorted().toList(), links);
    }

    private static String first(List<Sketch> sketches) {
        return sketches.stream().min(comparing(Sketch::day, nullsLast(naturalOrder())).thenComparing(Sketch::id))
                .orElseThrow().id();
    }
}
