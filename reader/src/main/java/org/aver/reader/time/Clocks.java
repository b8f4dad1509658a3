package org.aver.reader.time;

import org.aver.reader.number.Digits;
import org.aver.reader.number.Words;
import org.aver.reader.time.Meaning.Clock;
import org.aver.reader.time.Meaning.Shift;
import org.aver.reader.time.Meaning.Unit;
import org.jspecify.annotations.Nullable;

/** Reads times of day: "7:45 p.m. Tuesday", "0800 GMT", "noon", "tonight", "this morning", "last night". Immutable. */
final class Clocks {
    private final Lexicon lexicon;
    private final Days days;

    Clocks(Lexicon lexicon, Days days) {
        this.lexicon = lexicon;
        this.days = days;
    }

    @Nullable
    Phrase at(Words words, int i, int limit) {
        String word = words.at(i);
        if (lexicon.has("tonight", word)) {
            return new Phrase(i, i + 1, new Clock(day(0), "TNI"));
        }
        String part = lexicon.value("daypart", words.at(i + 1));
        if (part != null && i + 1 < limit && (word.equals("this") || word.equals("last") && part.equals("TNI"))) {
            return new Phrase(i, i + 2, new Clock(day(word.equals("last") ? -1 : 0), part));
        }
        String fixed = lexicon.value("clockword", word);
        if (fixed != null) {
            return withDay(words, new Phrase(i, i + 1, new Clock(null, fixed)), fixed, limit);
        }
        return Digits.leading(word) > 0 ? digits(words, i, limit) : null;
    }

    private static Meaning day(int by) {
        return new Shift(Unit.DAY, by, false);
    }

    private @Nullable Phrase digits(Words words, int i, int limit) {
        int[] time = time(words.at(i));
        if (time == null) {
            return null;
        }
        int end = i + 1;
        Half half = half(words, end, limit);
        boolean zoned = lexicon.has("zone", words.at(end + half.length)) && end + half.length < limit;
        boolean marked = zoned || words.is(end, "local") && words.is(end + 1, "time");
        if (half.length == 0 && (!marked || time[1] < 0)) {
            boolean plain = time[1] >= 0 && words.at(i).indexOf(':') > 0 && isClockContext(words.at(i - 1));
            if (!plain) {
                return null;
            }
        }
        if (half.length > 0 && time[0] > 12) {
            return null;
        }
        end = Math.min(limit, end + half.length + (zoned ? 1 : marked ? 2 : 0));
        int hour = half.length == 0 ? time[0] : time[0] % 12 + half.hours;
        String value = "T" + two(hour) + ":" + two(Math.max(0, time[1]));
        return withDay(words, new Phrase(i, end, new Clock(null, value)), value, limit);
    }

    private static boolean isClockContext(String before) {
        return before.equals("at") || before.equals("around") || before.equals("about") || before.equals("by");
    }

    /** "p.m.", "pm", "in the morning": how many tokens, and the hours it adds. */
    private record Half(int length, int hours) {
    }

    private Half half(Words words, int at, int limit) {
        if (at >= limit) {
            return new Half(0, 0);
        }
        String half = words.at(at).replace(".", "");
        if (half.equals("am") || half.equals("pm")) {
            return new Half(1, half.equals("am") ? 0 : 12);
        }
        String part = words.is(at, "in") && words.is(at + 1, "the") && at + 2 < limit
                ? lexicon.value("daypart", words.at(at + 2))
                : null;
        return part == null ? new Half(0, 0) : new Half(3, part.equals("TMO") ? 0 : 12);
    }

    /** Hour and minute of "7", "7:45", "0745"; minute -1 where none is said; null where it is no time. */
    private static int @Nullable [] time(String word) {
        int colon = Math.max(word.indexOf(':'), word.indexOf('.'));
        int hour;
        int minute = -1;
        if (colon > 0) {
            hour = Digits.whole(word.substring(0, colon));
            minute = word.length() == colon + 3 ? Digits.whole(word.substring(colon + 1)) : 60;
        } else {
            hour = Digits.whole(word);
            if (word.length() == 4 && hour >= 0) {
                minute = hour % 100;
                hour = hour / 100;
            }
        }
        return hour < 0 || hour > 24 || minute > 59 || colon > 0 && minute < 0 ? null : new int[]{hour, minute};
    }

    /** Takes in a day that follows: "9 a.m. Tuesday", "5 p.m. on Nov. 6". */
    private Phrase withDay(Words words, Phrase clock, String value, int limit) {
        int at = clock.end();
        if (words.is(at, "on") || words.is(at, ",")) {
            at++;
        }
        Phrase day = at < limit ? days.at(words, at, limit) : null;
        if (day == null || day.meaning() instanceof Meaning.MonthDay date && date.day() == null) {
            return clock;
        }
        Meaning of = day.meaning() instanceof Clock named && named.day() != null ? named.day() : day.meaning();
        return new Phrase(clock.first(), day.end(), new Clock(of, value));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
