package org.aver.ledger;

import org.aver.core.Text;
import org.aver.ledger.decision.Decided;
import org.aver.ledger.decision.Kind;
import org.aver.ledger.decision.Quote;
import org.aver.ledger.decision.Thing;
import org.jspecify.annotations.Nullable;

/**
 * What a decision can be about: a whole article, a thing in one, or an earlier decision (with what it added).
 *
 * @param key  {@code <article key>}, {@code <article key>.s700}, {@code d12}, or {@code d12-1} for a part
 * @param kind null for an article, and for a decision that added nothing
 */
record Subject(String key, @Nullable Kind kind, @Nullable Kept kept, @Nullable Thing thing, @Nullable Decided decided) {
    /** The words by which a decision follows it. */
    @Nullable
    Quote quote() {
        return thing == null || kept == null ? null : Quote.of(Text.of(kept.article().text()), thing.span());
    }
}
