package org.aver.reader.time;

import java.time.YearMonth;
import org.aver.reader.number.Digits;
import org.aver.reader.number.Words;
import org.aver.reader.time.Meaning.Clock;
import org.aver.reader.time.Meaning.MonthDay;
import org.aver.reader.time.Meaning.Range;
import org.aver.reader.time.Meaning.Step;
import org.aver.reader.time.Meaning.Years;
import org.jspecify.annotations.Nullable;

/** Reads dates in digits alone: "2026-03-03", "2026-03-03T17:40", "3/15/2026", "15.03.2026", "2011-2014". Immutable. */
final class NumericDates {
    @Nullable
    Phrase at(Words words, int i, int limit) {
        String word = words.at(i);
        int lead = Digits.leading(word);
        if (lead == 0 || lead > 4 || word.length() > 13 || word.isEmpty()) {
            return null;
        }
        if (lead == 4 && word.length() > 4 && word.charAt(4) == '-') {
            return word.length() <= 9 ? years(i, word) : iso(words, i, limit);
        }
        String dotted = word.replace('.', '/');
        return dotted.equals(word) ? slashed(words, i, limit) : dotted(i, dotted.split("/", -1));
    }

    static boolean isIso(String word) {
        return word.length() == 10 && word.charAt(4) == '-' && word.charAt(7) == '-' && date(word) != null;
    }

    private static @Nullable MonthDay date(String iso) {
        int year = Digits.whole(iso.substring(0, 4));
        return day(year, Digits.whole(iso.substring(5, 7)), Digits.whole(iso.substring(8, 10)));
    }

    private static @Nullable MonthDay day(int year, int month, int day) {
        boolean there = year >= 1000 && year < 2100 && month >= 1 && month <= 12 && day >= 1
                && YearMonth.of(year, month).isValidDay(day);
        return there ? new MonthDay(year, month, day, Step.TENSE) : null;
    }

    /** "2026-03-03" and the time that stands tight behind it. */
    private static @Nullable Phrase iso(Words words, int i, int limit) {
        String word = words.at(i);
        boolean timed = word.length() == 13 && word.charAt(10) == 't';
        MonthDay date = word.length() == 10 || timed ? date(word) : null;
        if (date == null || word.charAt(7) != '-') {
            return null;
        }
        int hour = timed ? Digits.whole(word.substring(11)) : -1;
        int minute = timed && words.is(i + 1, ":") && i + 2 < limit
                ? Digits.whole(words.at(i + 2).split(":", 2)[0])
                : -1;
        boolean told = hour >= 0 && hour <= 24 && minute >= 0 && minute < 60;
        if (!told) {
            return timed ? null : new Phrase(i, i + 1, date);
        }
        int end = i + 3;
        if (words.is(end, ":") && end + 1 < limit && Digits.leading(words.at(end + 1)) == 2) {
            end += 2;
        }
        return new Phrase(i, end, new Clock(date, "T" + Moment.two(hour) + ":" + Moment.two(minute)));
    }

    /** "2011-2014", "2011-14". */
    private static @Nullable Phrase years(int i, String word) {
        int first = Digits.whole(word.substring(0, 4));
        int last = Digits.whole(word.substring(5));
        if (word.length() == 7 && last >= 0) {
            last += first / 100 * 100;
        }
        boolean years = (word.length() == 9
                || word.length() == 7 && last > first % 100 + first / 100 * 100 && last % 100 > 12)
                && first >= 1500 && last > first && last < 2100;
        return years ? new Phrase(i, i + 1, new Range(year(first), year(last))) : null;
    }

    static Years year(int year) {
        return new Years(Integer.toString(year), year, year);
    }

    /** "3/15/2026", "2026/03/15", each number a token of its own. */
    private static @Nullable Phrase slashed(Words words, int i, int limit) {
        boolean three = i + 4 < limit && words.is(i + 1, "/") && words.is(i + 3, "/") && words.gapBefore(i + 1) == 0
                && words.gapBefore(i + 2) == 0 && words.gapBefore(i + 3) == 0 && words.gapBefore(i + 4) == 0;
        Meaning date = three && !words.is(i + 5, "/") ? parts(words.at(i), words.at(i + 2), words.at(i + 4)) : null;
        return date == null ? null : new Phrase(i, i + 5, date);
    }

    private static @Nullable Phrase dotted(int i, String[] parts) {
        Meaning date = parts.length == 3 ? parts(parts[0], parts[1], parts[2]) : null;
        return date == null ? null : new Phrase(i, i + 1, date);
    }

    /** Day first or month first: where both can be, it is the one or the other. */
    private static @Nullable Meaning parts(String a, String b, String c) {
        int one = Digits.whole(a);
        int two = Digits.whole(b);
        int three = Digits.whole(c);
        if (one < 0 || two < 0 || three < 0 || b.length() > 2) {
            return null;
        }
        if (a.length() == 4) {
            return c.length() <= 2 ? day(one, two, three) : null;
        }
        if (a.length() > 2 || c.length() != 4 && c.length() != 2) {
            return null;
        }
        int year = c.length() == 4 ? three : three < 70 ? 2000 + three : 1900 + three;
        MonthDay dayFirst = day(year, two, one);
        MonthDay monthFirst = day(year, one, two);
        boolean both = dayFirst != null && monthFirst != null && !dayFirst.equals(monthFirst);
        return both && dayFirst != null && monthFirst != null
                ? new Meaning.Either(dayFirst, monthFirst)
                : dayFirst == null ? monthFirst : dayFirst;
    }
}
