package org.aver.compare.clash;

import java.math.BigDecimal;
import java.util.List;

/** Parts and wholes. */
final class Sums {
    /** Of more numbers some add up to any other. */
    private static final int MOST = 6;

    private Sums() {
    }

    /** Whether two or more of the parts add up to the whole; what is left may be parts of the parts. */
    static boolean has(List<BigDecimal> parts, BigDecimal whole) {
        return parts.size() <= MOST && has(parts, 0, whole, 0);
    }

    private static boolean has(List<BigDecimal> parts, int from, BigDecimal rest, int taken) {
        if (rest.signum() == 0) {
            return taken > 1;
        }
        return from < parts.size() && rest.signum() > 0
                && (has(parts, from + 1, rest.subtract(parts.get(from)), taken + 1)
                        || has(parts, from + 1, rest, taken));
    }
}
