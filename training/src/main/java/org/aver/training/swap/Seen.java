package org.aver.training.swap;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What of a statement can be compared between two texts, its spans in the code points of one of them.
 *
 * @param holder the cue of the statement that it stands within
 */
record Seen(List<Span> source, Span cue, List<Span> content, Statement.Mode mode, Statement.Act act,
        Statement.Commitment commitment, Statement.Polarity polarity, @Nullable Span holder) {

    /** The statements of a reading, each span through {@code map}. */
    static List<Seen> of(Reading reading, UnaryOperator<Span> map) {
        Map<String, Span> cues = new HashMap<>();
        reading.statements().forEach(s -> cues.put(s.id(), map.apply(s.cue().first())));
        return reading.statements().stream().map(s -> of(s, map, cues)).toList();
    }

    private static Seen of(Statement s, UnaryOperator<Span> map, Map<String, Span> cues) {
        Statement.Source source = s.source();
        Statement.Spans content = s.content();
        String within = s.within();
        return new Seen(source == null ? List.of() : source.spans().stream().map(map).toList(),
                map.apply(s.cue().first()), content == null ? List.of() : content.spans().stream().map(map).toList(),
                s.mode(), s.act(), s.commitment(), s.polarity(), within == null ? null : cues.get(within));
    }

    Set<Difference> differences(Seen other) {
        Set<Difference> found = EnumSet.noneOf(Difference.class);
        note(found, Difference.SOURCE, source.equals(other.source));
        note(found, Difference.CUE, cue.equals(other.cue));
        note(found, Difference.CONTENT, content.equals(other.content));
        note(found, Difference.MODE, mode == other.mode);
        note(found, Difference.ACT, act == other.act);
        note(found, Difference.COMMITMENT, commitment == other.commitment);
        note(found, Difference.POLARITY, polarity == other.polarity);
        // where the holder's own cue differs, that is counted there
        note(found, Difference.WITHIN, holder == null
                ? other.holder == null
                : other.holder != null && holder.overlaps(other.holder));
        return found;
    }

    private static void note(Set<Difference> found, Difference difference, boolean same) {
        if (!same) {
            found.add(difference);
        }
    }
}
