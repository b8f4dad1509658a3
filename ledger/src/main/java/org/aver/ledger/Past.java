package org.aver.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Which entry was the last at a time. */
final class Past {
    private Past() {
    }

    /** The number of the last entry kept at or before a time, 0 where there was none. Clocks may have gone back since. */
    static long entry(Database database, Instant time) throws SQLException {
        List<Long> found = new ArrayList<>();
        long high = database.first("SELECT coalesce(max(seq), 0) FROM entry", r -> r.getLong(1)).orElse(0L);
        while (high > 0 && found.isEmpty()) { // from the end, in strides, so that a recent time costs little
            long low = Math.max(0, high - 10_000);
            database.each("SELECT seq, kept_at FROM entry WHERE seq > ? AND seq <= ? ORDER BY seq DESC", r -> {
                if (found.isEmpty() && !Instant.parse(r.getString(2)).isAfter(time)) {
                    found.add(r.getLong(1));
                }
            }, low, high);
            high = low;
        }
        return found.isEmpty() ? 0 : found.getFirst();
    }
}
