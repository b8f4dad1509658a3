package org.aver.workbench.review;

import org.aver.ledger.decision.Kind;
import org.aver.ledger.decision.Talk;

/** A thing in the queue. {@code id}: outside its article; {@code score}: 0 where the reader gives none. */
public record Line(String id, Kind kind, double score, Talk talk) {
}
