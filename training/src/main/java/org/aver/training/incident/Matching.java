package org.aver.training.incident;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.aver.training.incident.Template.Perpetrator;
import org.aver.training.incident.Template.Victim;
import org.jspecify.annotations.Nullable;

/** Two templates held against each other, slot by slot. Either may be null: then all of the other's fills are missing or spurious. */
final class Matching {
    /** What is scored. */
    enum Slot {
        TYPE, DATE, PLACE, VICTIM, NUMBER, EFFECT, ORGANISATION, CONFIDENCE
    }

    private final Map<Slot, Tally> tallies = new EnumMap<>(Slot.class);

    Matching(@Nullable Template key, @Nullable Template given) {
        for (Slot slot : Slot.values()) {
            tallies.put(slot, new Tally());
        }
        one(Slot.TYPE, key == null ? List.of() : key.types(), given == null ? List.of() : given.types(),
                Matching::types);
        one(Slot.DATE, key == null ? List.of() : key.dates(), given == null ? List.of() : given.dates(),
                Days::credit);
        one(Slot.PLACE, key == null ? List.of() : key.places(), given == null ? List.of() : given.places(),
                Matching::places);
        victims(key == null ? List.of() : key.victims(), given == null ? List.of() : given.victims());
        perpetrators(key == null ? List.of() : key.perpetrators(),
                given == null ? List.of() : given.perpetrators());
    }

    Tally of(Slot slot) {
        return java.util.Objects.requireNonNull(tallies.get(slot));
    }

    /** Points of all slots together. */
    double points() {
        return tallies.values().stream().mapToDouble(Tally::agreed).sum();
    }

    /** Whether they may be matched: the types agree at least in part, and something else does. */
    boolean mayMatch() {
        return of(Slot.TYPE).agreed() > 0 && points() > of(Slot.TYPE).agreed();
    }

    private <T> void one(Slot slot, List<T> key, List<T> given, BiFunction<T, T, Double> credit) {
        double best = 0;
        for (T right : key) {
            for (T mine : given) {
                best = Math.max(best, credit.apply(right, mine));
            }
        }
        of(slot).add(key.isEmpty() ? 0 : 1, given.isEmpty() ? 0 : 1, best);
    }

    /** ATTACK stands above the others. */
    private static double types(String key, String given) {
        return key.equals(given) ? 1 : key.equals("ATTACK") || given.equals("ATTACK") ? 0.5 : 0;
    }

    /** Whole credit for the narrowest place of the key, half for one that holds it or that it holds. */
    private static double places(List<String> key, List<String> given) {
        String narrow = key.getLast();
        if (given.getLast().equals(narrow) || given.size() > 1 && given.get(given.size() - 2).equals(narrow)
                && key.size() > 1) {
            return 1;
        }
        return key.contains(given.getLast()) || given.contains(narrow) ? 0.5 : 0;
    }

    private void victims(List<Victim> key, List<Victim> given) {
        List<Victim> left = new ArrayList<>(given);
        for (Victim right : key) {
            Victim mine = left.stream().filter(v -> Likeness.any(right.strings(), v.strings())).findFirst()
                    .orElse(null);
            left.remove(mine);
            victim(right, mine);
        }
        for (Victim spurious : left) {
            of(Slot.VICTIM).add(0, 1, 0);
            of(Slot.NUMBER).add(0, spurious.number() == null ? 0 : 1, 0);
            of(Slot.EFFECT).add(0, spurious.effects().isEmpty() ? 0 : 1, 0);
        }
    }

    private void victim(Victim right, @Nullable Victim mine) {
        of(Slot.VICTIM).add(1, mine == null ? 0 : 1, mine == null ? 0 : 1);
        boolean numbered = mine != null && mine.number() != null;
        boolean same = mine != null && right.number() != null && mine.number() != null
                && number(right.number()).equals(mine.number());
        of(Slot.NUMBER).add(right.number() == null ? 0 : 1, numbered ? 1 : 0, same ? 1 : 0);
        boolean told = mine != null && !mine.effects().isEmpty();
        boolean effect = mine != null && right.effects().stream().anyMatch(mine.effects()::contains);
        of(Slot.EFFECT).add(right.effects().isEmpty() ? 0 : 1, told ? 1 : 0, effect ? 1 : 0);
    }

    private static String number(String written) {
        return written.replaceAll("[-~?+]", "").strip();
    }

    private void perpetrators(List<Perpetrator> key, List<Perpetrator> given) {
        List<Perpetrator> left = new ArrayList<>(given);
        for (Perpetrator right : key) {
            Perpetrator mine = left.stream().filter(p -> Likeness.any(right.names(), p.names())).findFirst()
                    .orElse(null);
            left.remove(mine);
            double keys = mine == null && right.optional() ? 0 : 1;
            boolean sure = mine != null && right.confidence().stream().anyMatch(mine.confidence()::contains);
            of(Slot.ORGANISATION).add(keys, mine == null ? 0 : 1, mine == null ? 0 : 1);
            of(Slot.CONFIDENCE).add(right.confidence().isEmpty() ? 0 : keys, mine == null ? 0 : 1,
                    sure ? 1 : mine != null ? 0.5 : 0);
        }
        of(Slot.ORGANISATION).add(0, left.size(), 0);
        of(Slot.CONFIDENCE).add(0, left.size(), 0);
    }
}
