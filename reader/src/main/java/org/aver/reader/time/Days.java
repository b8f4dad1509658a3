package org.aver.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.aver.reader.number.Digits;
import org.aver.reader.number.Words;
import org.aver.reader.time.Meaning.Clock;
import org.aver.reader.time.Meaning.MonthDay;
import org.aver.reader.time.Meaning.Shift;
import org.aver.reader.time.Meaning.Step;
import org.aver.reader.time.Meaning.Unit;
import org.aver.reader.time.Meaning.Weekday;
import org.jspecify.annotations.Nullable;

/** Reads single days and months: "March 3, 2026", "3 March", "2026-03-03", "Tuesday", "yesterday", "last March". Immutable. */
final class Days {
    private final Lexicon lexicon;
    private final Lexicon context;

    Days(Lexicon lexicon, Lexicon context) {
        this.lexicon = lexicon;
        this.context = context;
    }

    /** The day or month that begins at a token, with the part of the day that follows it, else null. */
    @Nullable
    Phrase at(Words words, int i, int limit) {
        Phrase day = bare(words, i, limit);
        if (day == null || day.meaning() instanceof MonthDay date && date.day() == null) {
            return day;
        }
        String part = lexicon.value("daypart", words.at(day.end()));
        return part != null && day.end() < limit ? new Phrase(i, day.end() + 1, new Clock(day.meaning(), part)) : day;
    }

    private @Nullable Phrase bare(Words words, int i, int limit) {
        String word = words.at(i);
        if (lexicon.has("relative", word)) {
            return new Phrase(i, i + 1, new Shift(Unit.DAY, lexicon.number("relative", word), false));
        }
        if (word.equals("day") && (words.is(i + 1, "before") || words.is(i + 1, "after"))) {
            return beside(words, i, limit);
        }
        if (lexicon.has("weekday", word) && (words.isCapitalised(i) || !word.endsWith("."))) {
            return weekday(words, i, limit);
        }
        if (isMonth(words, i)) {
            return month(words, i, limit);
        }
        int day = dayNumber(word);
        if (day > 0) {
            int month = words.is(i + 1, "of") ? i + 2 : i + 1;
            if (month < limit && isMonth(words, month) && !isFollowedByDay(words, month)
                    && isDayOf(lexicon.number("month", words.at(month)), day)) {
                return dayMonth(words, i, month, limit, day);
            }
        }
        return iso(words, i);
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
        int next = words.is(i + 1, ",") ? i + 2 : i + 1;
        boolean digits = Digits.leading(words.at(next)) > 0;
        if (next < limit && (isMonth(words, next) || digits)) {
            Phrase date = bare(words, next, limit);
            if (date != null && date.meaning() instanceof MonthDay named && named.day() != null) {
                DayOfWeek weekday = DayOfWeek.of(lexicon.number("weekday", words.at(i)));
                return new Phrase(i, date.end(),
                        new MonthDay(named.year(), named.month(), named.day(), named.step(), weekday));
            }
        }
        DayOfWeek day = DayOfWeek.of(lexicon.number("weekday", words.at(i)));
        return new Phrase(i, i + 1, new Weekday(day, Step.TENSE));
    }

    private boolean isMonth(Words words, int i) {
        String word = words.at(i);
        return lexicon.has("month", word) && words.isCapitalised(i);
    }

    private boolean isFollowedByDay(Words words, int month) {
        return dayNumber(words.at(month + 1)) > 0;
    }

    private @Nullable Phrase month(Words words, int i, int limit) {
        int month = lexicon.number("month", words.at(i));
        int day = i + 1 < limit ? dayNumber(words.at(i + 1)) : 0;
        if (day > 0 && isDayOf(month, day)) {
            int end = i + 2;
            int yearAt = words.is(end, ",") ? end + 1 : end;
            Integer year = yearAt < limit ? year(words, yearAt) : null;
            return new Phrase(i, year == null ? end : yearAt + 1, new MonthDay(year, month, day, Step.TENSE));
        }
        int yearAt = words.is(i + 1, ",") || words.is(i + 1, "of") ? i + 2 : i + 1;
        Integer year = yearAt < limit ? year(words, yearAt) : null;
        if (year != null) {
            return new Phrase(i, yearAt + 1, new MonthDay(year, month, null, Step.TENSE));
        }
        return isPlainMonth(words, i) ? new Phrase(i, i + 1, new MonthDay(null, month, null, Step.TENSE)) : null;
    }

    /** "May" and "March" are also other words: alone they need a word of time before them. */
    private boolean isPlainMonth(Words words, int i) {
        String word = words.at(i);
        if (!word.equals("may") && !word.equals("march") && !word.equals("august") && word.length() > 3) {
            return true;
        }
        String before = words.at(i - 1);
        return context.has("year_after", before) || lexicon.has("step", before) || lexicon.has("modifier", before)
                || before.equals("each") || before.equals("every");
    }

    private Phrase dayMonth(Words words, int i, int monthAt, int limit, int day) {
        int month = lexicon.number("month", words.at(monthAt));
        int end = monthAt + 1;
        int yearAt = words.is(end, ",") ? end + 1 : end;
        Integer year = yearAt < limit ? year(words, yearAt) : null;
        return new Phrase(i, year == null ? end : yearAt + 1, new MonthDay(year, month, day, Step.TENSE));
    }

    private static boolean isDayOf(int month, int day) {
        return YearMonth.of(2024, month).isValidDay(day);
    }

    private static @Nullable Phrase iso(Words words, int i) {
        String word = words.at(i);
        if (word.length() != 10 || word.charAt(4) != '-') {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(word);
            return new Phrase(i, i + 1,
                    new MonthDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), Step.TENSE));
        } catch (DateTimeParseException e) {
            return null;
        }
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
