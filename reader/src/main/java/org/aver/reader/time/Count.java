package org.aver.reader.time;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many units, and of which: "three days".
 *
 * @param end   token behind the words
 * @param count null where the writer left it open
 * @param unit  as the data file has it
 */
record Count(int end, @Nullable BigDecimal count, String unit) {
    String value() {
        String letter = unit.substring(unit.length() - 1);
        String prefix = unit.startsWith("T") ? "PT" : "P";
        if (count == null) {
            return prefix + "X" + (unit.equals("FN") ? "W" : letter);
        }
        BigDecimal times = switch (unit) {
            case "FN", "WE" -> BigDecimal.TWO;
            case "Q" -> BigDecimal.valueOf(3);
            case "E" -> BigDecimal.TEN;
            case "C" -> BigDecimal.valueOf(100);
            default -> BigDecimal.ONE;
        };
        String of = switch (unit) {
            case "FN" -> "W";
            case "WE" -> "D";
            case "Q" -> "M";
            case "E", "C" -> "Y";
            default -> letter;
        };
        return prefix + count.multiply(times).stripTrailingZeros().toPlainString() + of;
    }

    /** One of a unit, as an ISO 8601 duration. */
    static String one(String unit) {
        return new Count(0, BigDecimal.ONE, unit).value();
    }
}
