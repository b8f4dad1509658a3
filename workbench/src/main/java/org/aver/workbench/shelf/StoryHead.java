package org.aver.workbench.shelf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story in a list.
 *
 * @param id       of its first report, which names its page
 * @param from     day of its first report that has one, or null
 * @param to       day of its last
 * @param texts    how many texts its articles carry, null while they are being counted
 * @param sources  how many ultimate sources are named, null while they are being counted
 * @param reports  ids of its articles, those that a later text of the same address revises left out
 */
public record StoryHead(String id, String title, @Nullable LocalDate from, @Nullable LocalDate to, int articles,
        int outlets, int figures, @Nullable Integer texts, @Nullable Integer sources, List<String> reports) {
    /** Those of one day by title. */
    public static final Comparator<StoryHead> NEWEST_FIRST = Comparator
            .comparing(StoryHead::to, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())).reversed()
            .thenComparing(StoryHead::title).thenComparing(StoryHead::id);

    public StoryHead {
        reports = List.copyOf(reports);
    }

    /** "12 articles, 4 texts, 2 ultimate sources", as far as it is counted. */
    public String support() {
        return count(articles, "article") + (texts == null || sources == null
                ? "; texts and sources are being counted"
                : ", " + count(texts, "text") + ", " + count(sources, "ultimate source"));
    }

    /** "2026-03-03 to 2026-03-05", "2026-03-03", "no date". */
    public String days() {
        if (from == null || to == null) {
            return "no date";
        }
        return from.equals(to) ? from.toString() : from + " to " + to;
    }

    private static String count(int number, String of) {
        return number + " " + of + (number == 1 ? "" : "s");
    }
}
