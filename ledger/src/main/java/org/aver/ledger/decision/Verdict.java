package org.aver.ledger.decision;

import org.aver.core.Label;

/** What a person says of an entry; UNMASK says why private persons were shown in an export, and is about no entry. */
public enum Verdict implements Label {
    ADD, CONFIRM, CORRECT, REJECT, INSUFFICIENT, MERGE, SPLIT, GRADE, RELIABILITY, CREDIBILITY, COMMENT, UNDO, UNMASK;

    /** Whether the value comes from a scheme that the user loads. */
    public boolean isGraded() {
        return this == GRADE || this == RELIABILITY || this == CREDIBILITY;
    }

    /** Whether it says of a machine value that it is right, wrong or cannot be told; these replace one another. */
    public boolean isJudgement() {
        return this == CONFIRM || this == CORRECT || this == REJECT || this == INSUFFICIENT;
    }
}
