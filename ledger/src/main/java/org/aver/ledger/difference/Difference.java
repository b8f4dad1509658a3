package org.aver.ledger.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aver.core.Reading;
import org.aver.core.Span;
import org.aver.ledger.decision.Kind;
import org.aver.ledger.decision.Thing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing that differs between two readings of an article.
 *
 * @param before  its id in the older reading, null where it is new
 * @param after   its id in the newer reading, null where it is gone
 * @param span    its words, in the reading that has it; the newer where both have
 * @param changes fields that differ, in the reading's order
 */
public record Difference(Kind kind, @Nullable String before, @Nullable String after, Span span, List<Change> changes) {
    public Difference {
        changes = List.copyOf(changes);
    }

    /** A field's values in both. */
    public record Change(String field, JsonNode before, JsonNode after) {
    }

    /** All that differs, kind by kind in reading order: what is gone or changed first, then what is new. */
    public static List<Difference> between(Reading older, Reading newer) {
        List<Thing> left = new ArrayList<>(Thing.of(newer));
        List<Difference> found = new ArrayList<>();
        for (Thing thing : Thing.of(older)) {
            Optional<Thing> same = match(thing, left);
            same.ifPresent(left::remove);
            if (same.isEmpty()) {
                found.add(new Difference(thing.kind(), thing.id(), null, thing.span(), List.of()));
            } else if (!same.get().fields().equals(thing.fields())) {
                found.add(new Difference(thing.kind(), thing.id(), same.get().id(), same.get().span(), changes(thing,
                        same.get())));
            }
        }
        left.forEach(thing -> found.add(new Difference(thing.kind(), null, thing.id(), thing.span(), List.of())));
        return found.stream().sorted(java.util.Comparator.comparing(Difference::kind)).toList();
    }

    /** The same thing has the same id, else words that overlap. */
    private static Optional<Thing> match(Thing thing, List<Thing> among) {
        List<Thing> ofKind = among.stream().filter(t -> t.kind() == thing.kind()).toList();
        Optional<Thing> same = ofKind.stream().filter(t -> t.id().equals(thing.id())).findFirst();
        return same.isPresent() ? same : ofKind.stream().filter(t -> t.span().overlaps(thing.span())).findFirst();
    }

    private static List<Change> changes(Thing before, Thing after) {
        List<Change> changes = new ArrayList<>();
        for (var field : before.fields().properties()) {
            JsonNode now = after.fields().path(field.getKey());
            if (!now.equals(field.getValue())) {
                changes.add(new Change(field.getKey(), field.getValue(), now));
            }
        }
        return changes;
    }
}
