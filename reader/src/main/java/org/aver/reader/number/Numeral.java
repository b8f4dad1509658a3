package org.aver.reader.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in the tokens {@code [first, end)}.
 *
 * @param value null where the writer left it open ("dozens", "hundreds of thousands")
 * @param digit whether it is written in digits
 */
public record Numeral(int first, int end, @Nullable BigDecimal value, boolean digit) {
    public boolean isVague() {
        return value == null;
    }
}
