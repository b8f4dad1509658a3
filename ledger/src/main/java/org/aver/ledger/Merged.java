package org.aver.ledger;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.Decision;
import org.aver.ledger.decision.History;
import org.aver.ledger.decision.Verdict;

/** What people say is one. */
final class Merged {
    private Merged() {
    }

    /** A subject's key and those of all that decisions in force merge with it, directly or through others. */
    static Set<String> with(String key, History history) {
        Set<String> one = new TreeSet<>(Set.of(key));
        List<Decision> merges = history.inForce().stream().map(Decided::decision)
                .filter(d -> d.verdict() == Verdict.MERGE).toList();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Decision merge : merges) {
                if (one.contains(merge.subject()) || merge.others().stream().anyMatch(one::contains)) {
                    grows |= one.addAll(merge.others());
                    grows |= one.add(java.util.Objects.requireNonNull(merge.subject()));
                }
            }
        }
        return one;
    }
}
