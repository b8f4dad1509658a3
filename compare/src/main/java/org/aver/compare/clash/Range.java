package org.aver.compare.clash;

import java.math.BigDecimal;
import org.aver.compare.claim.Count;
import org.aver.core.Figure;
import org.jspecify.annotations.Nullable;

/** The numbers a count allows; null where open. */
record Range(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    private static final BigDecimal ABOUT = new BigDecimal("0.2"); // how far a rounded number may be from the counted one

    static Range of(Count count) {
        Figure f = count.figure();
        return switch (f.bound()) {
            case ABOUT, NEARLY -> around(f.low(), f.high());
            // "dozens" says only that there are some
            case VAGUE, UNCOUNTED -> new Range(BigDecimal.ONE, null);
            case EXACT, AT_LEAST, MORE_THAN, AT_MOST, FEWER_THAN, UP_TO, BETWEEN -> new Range(f.low(), f.high());
        };
    }

    private static Range around(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return new Range(low == null ? null : low.subtract(low.multiply(ABOUT)),
                high == null ? null : high.add(high.multiply(ABOUT)));
    }

    /** Whether every number that this allows is smaller than every one of the other. */
    boolean isBelow(Range other) {
        return high != null && other.low != null && high.compareTo(other.low) < 0;
    }

    boolean meets(Range other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    boolean isNothing() {
        return high != null && high.signum() == 0;
    }
}
