package org.aver.reader.time;

import java.time.DayOfWeek;
import org.aver.core.TimeExpression;
import org.aver.reader.number.Digits;
import org.aver.reader.number.Numeral;
import org.aver.reader.number.Numerals;
import org.aver.reader.number.Words;
import org.aver.reader.time.Meaning.Fixed;
import org.aver.reader.time.Meaning.MonthDay;
import org.aver.reader.time.Meaning.Part;
import org.aver.reader.time.Meaning.Shift;
import org.aver.reader.time.Meaning.Step;
import org.aver.reader.time.Meaning.Unit;
import org.aver.reader.time.Meaning.Weekday;
import org.aver.reader.time.Meaning.Years;
import org.jspecify.annotations.Nullable;

/** Reads longer stretches of the calendar: years, decades, quarters, seasons, "last week", "this March". Immutable. */
final class Periods {
    private final Lexicon lexicon;
    private final Lexicon context;
    private final Numerals numerals;

    Periods(Lexicon lexicon, Lexicon context, Numerals numerals) {
        this.lexicon = lexicon;
        this.context = context;
        this.numerals = numerals;
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
        Phrase quarter = quarter(words, i, limit);
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
        return new Phrase(first, end, new Years(Integer.toString(year), year, year));
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
        if (unit != null && unit != Unit.HOUR && !(words.is(i, "past") && at == i + 1)) {
            return new Phrase(i, at + 1, new Shift(unit, sign, false));
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

    /** "third-quarter", "the third quarter of 1984", "second half of 2015". */
    private @Nullable Phrase quarter(Words words, int i, int limit) {
        String word = words.at(i);
        int hyphen = word.indexOf('-');
        int number = lexicon.number("ordinal", hyphen > 0 ? word.substring(0, hyphen) : word);
        int end = hyphen > 0 ? i + 1 : i + 2;
        String unit = hyphen > 0 ? word.substring(hyphen + 1) : words.at(i + 1);
        boolean half = unit.equals("half") && number <= 2;
        if (number == 0 || end > limit || !half && !unit.equals("quarter")) {
            return null;
        }
        int of = words.is(end, "of") ? end + 1 : end;
        Integer year = of < limit ? Days.year(words, of) : null;
        if (half && year == null) {
            return null;
        }
        int months = half ? 6 : 3;
        int first = (number - 1) * months + 1;
        return new Phrase(i, year == null ? end : of + 1,
                new Part(year, (half ? "H" : "Q") + number, first, first + months - 1, Step.TENSE));
    }

    private @Nullable Phrase season(Words words, int i, int limit, String season) {
        int of = words.is(i + 1, "of") ? i + 2 : i + 1;
        Integer year = of < limit ? Days.year(words, of) : null;
        if (year != null) {
            return new Phrase(i, of + 1, part(year, season, Step.TENSE));
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
            return decade(words, i);
        }
        if (word.startsWith("mid-") || word.startsWith("early-") || word.startsWith("late-")
                || word.startsWith("post-")) {
            String rest = word.substring(word.indexOf('-') + 1);
            int year = rest.length() == 4 ? Digits.whole(rest) : -1;
            return year >= 1500 && year < 2100 ? years(i, i + 1, year) : midMonth(words, i, rest, limit);
        }
        if (word.equals("nineteen") || word.equals("eighteen")) {
            Numeral rest = i + 1 < limit ? numerals.at(words, i + 1, limit) : null;
            int tens = rest == null || rest.digit() || rest.value() == null ? 0 : rest.value().intValue();
            return rest != null && tens >= 10 && tens < 100
                    ? years(i, rest.end(), (word.equals("nineteen") ? 1900 : 1800) + tens)
                    : null;
        }
        Integer year = Days.year(words, i);
        return year != null && isYear(words, i, year, limit) ? years(i, i + 1, year) : null;
    }

    private @Nullable Phrase midMonth(Words words, int i, String month, int limit) {
        int number = lexicon.number("month", month);
        int of = words.is(i + 1, "of") || words.is(i + 1, ",") ? i + 2 : i + 1;
        Integer year = of < limit ? Days.year(words, of) : null;
        return number == 0
                ? null
                : new Phrase(i, year == null ? i + 1 : of + 1, new MonthDay(year, number, null, Step.TENSE));
    }

    private static @Nullable Phrase decade(Words words, int i) {
        String word = words.at(i);
        int number = Digits.whole(word.substring(0, word.length() - 1));
        boolean shorter = word.length() == 3 && (words.is(i - 1, "'") || words.is(i - 1, "`"));
        int from = shorter ? 1900 + number : number;
        return from < 1500 || from > 2090 || from % 10 != 0
                ? null
                : new Phrase(i, i + 1, new Years(Integer.toString(from / 10), from, from + 9));
    }

    /** Four digits are a year after a word of time, or where nothing counted follows them. */
    private boolean isYear(Words words, int i, int year, int limit) {
        String before = words.at(i - 1);
        if (before.equals("$") || before.equals("\u20AC") || before.equals("\u00A3") || before.equals("no.")
                || words.is(i + 1, "%") && words.gapBefore(i + 1) == 0 || before.equals("-")
                || before.startsWith("#")) {
            return false;
        }
        if (context.has("year_after", before)) {
            return year >= 1700;
        }
        String after = i + 1 < limit ? words.at(i + 1) : "";
        boolean counted = context.has("counted", after)
                || after.length() > 3 && after.endsWith("s") && !words.isCapitalised(i + 1) && !after.equals("was");
        boolean street = words.isCapitalised(i + 1) && !before.equals(",") && !before.equals("(");
        return !counted && !street && year >= 1850 && year < 2060;
    }
}
