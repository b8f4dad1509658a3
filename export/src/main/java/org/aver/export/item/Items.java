package org.aver.export.item;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.aver.core.Article;
import org.aver.core.Mask;
import org.aver.ledger.Kept;
import org.aver.ledger.Ledger;
import org.aver.ledger.Summary;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.Kind;
import org.aver.ledger.decision.Standing;
import org.aver.ledger.decision.Thing;
import org.aver.ledger.decision.Verdict;
import org.jspecify.annotations.Nullable;

/** All things of some kinds in a ledger, article by article in the order of keeping; what people added comes after what was read. */
public final class Items {
    private final Ledger ledger;
    private final Set<Kind> kinds;
    private final boolean isMasked;
    private final @Nullable Predicate<Summary> of;

    /** @param isMasked whether private persons are hidden */
    public Items(Ledger ledger, Set<Kind> kinds, boolean isMasked) {
        this(ledger, kinds, isMasked, null);
    }

    /** @param of which articles; null for all, and then also what was entered from sources outside the ledger */
    public Items(Ledger ledger, Set<Kind> kinds, boolean isMasked, @Nullable Predicate<Summary> of) {
        this.of = of;
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
            if (!summary.sealed() && (of == null || of.test(summary))) {
                article(ledger.show(summary.key()).orElseThrow(), !decided.isEmpty(), each);
            }
        }
        if (of == null) {
            outside(all, each);
        }
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
                each.accept(new Item(kept.key(), kept.reading(), things, Thing.added(d),
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
                    each.accept(new Item(null, null, List.of(), Thing.added(d),
                            People.of(people.getOrDefault(d.id(), List.of())), Mask.NONE, d
                                    .decision().citation()));
                }
            }
        }
    }
}
