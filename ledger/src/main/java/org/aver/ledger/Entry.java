package org.aver.ledger;

import java.util.List;
import org.aver.core.Digest;

/** A link of the chain. It holds the hash of its content, not the content. */
record Entry(long seq, String kind, String key, String content, String keptAt, String previous) {
    static final String CAPTURE = "capture";
    static final String ARTICLE = "article";
    static final String READING = "reading";
    static final String DECISION = "decision";
    static final String SEAL = "seal";
    static final String ACCOUNT = "account";
    /** What the first entry has for a predecessor. */
    static final String GENESIS = "0".repeat(64);

    String hash() {
        return Digest.sha256(List.of(Long.toString(seq), kind, key, content, keptAt, previous));
    }
}
