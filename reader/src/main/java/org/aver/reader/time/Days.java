package org.aver.reader.time;

import java.time.DayOfWeek;
import java.time.YearMonth;
import org.aver.core.TimeExpression;
import org.aver.reader.number.Digits;
import org.aver.reader.number.Words;
import org.aver.reader.time.Meaning.Clock;
import org.aver.reader.time.Meaning.Fixed;
import org.aver.reader.time.Meaning.MonthDay;
import org.aver.reader.time.Meaning.Range;
import org.aver.reader.time.Meaning.Shift;
import org.aver.reader.time.Meaning.Step;
import org.aver.reader.time.Meaning.Unit;
import org.aver.reader.time.Meaning.Weekday;
import org.jspecify.annotations.Nullable;

/** Reads single days and months: "March 3, 2026", "3 March", "2026-03-03", "Tuesday", "yesterday", "March 3-5". Immutable. */
final class Days {
    private final Lexicon lexicon;
    private final Lexicon context;
    private final NumericDates numeric = new NumericDates();

    Days(Lexicon lexicon, Lexicon context) {
        this.lexicon = lexicon;
        this.context = context;
    }

    /** The day or month that begins at a token, with the part of the day that follows it, else null. */
    @Nullable
    Phrase at(Words words, int i, int limit) {
        Phrase day = bare(words, i, limit);
        if (day == null || day.end() >= limit || day.meaning() instanceof MonthDay date && date.day() == null) {
            return day;
        }
        String after = words.at(day.end());
        String part = lexicon.value("daypart", after);
        String many = lexicon.value("dayparts", after);
        if (many != null && day.meaning() instanceof Weekday weekday) {
            return new Phrase(i, day.end() + 1,
                    new Fixed(TimeExpression.Type.SET, "XXXX-WXX-" + weekday.day().getValue() + many));
        }
        return part != null ? new Phrase(i, day.end() + 1, new Clock(day.meaning(), part)) : day;
    }

    private @Nullable Phrase bare(Words words, int i, int limit) {
        String word = words.at(i);
        if (words.is(i + 1, "'s") && context.has("era", words.at(i + 2))) {
            return null; // "today's youth", "tomorrow's leaders": no day
        }
        if (lexicon.has("relative", word)) {
            return new Phrase(i, i + 1, new Shift(Unit.DAY, lexicon.number("relative", word), false));
        }
        if (word.equals("day") && (words.is(i + 1, "before") || words.is(i + 1, "after"))) {
            return beside(words, i, limit);
        }
        if (lexicon.has("weekday", word) && (words.isCapitalised(i) || !word.endsWith("."))) {
            return weekday(words, i, limit);
        }
        if (lexicon.has("weekday_short", word) && words.isCapitalised(i)) {
            Phrase dated = weekday(words, i, limit);
            return dated.end() > i + 1 ? dated : null;
        }
        if (isMonth(words, i)) {
            return month(words, i, limit);
        }
        Phrase date = dayMonth(words, i, limit);
        return date == null ? numeric.at(words, i, limit) : date;
    }

    /** "day before yesterday", "day after Tuesday" is left to its own day. */
    private @Nullable Phrase beside(Words words, int i, int limit) {
        int sign = words.is(i + 1, "before") ? -1 : 1;
        String day = words.at(i + 2);
        return i + 2 < limit && lexicon.has("relative", day)
                ? new Phrase(i, i + 3, new Shift(Unit.DAY, lexicon.number("relative", day) + sign, false))
                : null;
    }

    private Phrase weekday(Words words, int i, int limit) {
        int number = Math.max(lexicon.number("weekday", words.at(i)), lexicon.number("weekday_short", words.at(i)));
        DayOfWeek day = DayOfWeek.of(number);
        int next = words.is(i + 1, ",") || words.is(i + 1, "(") ? i + 2 : i + 1;
        next = words.is(next, "the") ? next + 1 : next;
        boolean digits = Digits.leading(words.at(next)) > 0;
        if (next < limit && (isMonth(words, next) || digits)) {
            Phrase date = bare(words, next, limit);
            if (date != null && date.meaning() instanceof MonthDay named && named.day() != null) {
                int end = words.is(i + 1, "(") && words.is(date.end(), ")") && date.end() < limit
                        ? date.end() + 1
                        : date.end();
                return words.is(i + 1, "(") && end == date.end()
                        ? new Phrase(i, i + 1, new Weekday(day, Step.TENSE))
                        : new Phrase(i, end, new MonthDay(named.year(), named.month(), named.day(), named.step(), day));
            }
        }
        return new Phrase(i, i + 1, new Weekday(day, Step.TENSE));
    }

    private boolean isMonth(Words words, int i) {
        String word = words.at(i);
        return lexicon.has("month", word) && words.isCapitalised(i);
    }

    private @Nullable Phrase month(Words words, int i, int limit) {
        int month = lexicon.number("month", words.at(i));
        int day = i + 1 < limit ? dayNumber(words.at(i + 1)) : 0;
        Pair pair = i + 1 < limit ? pair(words, i + 1, limit) : null;
        if (pair != null && isDayOf(month, pair.last)) {
            Integer year = yearBehind(words, pair.end, limit);
            MonthDay first = new MonthDay(year, month, pair.first, Step.TENSE);
            int end = year == null ? pair.end : yearEnd(words, pair.end);
            return pair.dashed
                    ? new Phrase(i, end, new Range(first, first.on(pair.last)))
                    : new Phrase(i, i + 2, first);
        }
        if (day > 0 && isDayOf(month, day)) {
            Integer year = yearBehind(words, i + 2, limit);
            return new Phrase(i, year == null ? i + 2 : yearEnd(words, i + 2),
                    new MonthDay(year, month, day, Step.TENSE));
        }
        int yearAt = words.is(i + 1, ",") || words.is(i + 1, "of") ? i + 2 : i + 1;
        Integer year = yearAt < limit ? year(words, yearAt) : null;
        if (year != null) {
            return new Phrase(i, yearAt + 1, new MonthDay(year, month, null, Step.TENSE));
        }
        return day == 0 && isPlainMonth(words, i)
                ? new Phrase(i, i + 1, new MonthDay(null, month, null, Step.TENSE))
                : null;
    }

    /** "May" and "March" are also other words: alone they need a word of time before them. */
    private boolean isPlainMonth(Words words, int i) {
        String word = words.at(i);
        if (dayNumber(words.at(i - 1)) > 0) {
            return false; // "31 April" is no day, so it is not April either
        }
        if (!word.equals("may") && !word.equals("march") && !word.equals("august") && word.length() > 3) {
            return true;
        }
        String before = words.at(i - 1);
        return context.has("year_after", before) || lexicon.has("step", before) || lexicon.has("modifier", before)
                || before.equals("each") || before.equals("every");
    }

    /** "3 March 2026", "3rd of March", "3-5 March", and the 3 of "3 and 5 March". */
    private @Nullable Phrase dayMonth(Words words, int i, int limit) {
        Pair pair = pair(words, i, limit);
        int first = pair == null ? dayNumber(words.at(i)) : pair.first;
        int after = pair == null ? i + 1 : pair.end;
        int monthAt = words.is(after, "of") ? after + 1 : after;
        if (first == 0 || monthAt >= limit || !isMonth(words, monthAt) || dayNumber(words.at(monthAt + 1)) > 0) {
            return null;
        }
        int month = lexicon.number("month", words.at(monthAt));
        int last = pair == null ? first : pair.last;
        if (!isDayOf(month, first) || !isDayOf(month, last)) {
            return null;
        }
        Integer year = yearBehind(words, monthAt + 1, limit);
        int end = year == null ? monthAt + 1 : yearEnd(words, monthAt + 1);
        MonthDay date = new MonthDay(year, month, first, Step.TENSE);
        if (pair == null) {
            return new Phrase(i, end, date);
        }
        return pair.dashed ? new Phrase(i, end, new Range(date, date.on(last))) : new Phrase(i, i + 1, date);
    }

    /** Two days of a month: "24-25" in one or three tight tokens ({@code dashed}), or "24 and 25". */
    private record Pair(int first, int last, int end, boolean dashed) {
    }

    private @Nullable Pair pair(Words words, int i, int limit) {
        String word = words.at(i);
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            int first = dayNumber(word.substring(0, hyphen));
            int last = dayNumber(word.substring(hyphen + 1));
            return first > 0 && last > first ? new Pair(first, last, i + 1, true) : null;
        }
        int first = dayNumber(word);
        int last = i + 2 < limit ? dayNumber(words.at(i + 2)) : 0;
        boolean dash = lexicon.has("dash", words.at(i + 1));
        if (first == 0 || last <= first || !dash && !lexicon.has("pair", words.at(i + 1))) {
            return null;
        }
        return new Pair(first, last, i + 3, dash);
    }

    /** The second day of "April 24 and 25", which no month follows, else null. */
    @Nullable
    Phrase second(Words words, Phrase first, int limit) {
        int at = first.end() + 1;
        if (!(first.meaning() instanceof MonthDay date) || date.day() == null || at >= limit
                || !lexicon.has("pair", words.at(at - 1)) || isMonth(words, at + 1)) {
            return null;
        }
        int day = dayNumber(words.at(at));
        Integer year = yearBehind(words, at + 1, limit);
        boolean ends = at + 1 >= limit || !words.isWord(at + 1) || context.has("goes_on", words.at(at + 1))
                || context.has("past", words.at(at + 1)) || year != null;
        return day > date.day() && isDayOf(date.month(), day) && ends
                ? new Phrase(at, year == null ? at + 1 : yearEnd(words, at + 1), date.on(day))
                : null;
    }

    /** The year at a token or behind the comma there. */
    private static @Nullable Integer yearBehind(Words words, int at, int limit) {
        int yearAt = words.is(at, ",") ? at + 1 : at;
        return yearAt < limit ? year(words, yearAt) : null;
    }

    private static int yearEnd(Words words, int at) {
        return words.is(at, ",") ? at + 2 : at + 1;
    }

    private static boolean isDayOf(int month, int day) {
        return day > 0 && YearMonth.of(2024, month).isValidDay(day);
    }

    /** "3", "3rd": a day of a month, else 0. */
    static int dayNumber(String word) {
        int lead = Digits.leading(word);
        if (lead == 0 || lead > 2) {
            return 0;
        }
        String rest = word.substring(word.offsetByCodePoints(0, lead));
        int day = Digits.whole(word.substring(0, word.offsetByCodePoints(0, lead)));
        boolean ordinal = rest.isEmpty() || rest.equals("st") || rest.equals("nd") || rest.equals("rd")
                || rest.equals("th");
        return ordinal && day <= 31 ? day : 0;
    }

    /** Four digits that can be a year of the news, else null. */
    static @Nullable Integer year(Words words, int i) {
        String word = words.at(i);
        int year = word.codePointCount(0, word.length()) == 4 ? Digits.whole(word) : -1;
        return year >= 1500 && year < 2100 ? Integer.valueOf(year) : null;
    }
}
