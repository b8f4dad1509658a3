package org.aver.workbench.review;

import java.util.Optional;
import java.util.stream.Stream;
import org.aver.core.Label;
import org.aver.ledger.account.Role;
import org.aver.ledger.decision.Verdict;
import org.jspecify.annotations.Nullable;

/** What can be done with what waits. */
public enum Verb implements Label {
    ACCEPT("a", "Accept", Verdict.CONFIRM, Role.REVIEWER, "its words say so"), REJECT("x", "Reject", Verdict.REJECT,
            Role.REVIEWER, "its words do not say so"), INSUFFICIENT("i", "Not enough evidence", Verdict.INSUFFICIENT,
                    Role.REVIEWER, "its words do not say enough"), EDIT("e", "Edit", Verdict.CORRECT, Role.CODER,
                            null), MERGE("m", "Merge", Verdict.MERGE, Role.REVIEWER,
                                    null), ADD("n", "Add what was missed", Verdict.ADD, Role.CODER, null);

    private final String key;
    private final String words;
    private final Verdict verdict;
    private final Role least;
    private final @Nullable String reason;

    Verb(String key, String words, Verdict verdict, Role least, @Nullable String reason) {
        this.key = key;
        this.words = words;
        this.verdict = verdict;
        this.least = least;
        this.reason = reason;
    }

    public static Optional<Verb> of(String label) {
        return Stream.of(values()).filter(v -> v.label().equals(label)).findFirst();
    }

    /** The key that does it. */
    public String key() {
        return key;
    }

    /** What its button says. */
    public String words() {
        return words;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** Who may do it. */
    public Role least() {
        return least;
    }

    /** The reason where none is given; null where a value is changed, and one must be given. */
    public @Nullable String reason() {
        return reason;
    }

    /** Whether it takes values, in a form of its own, and a reason. */
    public boolean hasForm() {
        return reason == null;
    }
}
