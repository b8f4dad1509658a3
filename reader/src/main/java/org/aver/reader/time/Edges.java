package org.aver.reader.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.aver.reader.time.Meaning.Edge;
import org.jspecify.annotations.Nullable;

/**
 * The part of a stretch that "early", "mid", "late", "the end of" name. A writer's "early" has no sharp end, so it is the
 * first half, "mid" the middle half, and only "beginning" and "end" are as narrow as a quarter.
 */
final class Edges {
    private Edges() {
    }

    static Moment of(Moment whole, Edge edge, @Nullable LocalDate published) {
        LocalDate from = whole.from();
        LocalDate to = whole.to();
        if (from == null || to == null || from.equals(to)) {
            return whole;
        }
        if (edge == Edge.EARLIER || edge == Edge.LATER) {
            boolean holds = published != null && !published.isBefore(from) && !published.isAfter(to);
            return published == null || !holds
                    ? whole
                    : edge == Edge.EARLIER ? whole.between(from, published) : whole.between(published, to);
        }
        boolean months = from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth())
                && ChronoUnit.MONTHS.between(from, to) >= 2;
        return months ? inMonths(whole, from, to, edge) : inDays(whole, from, to, edge);
    }

    private static Moment inMonths(Moment whole, LocalDate from, LocalDate to, Edge edge) {
        int length = (int) ChronoUnit.MONTHS.between(from, to) + 1;
        YearMonth first = YearMonth.from(from);
        return whole.between(first.plusMonths(skipped(length, edge)).atDay(1),
                first.plusMonths((long) length - 1 - left(length, edge)).atEndOfMonth());
    }

    private static Moment inDays(Moment whole, LocalDate from, LocalDate to, Edge edge) {
        int length = (int) ChronoUnit.DAYS.between(from, to) + 1;
        return whole.between(from.plusDays(skipped(length, edge)), to.minusDays(left(length, edge)));
    }

    /** How much of a length lies before the part. */
    private static int skipped(int length, Edge edge) {
        return switch (edge) {
            case MID -> length / 4;
            case LATE -> length / 2;
            case END -> length - Math.ceilDiv(length, 4);
            default -> 0;
        };
    }

    /** How much of a length lies behind the part. */
    private static int left(int length, Edge edge) {
        return switch (edge) {
            case MID -> length / 4;
            case EARLY -> length / 2;
            case START -> length - Math.ceilDiv(length, 4);
            default -> 0;
        };
    }
}
