package org.aver.ledger.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aver.ledger.agreement.Alpha.Level;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.Decision;
import org.aver.ledger.decision.Decision.Graded;
import org.aver.ledger.decision.History;
import org.aver.ledger.decision.Verdict;
import tools.jackson.databind.JsonNode;

/**
 * How far two people or more agree, field by field. What each said last of a thing, and nothing undid, counts. The field
 * {@code verdict} compares confirm, correct, reject and insufficient. For a field that somebody corrected, whoever confirmed the thing
 * gave the machine's value. Grades compare by scheme and party, in the scheme's order.
 *
 * @param units  things on which two people or more gave a value
 * @param values how many values they gave
 * @param alpha  empty where no value ever varies
 */
public record Agreement(String field, Level level, int units, int values, OptionalDouble alpha) {
    private static final Set<String> NUMBERS = Set.of("low", "high", "lat", "lon", "radius_km", "best");

    /** One line a field, by name. */
    public static List<Agreement> of(History history, Collection<String> people) {
        var said = new Said();
        history.inForce().stream().filter(d -> people.isEmpty() || people.contains(d.decision().by()))
                .forEach(said::take);
        return said.agreements();
    }

    private static final class Said {
        /** field → thing → person → value. */
        private final SortedMap<String, Map<String, Map<String, String>>> given = new TreeMap<>();
        private final SortedMap<String, Map<String, Map<String, SortedMap<String, JsonNode>>>> confirmed = new TreeMap<>();
        private final SortedMap<String, Level> levels = new TreeMap<>();

        void take(Decided decided) {
            Decision d = decided.decision();
            String thing = String.valueOf(d.subject());
            if (d.verdict().isJudgement()) {
                put("verdict", thing, d.by(), d.verdict().label());
            }
            if (d.verdict() == Verdict.CORRECT) {
                d.human().forEach((field, value) -> put(name(d, field), thing, d.by(), plain(value)));
            }
            if (d.verdict() == Verdict.CONFIRM) {
                confirmed.computeIfAbsent(String.valueOf(d.kind()), k -> new LinkedHashMap<>())
                        .computeIfAbsent(thing, t -> new LinkedHashMap<>()).put(d.by(), d.machine());
            }
            Graded graded = d.graded();
            if (graded != null) {
                String field = d.verdict().label() + " by " + graded.scheme();
                boolean isOrdered = graded.place() >= 0;
                levels.put(field, isOrdered ? Level.ORDINAL : Level.NOMINAL);
                put(field, thing + "|" + graded.party(), d.by(),
                        isOrdered ? Integer.toString(graded.place()) : graded.value());
            }
        }

        private void put(String field, String thing, String person, String value) {
            given.computeIfAbsent(field, f -> new LinkedHashMap<>()).computeIfAbsent(thing, t -> new TreeMap<>())
                    .put(person, value);
        }

        private static String name(Decision d, String field) {
            return (d.kind() == null ? "" : d.kind().label() + ".") + field;
        }

        private static String plain(JsonNode value) {
            return value.isString() ? value.asString() : value.toString();
        }

        List<Agreement> agreements() {
            List<Agreement> lines = new ArrayList<>();
            given.forEach((field, things) -> {
                addConfirmed(field, things);
                List<List<String>> units = things.values().stream().map(people -> (List<String>) new ArrayList<>(people
                        .values())).filter(values -> values.size() > 1).toList();
                Level level = level(field, units);
                lines.add(new Agreement(field, level, units.size(), units.stream().mapToInt(List::size).sum(),
                        Alpha.of(units,
                                level)));
            });
            return lines;
        }

        /** Whoever confirmed a thing whose field another corrected stands by the machine's value. */
        private void addConfirmed(String field, Map<String, Map<String, String>> things) {
            int dot = field.indexOf('.');
            if (dot < 0) {
                return;
            }
            String kind = field.substring(0, dot).toUpperCase(java.util.Locale.ROOT);
            confirmed.getOrDefault(kind, Map.of()).forEach((thing, people) -> people.forEach((person, machine) -> {
                JsonNode value = machine.get(field.substring(dot + 1));
                things.computeIfAbsent(thing, t -> new TreeMap<>()).putIfAbsent(person,
                        value == null ? "null" : plain(value));
            }));
        }

        private Level level(String field, List<List<String>> units) {
            Level known = levels.get(field);
            if (known != null) {
                return known;
            }
            boolean isNumber = NUMBERS.contains(field.substring(field.lastIndexOf('.') + 1));
            Set<String> all = new TreeSet<>();
            units.forEach(all::addAll);
            return isNumber && all.stream().allMatch(v -> v.matches("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?"))
                    ? Level.INTERVAL
                    : Level.NOMINAL;
        }
    }

    public Agreement {
        Objects.requireNonNull(field);
    }
}
