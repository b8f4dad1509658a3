package org.aver.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.aver.core.TimeExpression;
import org.aver.reader.time.Meaning.Clock;
import org.aver.reader.time.Meaning.Fixed;
import org.aver.reader.time.Meaning.MonthDay;
import org.aver.reader.time.Meaning.Part;
import org.aver.reader.time.Meaning.Shift;
import org.aver.reader.time.Meaning.Step;
import org.aver.reader.time.Meaning.Unit;
import org.aver.reader.time.Meaning.Weekday;
import org.aver.reader.time.Meaning.Years;
import org.jspecify.annotations.Nullable;

/**
 * Turns meanings into TIMEX3 values and days, against the local day of publication. Where that is unknown, what depends on
 * it keeps an X for each digit nobody said and gets no days. Remembers the day last spoken of; one article a resolver.
 */
final class Resolver {
    private static final int SOON = 45; // days

    private final @Nullable LocalDate published;
    private @Nullable LocalDate spokenOf;
    private @Nullable Part quarter;

    Resolver(@Nullable LocalDate published) {
        this.published = published;
    }

    Moment resolve(Meaning meaning, Tense tense) {
        Moment moment = switch (meaning) {
            case Fixed fixed -> new Moment(fixed.type(), fixed.value(), null, null);
            case Years years -> Moment.days(years.value(), LocalDate.of(years.from(), 1, 1),
                    LocalDate.of(years.to(), 12, 31));
            case MonthDay date -> monthDay(date, tense);
            case Part part -> part(part, tense);
            case Weekday weekday -> weekday(weekday, tense);
            case Shift shift -> shift(shift, tense);
            case Meaning.YearBefore before -> yearBefore();
            case Meaning.ThatQuarter that -> quarter == null
                    ? shift(new Shift(Unit.QUARTER, -1, false), tense)
                    : part(quarter, tense);
            case Clock clock -> clock(clock, tense);
        };
        if (moment.from() != null && moment.from().equals(moment.to())) {
            spokenOf = moment.from();
        }
        return moment;
    }

    private Moment monthDay(MonthDay date, Tense tense) {
        Integer year = date.year() == null ? yearOf(date, tense) : date.year();
        String month = two(date.month());
        if (year == null) {
            return Moment.open("XXXX-" + month + (date.day() == null ? "" : "-" + two(date.day())));
        }
        YearMonth in = YearMonth.of(year, date.month());
        if (date.day() == null) {
            return Moment.days(four(year) + "-" + month, in.atDay(1), in.atEndOfMonth());
        }
        if (!in.isValidDay(date.day())) {
            return Moment.open("XXXX-" + month + "-" + two(date.day())); // 29 February of a common year
        }
        LocalDate day = in.atDay(date.day());
        return Moment.days(day.toString(), day, day);
    }

    private @Nullable Integer yearOf(MonthDay date, Tense tense) {
        if (published == null) {
            return null;
        }
        if (date.step() == Step.TENSE && date.weekday() != null && date.day() != null) {
            for (int year : new int[]{published.getYear(), published.getYear() - 1, published.getYear() + 1}) {
                YearMonth in = YearMonth.of(year, date.month());
                if (in.isValidDay(date.day()) && in.atDay(date.day()).getDayOfWeek() == date.weekday()) {
                    return year; // the weekday settles it
                }
            }
        }
        int order = date.day() == null
                ? date.month() - published.getMonthValue()
                : 32 * (date.month() - published.getMonthValue()) + date.day() - published.getDayOfMonth();
        if (date.step() == Step.TENSE && tense != Tense.FUTURE) {
            return nearest(published, 31 * (date.month() - published.getMonthValue()), order,
                    tense == Tense.PAST ? SOON : 2 * SOON);
        }
        return year(published, order, date.step(), tense);
    }

    /** The last one, or the coming one where that is near: a date most of a year back would be written with its year. */
    private static int nearest(LocalDate published, int days, int order, int soon) {
        int year = published.getYear();
        if (order <= 0) {
            return order < 0 && days + 365 <= soon ? year + 1 : year;
        }
        return days <= soon ? year : year - 1;
    }

    /** The year of something that comes {@code order} (sign) after publication in the calendar. */
    private static int year(LocalDate published, int order, Step step, Tense tense) {
        int year = published.getYear();
        return switch (step) {
            case LAST -> order < 0 ? year : year - 1;
            case NEXT -> order > 0 ? year : year + 1;
            case THIS -> year;
            case TENSE -> tense == Tense.FUTURE ? order < 0 ? year + 1 : year : order > 0 ? year - 1 : year;
        };
    }

    private Moment part(Part part, Tense tense) {
        Integer year = part.year();
        if (year == null && published != null) {
            int now = published.getMonthValue();
            int order = part.firstMonth() > now ? 1 : part.lastMonth() < now ? -1 : 0;
            year = part.code().startsWith("Q") && part.step() == Step.TENSE
                    ? quarterYear(part, published)
                    : year(published, order, part.step(), tense);
        }
        if (year == null) {
            return Moment.open("XXXX-" + part.code());
        }
        if (part.code().startsWith("Q")) {
            quarter = new Part(year, part.code(), part.firstMonth(), part.lastMonth(), part.step());
        }
        LocalDate last = part.lastMonth() > 12
                ? YearMonth.of(year + 1, part.lastMonth() - 12).atEndOfMonth()
                : YearMonth.of(year, part.lastMonth()).atEndOfMonth();
        return Moment.days(four(year) + "-" + part.code(), LocalDate.of(year, part.firstMonth(), 1), last);
    }

    /** Business reports speak of the quarter just past or under way: never one more than half a year off. */
    private static int quarterYear(Part part, LocalDate published) {
        int months = part.firstMonth() - published.getMonthValue();
        return months > 6 ? published.getYear() - 1 : published.getYear();
    }

    private Moment weekday(Weekday weekday, Tense tense) {
        if (published == null) {
            return Moment.open("XXXX-WXX-" + weekday.day().getValue());
        }
        LocalDate day = published.with(switch (weekday.step()) {
            case LAST -> TemporalAdjusters.previous(weekday.day());
            case NEXT -> TemporalAdjusters.next(weekday.day());
            case THIS -> TemporalAdjusters.nextOrSame(weekday.day());
            case TENSE -> tense == Tense.FUTURE
                    ? TemporalAdjusters.nextOrSame(weekday.day())
                    : TemporalAdjusters.previousOrSame(weekday.day());
        });
        return Moment.days(day.toString(), day, day);
    }

    private Moment shift(Shift shift, Tense tense) {
        LocalDate base = shift.fromContext() && spokenOf != null ? spokenOf : published;
        if (base == null) {
            return Moment.open(switch (shift.unit()) {
                case HOUR, DAY -> "XXXX-XX-XX";
                case WEEKEND -> "XXXX-WXX-WE";
                case WEEK -> "XXXX-WXX";
                case MONTH -> "XXXX-XX";
                case QUARTER -> "XXXX-QX";
                case YEAR, DECADE, CENTURY -> "XXXX";
            });
        }
        int by = shift.by();
        return switch (shift.unit()) {
            case HOUR -> {
                LocalDate from = base.plusDays(Math.floorDiv(by, 24)); // the hour of publication is not known
                LocalDate to = base.plusDays(-Math.floorDiv(-by, 24));
                yield new Moment(TimeExpression.Type.TIME, base.plusDays(by / 24).toString(), from, to);
            }
            case DAY -> Moment.days(base.plusDays(by).toString(), base.plusDays(by), base.plusDays(by));
            case WEEKEND -> weekend(base, by, tense);
            case WEEK -> week(base.plusWeeks(by));
            case MONTH -> month(YearMonth.from(base).plusMonths(by));
            case QUARTER -> quarter(base, by);
            case YEAR -> years(base.getYear() + by, 1);
            case DECADE -> years(Math.floorDiv(base.getYear() + 10 * by, 10), 10);
            case CENTURY -> years(Math.floorDiv(base.getYear() + 100 * by, 100), 100);
        };
    }

    private Moment yearBefore() {
        Part last = quarter;
        if (last == null || last.year() == null) {
            return shift(new Shift(Unit.YEAR, -1, false), Tense.NONE);
        }
        Moment before = part(new Part(last.year() - 1, last.code(), last.firstMonth(), last.lastMonth(), Step.THIS),
                Tense.NONE);
        quarter = last; // a comparison does not change what is spoken of
        return before;
    }

    private static Moment month(YearMonth month) {
        return Moment.days(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    private static Moment week(LocalDate within) {
        LocalDate monday = within.with(DayOfWeek.MONDAY);
        return Moment.days(weekValue(monday), monday, monday.plusDays(6));
    }

    private static String weekValue(LocalDate monday) {
        return four(monday.get(IsoFields.WEEK_BASED_YEAR)) + "-W"
                + two(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The weekend of this week, or the one just past where the sentence speaks of the past before Saturday. */
    private static Moment weekend(LocalDate base, int by, Tense tense) {
        boolean past = by == 0 && tense != Tense.FUTURE && base.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        LocalDate monday = base.with(DayOfWeek.MONDAY).plusWeeks(past ? -1 : by);
        return Moment.days(weekValue(monday) + "-WE", monday.plusDays(5), monday.plusDays(6));
    }

    private Moment quarter(LocalDate base, int by) {
        int index = base.getYear() * 4 + (base.getMonthValue() - 1) / 3 + by;
        int first = Math.floorMod(index, 4) * 3 + 1;
        return part(new Part(Math.floorDiv(index, 4), "Q" + (Math.floorMod(index, 4) + 1), first, first + 2, Step.THIS),
                Tense.NONE);
    }

    private static Moment years(int index, int length) {
        int first = index * length;
        if (first < 1 || first + length > Year.MAX_VALUE) {
            return Moment.open("XXXX");
        }
        String digits = four(first);
        return Moment.days(digits.substring(0, digits.length() - (length == 1 ? 0 : length == 10 ? 1 : 2)),
                LocalDate.of(first, 1, 1), LocalDate.of(first + length - 1, 12, 31));
    }

    private Moment clock(Clock clock, Tense tense) {
        Moment day;
        if (clock.day() != null) {
            day = resolve(clock.day(), tense);
        } else {
            LocalDate spoken = spokenOf == null ? published : spokenOf;
            day = spoken == null ? Moment.open("XXXX-XX-XX") : Moment.days(spoken.toString(), spoken, spoken);
        }
        return new Moment(TimeExpression.Type.TIME, day.value() + clock.time(), day.from(), day.to());
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private static String four(int number) {
        return String.format(Locale.ROOT, "%04d", number);
    }
}
