package org.aver.ledger.decision;

import java.time.Instant;

/** A decision in the ledger: its entry's number and time. */
public record Decided(long seq, Instant at, Decision decision) {
    /** {@code d12}. */
    public String id() {
        return "d" + seq;
    }

    /** What the decision is about, as people name it: an article by the first 12 digits of its key. */
    public String about() {
        String subject = decision.subject();
        if (decision.verdict() == Verdict.ADD) {
            return subject == null ? id() : subject.substring(0, 12) + "." + id();
        }
        if (subject == null || subject.length() < 64) {
            return subject == null ? "" : subject;
        }
        return subject.substring(0, 12) + subject.substring(64);
    }
}
