package org.aver.compare.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aver.compare.Report;
import org.aver.compare.story.Stories.Join;
import org.aver.core.Reading;
import org.aver.core.Traces;
import org.aver.core.Traces.Behind;

/**
 * Finds the story of one report among any number that are kept: asks for the traces of those that share its most telling words, groups
 * these alone, and asks again for every report that joined. What it costs grows with the story, not with how many reports are kept.
 * Words weigh by all that are kept, as they do where all are grouped.
 */
public final class Nearby {
    /** A story of more is shown by those that are nearest. */
    private static final int MOST = 256;
    /** So many reports are taken up at a time. */
    private static final int TOGETHER = 64;

    private final Traces traces;

    public Nearby(Traces traces) {
        this.traces = traces;
    }

    /**
     * Makes the traces that are still missing, the newest reports' included.
     *
     * @param reading the reading of a kept article's key
     * @return whether none is missing now: false where traces cannot be kept
     */
    public boolean takeUp(Function<String, Reading> reading) {
        while (true) {
            Behind behind = traces.behind(Traced.MAKER, TOGETHER);
            if (behind.keys().isEmpty()) {
                return true;
            }
            if (!traces.isOpen()) {
                return false;
            }
            boolean anew = behind.since() == 0; // what others made counts for nothing
            var counts = new Counts();
            List<Sketch> sketches = behind.keys().stream()
                    .map(key -> Sketch.of(new Report(key, reading.apply(key)), counts)).toList();
            if (!anew) {
                know(sketches.stream().flatMap(sketch -> Traced.words(sketch, counts)), counts);
            }
            counts.others(anew ? 0 : traces.size());
            sketches.forEach(sketch -> counts.add(sketch.body()));
            traces.keep(Traced.MAKER, behind, sketches.stream().map(sketch -> Traced.of(sketch, counts)).toList());
        }
    }

    /** Keys of the reports of its story, itself among them, in their order; itself alone where it has no trace. */
    public List<String> story(String of) {
        return new Search().story(of);
    }

    /** Asks in how many reports words stand. */
    private void know(Stream<Integer> words, Counts counts) {
        traces.having(words.mapToInt(word -> word).toArray())
                .forEach((word, reports) -> counts.know(word, reports));
    }

    /** One search: what it read so far, whom of them it met as like a report it asked for, and who was found to be of one story. */
    private final class Search {
        private final Counts counts = new Counts();
        private final Stories stories = new Stories(counts);
        private final List<Join> found = new ArrayList<>();
        private final Map<String, Sketch> read = new HashMap<>();
        private final Index readBy = new Index(counts);
        private final Set<String> met = new HashSet<>();
        private final Set<Integer> known = new HashSet<>();

        List<String> story(String of) {
            counts.others(traces.size());
            read(List.of(of));
            Sketch first = read.get(of);
            List<String> story = List.of(of);
            if (first == null) {
                return story;
            }
            meet(first);
            Set<String> asked = new HashSet<>();
            Set<String> looked = new HashSet<>();
            int before = 0;
            while (met.size() > before && met.size() < MOST) {
                before = met.size();
                story.stream().filter(asked::add).forEach(this::ask);
                beside(Set.copyOf(story)).filter(looked::add).map(read::get).filter(Objects::nonNull).toList()
                        .forEach(sketch -> meetLike(sketch, readBy.candidates(sketch).stream().map(readBy::get)
                                .toList()));
                stories.regroup(found);
                story = stories.with(of).orElseThrow().reports();
            }
            return story;
        }

        /** Those that may be of the story but were not joined to it: whether they are may hang on who else is like them. */
        private Stream<String> beside(Set<String> story) {
            return found.stream().map(join -> List.of(stories.id(join.first()), stories.id(join.second())))
                    .filter(ends -> ends.stream().anyMatch(story::contains)).flatMap(List::stream)
                    .filter(id -> !story.contains(id));
        }

        /** What has next to nothing in common with a report is as if it did not meet it. */
        private void ask(String id) {
            Sketch sketch = Objects.requireNonNull(read.get(id));
            int[] words = Arrays.stream(sketch.body().keys(Index.KEYS, counts)).map(counts::hash).toArray();
            List<String> near = traces.near(id, words, Index.MOST);
            read(near);
            meetLike(sketch, near.stream().map(read::get).filter(Objects::nonNull).toList());
        }

        private void meetLike(Sketch sketch, List<Sketch> others) {
            others.stream().filter(other -> !met.contains(other.id()))
                    .filter(other -> Stories.meet(other, sketch, counts)).toList().forEach(this::meet);
        }

        private void meet(Sketch sketch) {
            met.add(sketch.id());
            found.addAll(stories.meet(sketch));
        }

        private void read(List<String> ids) {
            List<Sketch> fresh = ids.stream().filter(id -> !read.containsKey(id))
                    .flatMap(id -> traces.find(id).stream()).map(trace -> Traced.read(trace, counts)).toList();
            know(fresh.stream().flatMap(sketch -> Traced.words(sketch, counts)).filter(known::add), counts);
            fresh.forEach(sketch -> {
                read.put(sketch.id(), sketch);
                readBy.add(sketch);
            });
        }
    }
}
