package org.aver.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
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
    private static final int HALF_QUARTER = 45; // days

    private final @Nullable LocalDate published;
    private @Nullable LocalDate spokenOf;
    private @Nullable LocalDate month; // its first day, as the year's
    private @Nullable LocalDate year;
    private @Nullable Part quarter;

    Resolver(@Nullable LocalDate published) {
        this.published = published;
    }

    Moment resolve(Meaning meaning, Tense tense) {
        Moment moment = of(meaning, tense);
        remember(moment.from(), moment.to());
        return moment;
    }

    private void remember(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null || from.getYear() != to.getYear()) {
            return;
        }
        year = from.withDayOfYear(1);
        if (from.getMonthValue() == to.getMonthValue()) {
            month = from.withDayOfMonth(1);
            spokenOf = from.equals(to) ? from : spokenOf;
        }
    }

    /** What a count goes from: what was last spoken of in its measure, or the day of publication. */
    private @Nullable LocalDate base(Shift shift) {
        LocalDate told = switch (shift.unit()) {
            case YEAR, DECADE, CENTURY -> year;
            case MONTH, QUARTER -> month;
            default -> spokenOf;
        };
        return shift.fromContext() && told != null ? told : published;
    }

    private Moment of(Meaning meaning, Tense tense) {
        return switch (meaning) {
            case Fixed fixed -> new Moment(fixed.type(), fixed.value(), null, null);
            case Years years -> Moment.days(years.value(), LocalDate.of(years.from(), 1, 1),
                    LocalDate.of(years.to(), 12, 31));
            case MonthDay date -> monthDay(date, tense);
            case Part part -> part(part, tense);
            case Weekday weekday -> weekday(weekday, tense);
            case Shift shift -> shift(shift, tense);
            case Meaning.Ahead ahead -> of(tense == Tense.FUTURE ? ahead.later() : ahead.length(), tense);
            case Meaning.YearBefore before -> yearBefore();
            case Meaning.ThatQuarter that -> thatQuarter(that, tense);
            case Meaning.QuarterIn in -> quarterIn(in.year());
            case Clock clock -> clock(clock, tense);
            case Meaning.Overnight night -> overnight(night, tense);
            case Meaning.Within within -> Edges.of(of(within.whole(), tense), within.edge(), published);
            case Meaning.Range range -> range(of(range.first(), tense), of(range.last(), tense));
            case Meaning.Either either -> of(either.one(), tense).or(of(either.other(), tense));
            case Meaning.InYear in -> inYear(in, tense);
            case Meaning.WeekOf week -> weekOf(of(week.day(), tense));
            case Meaning.Moving moving -> moving(moving, tense);
            case Meaning.Anniversary anniversary -> anniversary(anniversary, tense);
        };
    }

    private Moment monthDay(MonthDay date, Tense tense) {
        Integer year = date.year();
        if (year == null && published != null) {
            year = new YearOf(published).of(date, tense);
        }
        String month = Moment.two(date.month());
        if (year == null) {
            return Moment.open("XXXX-" + month + (date.day() == null ? "" : "-" + Moment.two(date.day())));
        }
        YearMonth in = YearMonth.of(year, date.month());
        if (date.day() == null) {
            return Moment.month(in);
        }
        return in.isValidDay(date.day())
                ? Moment.day(in.atDay(date.day()))
                : Moment.open("XXXX-" + month + "-" + Moment.two(date.day())); // 29 February of a common year
    }

    private Moment part(Part part, Tense tense) {
        Integer year = part.year();
        if (year == null && published != null) {
            year = new YearOf(published).of(part, tense);
        }
        if (year == null) {
            return Moment.open("XXXX-" + part.code());
        }
        boolean over = published == null || year < published.getYear()
                || year == published.getYear() && part.lastMonth() <= published.getMonthValue();
        if (part.code().startsWith("Q") && (over || tense == Tense.PAST)) {
            quarter = part.in(year); // results are told of quarters that are over
        }
        LocalDate last = part.lastMonth() > 12
                ? YearMonth.of(year + 1, part.lastMonth() - 12).atEndOfMonth()
                : YearMonth.of(year, part.lastMonth()).atEndOfMonth();
        return Moment.days(Moment.four(year) + "-" + part.code(), LocalDate.of(year, part.firstMonth(), 1), last);
    }

    private Moment weekday(Weekday weekday, Tense tense) {
        if (published == null) {
            return Moment.open("XXXX-WXX-" + weekday.day().getValue());
        }
        return Moment.day(published.with(switch (weekday.step()) {
            case LAST -> TemporalAdjusters.previous(weekday.day());
            case NEXT -> TemporalAdjusters.next(weekday.day());
            case THIS -> TemporalAdjusters.nextOrSame(weekday.day());
            case TENSE -> tense == Tense.FUTURE
                    ? TemporalAdjusters.nextOrSame(weekday.day())
                    : TemporalAdjusters.previousOrSame(weekday.day());
        }));
    }

    private Moment shift(Shift shift, Tense tense) {
        LocalDate base = base(shift);
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
            case DAY -> Moment.day(base.plusDays(by));
            case WEEKEND -> weekend(base, by, tense);
            case WEEK -> Moment.week(base.plusWeeks(by));
            case MONTH -> Moment.month(YearMonth.from(base).plusMonths(by));
            case QUARTER -> quarter(base, by);
            case YEAR -> Moment.years(base.getYear() + by, 1);
            case DECADE -> Moment.years(Math.floorDiv(base.getYear() + 10 * by, 10), 10);
            case CENTURY -> Moment.years(Math.floorDiv(base.getYear() + 100 * by, 100), 100);
        };
    }

    private Moment thatQuarter(Meaning.ThatQuarter that, Tense tense) {
        LocalDate end = that.end() == null ? null : of(that.end(), Tense.PAST).to();
        if (end != null) {
            return quarter(end.minusDays(HALF_QUARTER), 0);
        }
        return quarter == null ? shift(new Shift(Unit.QUARTER, -1, false), tense) : part(quarter, tense);
    }

    private Moment yearBefore() {
        Part last = quarter;
        if (last == null || last.year() == null) {
            return shift(new Shift(Unit.YEAR, -1, false), Tense.NONE);
        }
        return quarterIn(last.year() - 1);
    }

    /** A comparison with another year does not change which quarter is spoken of. */
    private Moment quarterIn(int other) {
        Part last = quarter;
        if (last == null) {
            return Moment.years(other, 1);
        }
        Moment then = part(last.in(other), Tense.NONE);
        quarter = last;
        return then;
    }

    /** The weekend of this week, or the one just past where the sentence speaks of the past before Saturday. */
    private static Moment weekend(LocalDate base, int by, Tense tense) {
        boolean past = by == 0 && tense != Tense.FUTURE && base.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        return Moment.weekend(base.with(DayOfWeek.MONDAY).plusWeeks(past ? -1 : by));
    }

    private Moment quarter(LocalDate base, int by) {
        int index = base.getYear() * 4 + (base.getMonthValue() - 1) / 3 + by;
        int first = Math.floorMod(index, 4) * 3 + 1;
        return part(new Part(Math.floorDiv(index, 4), "Q" + (Math.floorMod(index, 4) + 1), first, first + 2, Step.THIS),
                Tense.NONE);
    }

    private Moment clock(Clock clock, Tense tense) {
        Moment day;
        if (clock.day() != null) {
            day = of(clock.day(), tense);
        } else {
            LocalDate spoken = spokenOf == null ? published : spokenOf;
            day = spoken == null ? Moment.open("XXXX-XX-XX") : Moment.day(spoken);
        }
        return new Moment(TimeExpression.Type.TIME, day.value() + clock.time(), day.from(), day.to());
    }

    /** The night into the day of publication where the past is told, else the one that follows it. */
    private Moment overnight(Meaning.Overnight night, Tense tense) {
        Moment day = night.day() != null
                ? of(night.day(), tense)
                : published == null
                        ? Moment.open("XXXX-XX-XX")
                        : Moment.day(tense == Tense.FUTURE ? published : published.minusDays(1));
        LocalDate evening = day.from();
        return new Moment(TimeExpression.Type.TIME, day.value() + "TNI", evening,
                evening == null ? null : evening.plusDays(1));
    }

    private static Moment range(Moment first, Moment last) {
        String value = first.value() + "/" + last.value();
        return first.from() == null || last.to() == null || first.from().isAfter(last.to())
                ? Moment.open(value)
                : Moment.days(value, first.from(), last.to());
    }

    private Moment inYear(Meaning.InYear in, Tense tense) {
        Integer year = published == null ? null : Integer.valueOf(published.getYear() + in.by());
        return of(year == null ? in.part() : switch (in.part()) {
            case MonthDay date -> date.in(year);
            case Part part -> part.in(year);
            default -> in.part();
        }, tense);
    }

    private static Moment weekOf(Moment day) {
        return day.from() == null ? Moment.open("XXXX-WXX") : Moment.week(day.from());
    }

    private Moment moving(Meaning.Moving moving, Tense tense) {
        Integer year = moving.year();
        Moment feast = null;
        if (year != null) {
            feast = Feasts.of(moving.feast(), year);
        } else if (published != null) {
            Moment now = Feasts.of(moving.feast(), published.getYear());
            if (now != null && now.from() != null && now.to() != null) {
                boolean during = !published.isBefore(now.from()) && !published.isAfter(now.to());
                int in = during && moving.step() == Step.TENSE
                        ? published.getYear()
                        : new YearOf(published).of(now.from(), moving.step(), tense);
                feast = Feasts.of(moving.feast(), in);
            }
        }
        return feast == null ? Moment.open("XXXX-XX-XX") : feast;
    }

    private Moment anniversary(Meaning.Anniversary anniversary, Tense tense) {
        Moment first = anniversary.of() == null ? null : of(anniversary.of(), tense);
        if (first == null || first.from() == null || first.to() == null) {
            return Moment.open("XXXX-XX-XX");
        }
        int years = anniversary.years();
        return first.isOneDay()
                ? Moment.day(first.from().plusYears(years))
                : first.from().getMonthValue() == first.to().getMonthValue()
                        ? Moment.month(YearMonth.from(first.from()).plusYears(years))
                        : Moment.years(first.from().getYear() + years, 1);
    }
}
