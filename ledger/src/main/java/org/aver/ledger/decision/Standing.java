package org.aver.ledger.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where a decision stands in a reading that may be a newer one than it was made on, or of a revised article.
 *
 * @param inForce whether nothing undoes it
 * @param now     the id inside the article of what it is about now; null where it is about the whole article, or about
 *                nothing that the reading holds
 * @param isLost  whether what it was about cannot be found: its words are gone, or nothing of its kind is read there
 */
public record Standing(Decided decided, boolean inForce, @Nullable String now, boolean isLost) {

    /** Follows a decision by its words into a reading. */
    public static Standing of(Decided decided, boolean inForce, Reading reading, List<Thing> things) {
        Decision decision = decided.decision();
        Text text = Text.of(reading.article().text());
        if (decision.verdict() == Verdict.ADD) {
            boolean isFound = decision.marks().isEmpty()
                    || decision.marks().stream().allMatch(m -> place(decision, m.quote(), reading, text).isPresent());
            return new Standing(decided, inForce, isFound ? decided.id() : null, !isFound);
        }
        List<Held> held = held(decision, reading.article().key());
        if (held.isEmpty()) {
            return new Standing(decided, inForce, null, false);
        }
        Optional<Thing> found = held.stream()
                .map(h -> h.place(reading, text).flatMap(span -> at(span, decision.kind(), h.inner(), things)))
                .flatMap(Optional::stream).findFirst();
        return new Standing(decided, inForce, found.map(Thing::id).orElse(null), found.isEmpty());
    }

    /** Words that a decision holds on to, of an article. */
    private record Held(String article, String inner, Quote quote) {
        Optional<Span> place(Reading reading, Text text) {
            return reading.article().key().equals(article) ? Optional.of(quote.span()) : quote.find(text);
        }
    }

    /** The subject's words, and of a merge those of what it is one with; the article's own first. None where it is of no words. */
    private static List<Held> held(Decision decision, String article) {
        List<Held> held = new ArrayList<>();
        if (decision.quote() != null) {
            held.add(new Held(String.valueOf(decision.article()), String.valueOf(decision.inner()), decision.quote()));
        }
        if (decision.verdict() == Verdict.MERGE) {
            decision.marks()
                    .forEach(m -> held.add(new Held(m.role().substring(0, 64), m.role().substring(65), m.quote())));
        }
        held.sort(Comparator.comparing(h -> !h.article().equals(article)));
        return held;
    }

    private static Optional<Span> place(Decision decision, Quote quote, Reading reading, Text text) {
        return reading.article().key().equals(decision.article()) ? Optional.of(quote.span()) : quote.find(text);
    }

    /** The thing of that kind whose words are these, else the one that shares most of them; nothing where two share as much. */
    private static Optional<Thing> at(Span span, @Nullable Kind kind, @Nullable String id, List<Thing> things) {
        List<Thing> sharing = things.stream().filter(t -> t.kind() == kind && t.span().overlaps(span))
                .sorted(Comparator.comparingInt((Thing t) -> -rate(t, span, id))).toList();
        boolean isTied = sharing.size() > 1 && rate(sharing.get(0), span, id) == rate(sharing.get(1), span, id);
        return isTied ? Optional.empty() : sharing.stream().findFirst();
    }

    private static int rate(Thing thing, Span span, @Nullable String id) {
        int shared = Math.min(thing.span().end(), span.end()) - Math.max(thing.span().start(), span.start());
        boolean isSame = thing.span().equals(span);
        return 4 * shared + (isSame ? 2 : 0) + (isSame && thing.id().equals(id) ? 1 : 0);
    }
}
