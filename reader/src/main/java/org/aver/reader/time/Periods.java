package org.aver.reader.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import org.aver.core.TimeExpression;
import org.aver.reader.number.Digits;
import org.aver.reader.number.Numeral;
import org.aver.reader.number.Numerals;
import org.aver.reader.number.Words;
import org.aver.reader.time.Meaning.Edge;
import org.aver.reader.time.Meaning.Fixed;
import org.aver.reader.time.Meaning.InYear;
import org.aver.reader.time.Meaning.MonthDay;
import org.aver.reader.time.Meaning.Part;
import org.aver.reader.time.Meaning.Range;
import org.aver.reader.time.Meaning.Shift;
import org.aver.reader.time.Meaning.Step;
import org.aver.reader.time.Meaning.Unit;
import org.aver.reader.time.Meaning.Weekday;
import org.aver.reader.time.Meaning.Within;
import org.aver.reader.time.Meaning.Years;
import org.jspecify.annotations.Nullable;

/** Reads longer stretches of the calendar: years, decades, quarters, seasons, "last week", "this March". Immutable. */
final class Periods {
    private static final int LAST_SHORT = 39; // '39 is 2039, '40 is 1940

    private final Lexicon lexicon;
    private final Lexicon context;
    private final Numerals numerals;
    private final Quarters quarters;

    Periods(Lexicon lexicon, Lexicon context, Numerals numerals, Quarters quarters) {
        this.lexicon = lexicon;
        this.context = context;
        this.numerals = numerals;
        this.quarters = quarters;
    }

    @Nullable
    Phrase at(Words words, int i, int limit) {
        String word = words.at(i);
        if (lexicon.has("step", word) && !lexicon.has("units", words.at(i + 1))) {
            Phrase stepped = stepped(words, i, limit);
            if (stepped != null) {
                return stepped;
            }
        }
        if (word.equals("fiscal") && i + 1 < limit) {
            int at = words.is(i + 1, "year") ? i + 2 : i + 1;
            Integer year = at < limit ? Days.year(words, at) : null;
            return year == null ? null : years(i, at + 1, year);
        }
        if (lexicon.has("weekdays", word)) {
            return weekdays(words, i);
        }
        Phrase quarter = quarters.at(words, i, limit);
        if (quarter != null) {
            return quarter;
        }
        String season = lexicon.value("season", word);
        if (season != null) {
            return season(words, i, limit, season);
        }
        Phrase century = century(words, i, limit);
        return century == null ? year(words, i, limit) : century;
    }

    private static Phrase years(int first, int end, int year) {
        return new Phrase(first, end, NumericDates.year(year));
    }

    /** "last week", "this year", "next March", "the previous Friday", "last summer", "this quarter". */
    private @Nullable Phrase stepped(Words words, int i, int limit) {
        Step step = Step.of(lexicon.number("step", words.at(i)));
        int at = words.is(i + 1, "past") || words.is(i + 1, "coming") || words.is(i + 1, "fiscal") ? i + 2 : i + 1;
        if (at >= limit) {
            return null;
        }
        String word = words.at(at);
        String letter = lexicon.value("unit", word);
        Unit unit = letter == null ? null : Lengths.unit(letter);
        int sign = step == Step.LAST ? -1 : step == Step.NEXT ? 1 : 0;
        if (unit == Unit.DAY) {
            return step == Step.NEXT && at == i + 1 ? new Phrase(i, at + 1, new Shift(unit, 1, true)) : null;
        }
        if (unit != null && unit != Unit.HOUR && !(words.is(i, "past") && at == i + 1)) {
            Phrase of = unit == Unit.YEAR && words.is(at + 1, "'s") ? quarters.ordinal(words, at + 2, limit) : null;
            return of == null
                    ? new Phrase(i, at + 1, new Shift(unit, sign, false))
                    : new Phrase(i, of.end(), new InYear(of.meaning(), sign)); // "last year's third quarter"
        }
        int weekday = lexicon.number("weekday", word);
        if (weekday > 0) {
            Weekday day = new Weekday(DayOfWeek.of(weekday), words.is(i, "past") ? Step.LAST : step);
            String part = at + 1 < limit ? lexicon.value("daypart", words.at(at + 1)) : null;
            return part == null ? new Phrase(i, at + 1, day) : new Phrase(i, at + 2, new Meaning.Clock(day, part));
        }
        int month = lexicon.number("month", word);
        if (month > 0 && words.isCapitalised(at)) {
            int day = at + 1 < limit ? Days.dayNumber(words.at(at + 1)) : 0;
            return day > 0 && java.time.YearMonth.of(2024, month).isValidDay(day)
                    ? new Phrase(i, at + 2, new MonthDay(null, month, day, step))
                    : new Phrase(i, at + 1, new MonthDay(null, month, null, step));
        }
        String season = lexicon.value("season", word);
        return season == null
                ? null
                : new Phrase(i, at + 1, part(null, season, words.is(at - 1, "past") ? Step.LAST : step));
    }

    private Phrase weekdays(Words words, int i) {
        return new Phrase(i, i + 1,
                new Fixed(TimeExpression.Type.SET, "XXXX-WXX-" + lexicon.number("weekdays", words.at(i))));
    }

    private @Nullable Phrase season(Words words, int i, int limit, String season) {
        int of = words.is(i + 1, "of") ? i + 2 : i + 1;
        Integer year = of < limit ? Days.year(words, of) : null;
        year = year == null && of < limit && of > i + 1 ? spelledYear(words, of, limit) : year;
        if (year != null) {
            int end = Days.year(words, of) == null ? of + 2 : of + 1;
            return new Phrase(i, end, part(year, season, Step.TENSE));
        }
        String before = words.at(i - 1);
        boolean named = before.equals("the") || context.has("year_after", before) && !words.is(i, "fall");
        return named && !words.is(i, "fall") && !words.is(i, "spring")
                ? new Phrase(i, i + 1, part(null, season, Step.TENSE))
                : null;
    }

    /** The months a season can cover on either half of the earth. */
    private static Part part(@Nullable Integer year, String season, Step step) {
        return switch (season) {
            case "WI" -> new Part(year, season, 6, 14, step);
            case "SU" -> new Part(year, season, 6, 14, step);
            default -> new Part(year, season, 3, 11, step);
        };
    }

    private @Nullable Phrase century(Words words, int i, int limit) {
        String word = words.at(i);
        int number = Days.dayNumber(word);
        if (number < 2 || word.length() < 3 || !words.is(i + 1, "century") || i + 1 >= limit) {
            return null;
        }
        int from = (number - 1) * 100;
        return new Phrase(i, i + 2,
                new Years(number < 11 ? "0" + (number - 1) : Integer.toString(number - 1), from, from + 99));
    }

    private @Nullable Phrase year(Words words, int i, int limit) {
        String word = words.at(i);
        if (word.length() <= 6 && word.endsWith("s") && Digits.leading(word) >= 2) {
            String before = words.at(i - 1);
            return decade(i, word, before.equals("'") || before.equals("`") || before.equals("\u2018"));
        }
        int hyphen = word.indexOf('-');
        String edge = hyphen > 0 ? lexicon.value("modifier", word.substring(0, hyphen)) : null;
        if (edge != null || word.startsWith("post-") || word.startsWith("pre-")) {
            Phrase whole = whole(words, i, word.substring(hyphen + 1), limit);
            return whole == null || edge == null
                    ? whole
                    : new Phrase(i, whole.end(), new Within(whole.meaning(), Edge.valueOf(edge)));
        }
        Phrase spelled = spelled(words, i, limit);
        if (spelled != null) {
            return spelled;
        }
        Integer shortened = shortened(words, i);
        if (shortened != null) {
            return years(i, i + 1, shortened);
        }
        Integer year = Days.year(words, i);
        if (year == null || !isYear(words, i, year, limit)) {
            return null;
        }
        boolean owned = context.has("owner", words.at(i - 1));
        Phrase quarter = owned ? quarters.ordinal(words, i + 1, limit) : null;
        if (quarter != null && quarter.meaning() instanceof Part part && part.year() == null) {
            return new Phrase(i, quarter.end(), part.in(year)); // "the 1988 third quarter"
        }
        if (words.is(i - 1, "the") && i + 1 < limit && words.is(i + 1, "quarter")) {
            return new Phrase(i, i + 2, new Meaning.QuarterIn(year));
        }
        if (words.is(i - 1, "the") && i + 1 < limit && words.is(i + 1, "period")) {
            return years(i, i + 2, year);
        }
        Integer last = lexicon.has("dash", words.at(i + 1)) && i + 2 < limit && words.gapBefore(i + 1) == 0
                ? Days.year(words, i + 2)
                : null;
        return last != null && last > year
                ? new Phrase(i, i + 3, new Range(NumericDates.year(year), NumericDates.year(last)))
                : years(i, i + 1, year);
    }

    /** The 88 of "in '88": behind a word of time and an apostrophe, else null. */
    private @Nullable Integer shortened(Words words, int i) {
        String mark = words.at(i - 1);
        int number = words.at(i).length() == 2 ? Digits.whole(words.at(i)) : -1;
        boolean apostrophe = mark.equals("'") || mark.equals("\u2018") || mark.equals("\u2019");
        return number < 0 || !apostrophe || words.gapBefore(i) > 0 || !context.has("year_after", words.at(i - 2))
                ? null
                : Integer.valueOf(number > LAST_SHORT ? 1900 + number : 2000 + number);
    }

    /** "nineteen ninety-four"; behind "year" or a month "two thousand" and "two thousand and one" too; else null. */
    @Nullable
    Phrase spelled(Words words, int i, int limit) {
        Integer year = spelledYear(words, i, limit);
        if (year != null) {
            return years(i, i + 2, year);
        }
        boolean thousand = words.is(i, "two") && words.is(i + 1, "thousand")
                && (words.is(i - 1, "year") || lexicon.has("month", words.at(i - 1)) && words.isCapitalised(i - 1));
        Numeral number = thousand ? numerals.at(words, i, limit) : null;
        BigDecimal value = number == null ? null : number.value();
        return number == null || value == null || value.compareTo(BigDecimal.valueOf(2100)) >= 0
                ? null
                : years(i, number.end(), value.intValue());
    }

    /** "nineteen ninety-four", else null. */
    private @Nullable Integer spelledYear(Words words, int i, int limit) {
        if (i + 1 >= limit || !words.is(i, "nineteen") && !words.is(i, "eighteen")) {
            return null;
        }
        Numeral rest = numerals.at(words, i + 1, limit);
        BigDecimal tens = rest == null || rest.digit() || rest.end() > i + 2 ? null : rest.value();
        boolean two = tens != null && tens.compareTo(BigDecimal.TEN) >= 0
                && tens.compareTo(BigDecimal.valueOf(100)) < 0;
        return two && tens != null ? Integer.valueOf((words.is(i, "nineteen") ? 1900 : 1800) + tens.intValue()) : null;
    }

    /** The year, decade or month that stands behind "mid-". */
    private @Nullable Phrase whole(Words words, int i, String rest, int limit) {
        int year = rest.length() == 4 ? Digits.whole(rest) : -1;
        if (year >= 1500 && year < 2100) {
            return years(i, i + 1, year);
        }
        return rest.length() == 5 && rest.endsWith("s") ? decade(i, rest, false) : midMonth(words, i, rest, limit);
    }

    private @Nullable Phrase midMonth(Words words, int i, String month, int limit) {
        int number = lexicon.number("month", month);
        int of = words.is(i + 1, "of") || words.is(i + 1, ",") ? i + 2 : i + 1;
        Integer year = of < limit ? Days.year(words, of) : null;
        return number == 0
                ? null
                : new Phrase(i, year == null ? i + 1 : of + 1, new MonthDay(year, number, null, Step.TENSE));
    }

    private static @Nullable Phrase decade(int i, String word, boolean shortened) {
        int number = Digits.whole(word.substring(0, word.length() - 1));
        int from = shortened && word.length() == 3 ? 1900 + number : number;
        return from < 1500 || from > 2090 || from % 10 != 0
                ? null
                : new Phrase(i, i + 1, new Years(Integer.toString(from / 10), from, from + 9));
    }

    /** Four digits are a year after a word of time, or where nothing counted follows them. */
    private boolean isYear(Words words, int i, int year, int limit) {
        String before = words.at(i - 1);
        if (before.equals("$") || before.equals("\u20AC") || before.equals("\u00A3") || before.equals("no.")
                || words.is(i + 1, "%") && words.gapBefore(i + 1) == 0 || before.equals("-") || before.equals("/")
                || before.startsWith("#")) {
            return false;
        }
        if (words.is(i + 1, "block")) {
            return false; // "on the 2000 block of Elm Street"
        }
        if (context.has("year_after", before)) {
            return year >= 1700;
        }
        String after = i + 1 < limit ? words.at(i + 1) : "";
        boolean yearly = context.has("yearly", after)
                || i + 2 < limit && words.isCapitalised(i + 1) && context.has("yearly", words.at(i + 2));
        if (yearly) {
            return year >= 1850 && year < 2060; // "1990 earnings", "the 2014 Kaldara riots"
        }
        boolean counted = context.has("counted", after)
                || after.length() > 3 && after.endsWith("s") && !words.isCapitalised(i + 1)
                        && !context.has("no_noun", after);
        if (context.has("owner", before)) {
            return !counted && year >= 1850 && year < 2060; // "the 1996 Games"
        }
        boolean street = words.isCapitalised(i + 1) && !before.equals(",") && !before.equals("(");
        return !counted && !street && year >= 1850 && year < 2060;
    }
}
