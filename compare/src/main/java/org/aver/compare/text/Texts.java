package org.aver.compare.text;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aver.compare.Report;
import org.aver.core.Published;
import org.jspecify.annotations.Nullable;

/**
 * Which articles carry the same text. Sentences meet under MinHash keys, are compared word pair by word pair, and two
 * articles are one text when the shorter has most of its words in shared sentences. Immutable and thread-safe.
 *
 * @param shared every two articles found to share text
 * @param texts  every article in one text, by least id
 */
public record Texts(List<SharedText> shared, List<Origin> texts) {
    private static final double SAME_TEXT = 0.63;
    /** An outlet's own next report on the matter prints again what it had before, and is a report of its own. */
    private static final double SAME_TEXT_OF_ONE_OUTLET = 0.9;
    /** Two reports that share less may have quoted the same words of somebody. */
    private static final int FEWEST_WORDS = 30;
    private static final int FEWEST_SENTENCES = 2;
    /** Days within which a text is reprinted; of two that lie farther apart one has a wrong date, or they share a page's frame. */
    private static final int DAYS = 14;
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
            List<SentenceWords> sentences = new ArrayList<>();
            var furniture = new Furniture();
            for (int i = 0; i < reports.size(); i++) {
                parent[i] = i;
                Published published = reports.get(i).article().published();
                for (SentenceWords sentence : SentenceWords.of(i, reports.get(i))) {
                    sentences.add(sentence);
                    if (published != null) {
                        furniture.add(sentence, published.day().toEpochDay());
                    }
                }
            }
            for (SentenceWords sentence : sentences) {
                if (!furniture.is(sentence)) {
                    words[sentence.report()] += sentence.words();
                    meet(sentence);
                }
            }
        }

        private void meet(SentenceWords sentence) {
            Set<SentenceWords> compared = new HashSet<>();
            for (long key : sentence.keys()) {
                List<SentenceWords> before = met.computeIfAbsent(key, k -> new ArrayList<>());
                for (SentenceWords other : before) {
                    if (other.report() != sentence.report() && compared.add(other) && other.isLike(sentence)) {
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
            Report first = reports.get(meeting.first());
            Report second = reports.get(meeting.second());
            double share = common / (double) Math.min(words[meeting.first()], words[meeting.second()]);
            String outlet = first.article().publisher();
            boolean ownOutlet = outlet != null && outlet.equals(second.article().publisher());
            boolean whole = share > (ownOutlet ? SAME_TEXT_OF_ONE_OUTLET : SAME_TEXT) && common >= FEWEST_WORDS
                    && kept.size() >= FEWEST_SENTENCES
                    && (!areFar(first, second) || Titles.areAlike(first, second));
            if (whole) {
                int one = root(meeting.first());
                int other = root(meeting.second());
                parent[Math.max(one, other)] = Math.min(one, other);
            }
            return new SharedText(first.id(), second.id(), share, whole, kept);
        }

        private static boolean areFar(Report first, Report second) {
            Published one = first.article().published();
            Published other = second.article().published();
            return one != null && other != null
                    && Math.abs(one.day().toEpochDay() - other.day().toEpochDay()) > DAYS;
        }

        private int root(int report) {
            int at = report;
            while (parent[at] != at) {
                parent[at] = parent[parent[at]];
                at = parent[at];
            }
            return at;
        }

        private static Origin origin(List<Report> group) {
            String owner = Owner.of(group);
            Report original = group.stream().min(comparing((Report r) -> !Owner.isOwn(r, owner))
                    .thenComparing(Search::published, nullsLast(naturalOrder()))).orElseThrow();
            return new Origin(owner, original.id(), group.stream().map(Report::id).toList());
        }

        private static @Nullable String published(Report report) {
            Published published = report.article().published();
            return published == null ? null : published.value();
        }
    }
}
