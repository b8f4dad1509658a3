package org.aver.ledger.decision;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.aver.core.Actor;
import org.aver.core.Incident;
import org.aver.core.Incident.Responsibility;
import org.aver.core.Incident.Strength;
import org.aver.core.Reading;
import org.aver.core.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Counts of what is kept about one incident, for a scheme that asks for them. They are counts and no judgement: nothing here
 * says what grade follows from them.
 */
public final class Evidence {
    private static final Map<String, Function<Evidence, Integer>> COUNTS = new TreeMap<>(Map.of("articles",
            e -> e.tellings.size(), "outlets", Evidence::outlets, "statements", Evidence::statements, "sources",
            e -> e.sources(false), "named_sources", e -> e.sources(true), "claimed_by_self",
            e -> e.laid(Strength.CLAIMED_BY_SELF), "admitted", e -> e.laid(Strength.ADMITTED), "accused",
            e -> e.laid(Strength.ACCUSED), "denied", e -> e.laid(Strength.DENIED), "parties_accused",
            Evidence::parties));

    private final List<Telling> tellings;
    private final @Nullable String party;

    /** An incident as one article tells it. */
    public record Telling(Reading reading, Incident incident) {
    }

    private Evidence(List<Telling> tellings, @Nullable String party) {
        this.tellings = tellings;
        this.party = party;
    }

    /** @param party only responsibility laid on an actor of this name counts, where given */
    public static SortedMap<String, Integer> count(List<Telling> tellings, @Nullable String party,
            Collection<String> asked) {
        var evidence = new Evidence(tellings, party);
        SortedMap<String, Integer> counts = new TreeMap<>();
        asked.forEach(name -> counts.put(name, Objects.requireNonNull(COUNTS.get(name)).apply(evidence)));
        return counts;
    }

    static String known(String at, String name) {
        if (!COUNTS.containsKey(name)) {
            throw new IllegalArgumentException(at + "no such count: " + name + "; there are " + String.join(", ", COUNTS
                    .keySet()));
        }
        return name;
    }

    private int outlets() {
        Set<String> outlets = new HashSet<>();
        tellings.forEach(t -> outlets.add(Objects.requireNonNullElse(t.reading().article().publisher(),
                t.reading().article().key())));
        return outlets.size();
    }

    private int statements() {
        return tellings.stream().mapToInt(t -> t.incident().statements().size()).sum();
    }

    /** Different sources of the statements, by name; whoever has no name counts in each article anew. */
    private int sources(boolean onlyNamed) {
        Set<String> sources = new HashSet<>();
        for (Telling t : tellings) {
            for (Statement s : t.reading().statements()) {
                if (!t.incident().statements().contains(s.id()) || s.source() == null) {
                    continue;
                }
                boolean isNamed = s.source().kind() == Statement.SourceKind.PERSON
                        || s.source().kind() == Statement.SourceKind.ORGANISATION;
                String name = s.source().actor() == null ? null : name(t.reading(), s.source().actor());
                if (isNamed || !onlyNamed) {
                    sources.add(isNamed && name != null ? name : t.reading().article().key() + s.source().actor());
                }
            }
        }
        return sources.size();
    }

    private int laid(Strength strength) {
        int count = 0;
        for (Telling t : tellings) {
            for (Responsibility r : t.incident().responsibility()) {
                boolean isOfParty = party == null || r.actors().stream()
                        .anyMatch(a -> party.equalsIgnoreCase(name(t.reading(), a)));
                count += r.strength() == strength && isOfParty ? 1 : 0;
            }
        }
        return count;
    }

    private int parties() {
        Set<String> parties = new HashSet<>();
        tellings.forEach(t -> t.incident().responsibility().forEach(r -> r.actors().forEach(
                a -> parties.add(name(t.reading(), a).toLowerCase(Locale.ROOT)))));
        return parties.size();
    }

    private static String name(Reading reading, String actor) {
        return reading.actors().stream().filter(a -> a.id().equals(actor)).map(Actor::name).findFirst().orElse(actor);
    }
}
