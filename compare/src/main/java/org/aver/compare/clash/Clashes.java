package org.aver.compare.clash;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aver.compare.Report;
import org.aver.compare.claim.Events;
import org.aver.compare.claim.Page;

/**
 * All comparisons of the reports of one story, and of each report with itself: clashes first, then revisions, then the rest. The
 * order of the reports makes no difference, and the cost is near linear in their length. What one of two reports does not
 * mention is no difference: silence is not disagreement.
 */
public final class Clashes {
    private static final Comparator<Comparison> ORDER = Comparator.comparing(Comparison::kind)
            .thenComparing(Comparison::isPossible).thenComparing(c -> c.first().article())
            .thenComparing(c -> c.first().span()).thenComparing(c -> c.second().article())
            .thenComparing(c -> c.second().span()).thenComparing(c -> c.first().claim())
            .thenComparing(c -> c.second().claim()).thenComparing(Comparison::why);

    private Clashes() {
    }

    /** Compares the reports of one story; one report alone is compared with itself. */
    public static List<Comparison> of(List<Report> story) {
        Events events = Events.of(story.stream().map(Page::of).toList());
        List<Comparison> all = new ArrayList<>();
        events.pages().forEach(page -> all.addAll(Inside.compare(page)));
        all.addAll(Counts.compare(events));
        all.addAll(Blames.compare(events));
        all.addAll(Scenes.compare(events));
        all.addAll(Opposites.compare(events.pages()));
        return once(all.stream().sorted(ORDER).toList());
    }

    /** What two ways find, and what reprints repeat, stands once: the same kind, speakers and sentences. */
    private static List<Comparison> once(List<Comparison> sorted) {
        Map<List<Object>, Comparison> once = new LinkedHashMap<>();
        for (Comparison c : sorted) {
            Object one = c.first().sentence() + "|" + c.first().speaker();
            Object other = c.second().sentence() + "|" + c.second().speaker();
            String order = one.toString().compareTo(other.toString()) <= 0 ? one + "‖" + other : other + "‖" + one;
            Object what = c.isClash() || c.inside() != null ? c.kind() : c.why();
            once.putIfAbsent(List.of(what, order), c);
        }
        return List.copyOf(once.values());
    }
}
