package org.aver.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.aver.reader.time.Meaning.MonthDay;
import org.aver.reader.time.Meaning.Part;
import org.aver.reader.time.Meaning.Step;

/** Which year a date without one means, seen from the day of publication. Immutable. */
record YearOf(LocalDate published) {
    private static final int SOON = 45; // days
    private static final int JUST = 14; // days: what is so shortly past is not a year ahead

    int of(MonthDay date, Tense tense) {
        if (date.step() == Step.TENSE && date.weekday() != null && date.day() != null) {
            int settled = byWeekday(date.month(), date.day(), date.weekday());
            if (settled > 0) {
                return settled;
            }
        }
        int months = date.month() - published.getMonthValue();
        int order = date.day() == null ? months : 32 * months + date.day() - published.getDayOfMonth();
        if (date.step() == Step.TENSE && tense != Tense.FUTURE) {
            int days = date.day() == null ? 31 * months : 31 * months + date.day() - published.getDayOfMonth();
            return nearest(days, order, tense == Tense.PAST ? SOON : 2 * SOON);
        }
        if (date.step() == Step.TENSE && date.day() != null && order < 0 && -order <= JUST) {
            return published.getYear(); // "was to be back by Jan. 14", written the day after
        }
        if (date.step() == Step.LAST && date.day() == null && months == -1) {
            return published.getYear() - 1; // the one just past would be "last month"
        }
        return stepped(order, date.step(), tense);
    }

    /** The nearest year in which the day of the month falls on the weekday, 0 where none of the near ones does. */
    private int byWeekday(int month, int day, DayOfWeek weekday) {
        int now = published.getYear();
        for (int year : new int[]{now, now - 1, now + 1}) {
            YearMonth in = YearMonth.of(year, month);
            if (in.isValidDay(day) && in.atDay(day).getDayOfWeek() == weekday) {
                return year;
            }
        }
        return 0;
    }

    /** The last one, or the coming one where that is near: a date most of a year back would be written with its year. */
    private int nearest(int days, int order, int soon) {
        int year = published.getYear();
        if (order <= 0) {
            return order < 0 && days + 365 <= soon ? year + 1 : year;
        }
        return days <= soon ? year : year - 1;
    }

    /** The year of something that comes {@code order} (sign) after publication in the calendar. */
    private int stepped(int order, Step step, Tense tense) {
        int year = published.getYear();
        return switch (step) {
            case LAST -> order < 0 ? year : year - 1;
            case NEXT -> order > 0 ? year : year + 1;
            case THIS -> year;
            case TENSE -> tense == Tense.FUTURE
                    ? order < 0 ? year + 1 : year
                    : order > 0 ? year - 1 : year;
        };
    }

    int of(Part part, Tense tense) {
        int now = published.getMonthValue();
        if (part.code().startsWith("Q") && part.step() == Step.TENSE) {
            // business reports speak of the quarter just past or under way: never one more than half a year off
            return part.firstMonth() - now > 6 ? published.getYear() - 1 : published.getYear();
        }
        if (part.lastMonth() > 12 && part.step() == Step.THIS && tense != Tense.FUTURE
                && now <= part.lastMonth() - 11) {
            return published.getYear() - 1; // "this winter" in March is the one that has just ended
        }
        return stepped(part.firstMonth() > now ? 1 : part.lastMonth() < now ? -1 : 0, part.step(), tense);
    }

    /** The year of a feast of which this year's begins on a day. */
    int of(LocalDate thisYears, Step step, Tense tense) {
        MonthDay date = new MonthDay(null, thisYears.getMonthValue(), thisYears.getDayOfMonth(), step);
        return of(date, tense);
    }
}
