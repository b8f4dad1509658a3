package org.aver.ledger.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Decisions in the order of keeping, and which of them are in force: those that no later decision in force undoes. */
public final class History {
    private final List<Decided> all;
    private final Set<String> undone = new HashSet<>();

    public History(List<Decided> all) {
        this.all = List.copyOf(all);
        for (Decided decided : this.all.reversed()) {
            if (decided.decision().verdict() == Verdict.UNDO && !undone.contains(decided.id())) {
                undone.add(Objects.requireNonNull(decided.decision().subject()));
            }
        }
    }

    public List<Decided> all() {
        return all;
    }

    public boolean isInForce(Decided decided) {
        return !undone.contains(decided.id());
    }

    public List<Decided> inForce() {
        return all.stream().filter(this::isInForce).toList();
    }
}
