package org.aver.compare.text;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.aver.compare.Report;
import org.aver.core.Actor;
import org.aver.core.Published;
import org.aver.core.Span;
import org.aver.core.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Which articles carry the same text. Sentences meet under MinHash keys, are compared word pair by word pair, and two
 * articles are one text when the shorter has most of its words in shared sentences. Immutable and thread-safe.
 *
 * @param shared every two articles found to share text
 * @param texts  every article in one text, by least id
 */
public record Texts(List<SharedText> shared, List<Origin> texts) {
    private static final double SAME_SENTENCE = 0.5;
    private static final double SAME_TEXT = 0.5;
    /** How many of those met before a sentence is compared with: bounds the cost of one that everybody prints. */
    private static final int COMPARED_UNDER_ONE_KEY = 8;

    public Texts {
        shared = List.copyOf(shared);
        texts = List.copyOf(texts);
    }

    /**
     * The order in which reports are given makes no difference.
     *
     * @throws IllegalArgumentException when two have one id
     */
    public static Texts of(List<Report> given) {
        List<Report> reports = given.stream().sorted(comparing(Report::id)).toList();
        for (int i = 1; i < reports.size(); i++) {
            if (reports.get(i).id().equals(reports.get(i - 1).id())) {
                throw new IllegalArgumentException("two reports have the id " + reports.get(i).id());
            }
        }
        return new Search(reports).result();
    }

    private record Meeting(int first, int second) implements Comparable<Meeting> {
        @Override
        public int compareTo(Meeting other) {
            return first != other.first ? Integer.compare(first, other.first) : Integer.compare(second, other.second);
        }
    }

    private static final class Search {
        private final List<Report> reports;
        private final int[] words;
        private final int[] parent;
        private final Map<Long, List<SentenceWords>> met = new HashMap<>();
        private final Map<Meeting, List<SentenceWords[]>> found = new TreeMap<>();

        Search(List<Report> reports) {
            this.reports = reports;
            this.words = new int[reports.size()];
            this.parent = new int[reports.size()];
            for (int i = 0; i < reports.size(); i++) {
                parent[i] = i;
                for (SentenceWords sentence : SentenceWords.of(i, reports.get(i))) {
                    words[i] += sentence.words();
                    meet(sentence);
                }
            }
        }

        private void meet(SentenceWords sentence) {
            Set<SentenceWords> compared = new HashSet<>();
            for (long key : MinHash.keys(sentence.pairs())) {
                List<SentenceWords> before = met.computeIfAbsent(key, k -> new ArrayList<>());
                for (SentenceWords other : before) {
                    if (other.report() != sentence.report() && compared.add(other)
                            && other.likeness(sentence) >= SAME_SENTENCE) {
                        found.computeIfAbsent(new Meeting(other.report(), sentence.report()), m -> new ArrayList<>())
                                .add(new SentenceWords[]{other, sentence});
                    }
                }
                if (before.size() < COMPARED_UNDER_ONE_KEY) {
                    before.add(sentence);
                }
            }
        }

        Texts result() {
            List<SharedText> shared = new ArrayList<>();
            found.forEach((meeting, pairs) -> shared.add(shared(meeting, pairs)));
            Map<Integer, List<Report>> groups = new TreeMap<>();
            for (int i = 0; i < reports.size(); i++) {
                groups.computeIfAbsent(root(i), r -> new ArrayList<>()).add(reports.get(i));
            }
            return new Texts(shared, groups.values().stream().map(Search::origin).toList());
        }

        /** Each sentence counts once, in the first pair that holds it: a refrain must not add up to a text. */
        private SharedText shared(Meeting meeting, List<SentenceWords[]> pairs) {
            Set<Integer> firsts = new HashSet<>();
            Set<Integer> seconds = new HashSet<>();
            List<SharedText.Pair> kept = new ArrayList<>();
            int common = 0;
            for (SentenceWords[] pair : pairs) {
                if (!firsts.contains(pair[0].sentence()) && seconds.add(pair[1].sentence())) {
                    firsts.add(pair[0].sentence());
                    kept.add(new SharedText.Pair(pair[0].sentence(), pair[1].sentence()));
                    common += Math.min(pair[0].words(), pair[1].words());
                }
            }
            double share = common / (double) Math.min(words[meeting.first()], words[meeting.second()]);
            boolean whole = share >= SAME_TEXT;
            if (whole) {
                int one = root(meeting.first());
                int other = root(meeting.second());
                parent[Math.max(one, other)] = Math.min(one, other);
            }
            return new SharedText(reports.get(meeting.first()).id(), reports.get(meeting.second()).id(), share, whole,
                    kept);
        }

        private int root(int report) {
            int at = report;
            while (parent[at] != at) {
                parent[at] = parent[parent[at]];
                at = parent[at];
            }
            return at;
        }

        private static @Nullable String published(Report report) {
            Published published = report.article().published();
            return published == null ? null : published.value();
        }

        /** The one agency that the byline names. */
        private static @Nullable String agency(Report report) {
            List<Span> bylines = report.article().zones().stream().filter(z -> z.kind() == Zone.Kind.BYLINE)
                    .map(Zone::span).toList();
            List<String> named = report.reading().actors().stream().filter(a -> a.kind() == Actor.Kind.NEWS_AGENCY)
                    .filter(a -> a.mentions().stream().anyMatch(m -> bylines.stream().anyMatch(b -> b.contains(m))))
                    .map(Actor::name).distinct().toList();
            return named.size() == 1 ? named.getFirst() : null;
        }

        private static Origin origin(List<Report> group) {
            List<String> agencies = group.stream().map(Search::agency).filter(Objects::nonNull).distinct().toList();
            @Nullable
            String owner = agencies.size() == 1 ? agencies.getFirst() : null;
            Report earliest = group.stream().min(comparing(Search::published, nullsLast(naturalOrder()))).orElseThrow();
            return new Origin(owner, earliest.id(), group.stream().map(Report::id).toList());
        }
    }
}
