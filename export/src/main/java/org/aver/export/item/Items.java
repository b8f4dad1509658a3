package org.aver.export.item;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.aver.core.Article;
import org.aver.core.Mask;
import org.aver.core.Span;
import org.aver.core.json.Json;
import org.aver.ledger.Kept;
import org.aver.ledger.Ledger;
import org.aver.ledger.Summary;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.Decision.Mark;
import org.aver.ledger.decision.Kind;
import org.aver.ledger.decision.Standing;
import org.aver.ledger.decision.Thing;
import org.aver.ledger.decision.Verdict;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All things of some kinds in a ledger, article by article in the order of keeping; what people added comes after what was read. */
public final class Items {
    private final Ledger ledger;
    private final Set<Kind> kinds;
    private final boolean isMasked;

    /** @param isMasked whether private persons are hidden */
    public Items(Ledger ledger, Set<Kind> kinds, boolean isMasked) {
        this.ledger = ledger;
        this.kinds = Set.copyOf(kinds);
        this.isMasked = isMasked;
    }

    /** The newest reading of each article; a revised article and its revision are two articles. Sealed ones are left out. */
    public void each(Consumer<Item> each) {
        Set<String> decided = new HashSet<>();
        List<Decided> all = ledger.decisions();
        all.forEach(d -> decided.add(String.valueOf(d.decision().article())));
        all.forEach(d -> d.decision().others().stream().filter(o -> o.length() >= 64)
                .forEach(o -> decided.add(o.substring(0,
                        64))));
        for (Summary summary : ledger.list()) {
            if (!summary.sealed()) {
                article(ledger.show(summary.key()).orElseThrow(), !decided.isEmpty(), each);
            }
        }
        outside(all, each);
    }

    private void article(Kept kept, boolean hasDecisions, Consumer<Item> each) {
        Mask mask = isMasked ? Mask.of(kept.reading()) : Mask.NONE;
        List<Standing> standings = hasDecisions ? ledger.standings(kept) : List.of();
        Map<String, List<Standing>> people = People.byThing(standings);
        Article article = kept.article();
        List<Thing> things = Thing.of(kept.reading());
        for (Thing thing : things) {
            if (kinds.contains(thing.kind())) {
                List<Standing> about = people.getOrDefault(thing.id(), List.of());
                each.accept(
                        new Item(kept.key(), kept.reading(), things, thing, People.of(about), mask, article.address()));
            }
        }
        for (Standing standing : standings) {
            Decided d = standing.decided();
            if (d.decision().verdict() == Verdict.ADD && standing.inForce() && !standing.isLost()
                    && kept.key().equals(d.decision().article()) && kinds.contains(d.decision().kind())) {
                String citation = d.decision().citation();
                each.accept(new Item(kept.key(), kept.reading(), things, thing(d),
                        People.of(people.getOrDefault(d.id(), List.of())),
                        mask, citation == null ? article.address() : citation));
            }
        }
    }

    /** What was entered from sources outside the ledger. */
    private void outside(List<Decided> all, Consumer<Item> each) {
        Map<String, List<Standing>> people = new TreeMap<>();
        for (Decided d : all) {
            if (d.decision().verdict() == Verdict.ADD && d.decision().article() == null
                    && kinds.contains(d.decision().kind())) {
                List<Standing> about = ledger.standings(d.id());
                people.put(d.id(), about.stream().filter(Standing::inForce).toList());
                if (about.stream().anyMatch(s -> s.decided().equals(d) && s.inForce())) {
                    each.accept(new Item(null, null, List.of(), thing(d),
                            People.of(people.getOrDefault(d.id(), List.of())), Mask.NONE, d
                                    .decision().citation()));
                }
            }
        }
    }

    /** What a person added, in the shape of what is read. */
    private static Thing thing(Decided decided) {
        ObjectNode fields = Json.mapper().createObjectNode();
        fields.put("id", decided.id());
        Span span = new Span(0, 0);
        for (Mark mark : decided.decision().marks()) {
            Span words = mark.quote().span();
            ArrayNode pair = Json.mapper().createArrayNode().add(words.start()).add(words.end());
            if (mark.role().equals("span")) {
                fields.set("span", pair);
            } else {
                fields.putObject(mark.role()).putArray("spans").add(pair);
            }
            span = span.length() == 0 || mark.role().equals("cue") ? words : span;
        }
        decided.decision().human().forEach((field, value) -> {
            String[] path = field.split("\\.");
            ObjectNode at = fields;
            for (int i = 0; i < path.length - 1; i++) {
                at = at.get(path[i]) instanceof ObjectNode inner ? inner : at.putObject(path[i]);
            }
            at.set(path[path.length - 1], value);
        });
        return new Thing(java.util.Objects.requireNonNull(decided.decision().kind()), decided.id(), span, fields);
    }
}
