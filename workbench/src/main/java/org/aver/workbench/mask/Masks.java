package org.aver.workbench.mask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aver.core.Actor;
import org.aver.core.Mask;
import org.aver.core.Offices;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.core.Statement;
import org.aver.core.Statement.SourceKind;
import org.aver.core.Text;
import org.aver.core.words.Wording;
import org.jspecify.annotations.Nullable;

/** One article's {@link Mask} for pages across articles: passages in runs, and who may be said to speak. */
public final class Masks {
    /** What stands for a withheld name. */
    public static final String WITHHELD = Mask.SIGN;

    private final Text text;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Mask mask;

    public Masks(Reading reading) {
        text = Text.of(reading.article().text());
        mask = Mask.of(reading);
        reading.actors().forEach(actor -> actors.put(actor.id(), actor));
    }

    /** Who says a statement, as pages across articles may show it. */
    public Speaker speaker(@Nullable Statement statement, @Nullable String publisher) {
        if (statement == null) {
            return publisher == null
                    ? new Speaker("The outlet itself (unnamed)", "outlet", false)
                    : new Speaker(publisher, "outlet", true);
        }
        Statement.Source source = statement.source();
        if (source == null) {
            return new Speaker("Hearsay: nobody is named", "hearsay", false);
        }
        Actor actor = source.actor() == null ? null : actors.get(source.actor());
        String words = Wording.words(text, source.spans());
        if (actor != null && Offices.isPublic(actor)) {
            return new Speaker(hide(actor.name()), Wording.label(actor.kind()), true);
        }
        if (source.kind() == SourceKind.PERSON || actor != null && actor.kind() == Actor.Kind.PERSON) {
            boolean described = source.kind() == SourceKind.DESCRIBED;
            return new Speaker(described ? hide(words) : "A person named in the article", "person", false);
        }
        return new Speaker(hide(words), source.kind() == null ? "unstated" : Wording.label(source.kind()), false);
    }

    /** The words without the names withheld. */
    public String hide(String words) {
        return mask.hide(words);
    }

    /**
     * A passage in runs, with what was looked for marked; spans in code points of the passage. What was found in a name is not marked.
     */
    public List<Bit> bits(String passage, List<Span> hits) {
        Text words = Text.of(passage);
        var hit = new BitSet();
        hits.forEach(s -> hit.set(s.start(), s.end()));
        var bits = new ArrayList<Bit>();
        int at = 0;
        for (Mask.Hidden hidden : mask.hidden(passage)) {
            runs(words, at, hidden.span().start(), hit, bits);
            bits.add(new Bit(hidden.sign(), false, true));
            at = hidden.span().end();
        }
        runs(words, at, words.length(), hit, bits);
        return bits;
    }

    private static void runs(Text words, int from, int to, BitSet hit, List<Bit> bits) {
        for (int at = from; at < to;) {
            boolean isHit = hit.get(at);
            int next = isHit ? hit.nextClearBit(at) : hit.nextSetBit(at);
            int end = next < 0 ? to : Math.min(next, to);
            bits.add(new Bit(words.slice(new Span(at, end)), isHit, false));
            at = end;
        }
    }
}
