package org.aver.reader.time;

import java.math.BigDecimal;
import org.aver.reader.number.Digits;
import org.aver.reader.number.Numerals;
import org.aver.reader.number.Words;
import org.aver.reader.time.Meaning.Clock;
import org.aver.reader.time.Meaning.Overnight;
import org.aver.reader.time.Meaning.Shift;
import org.aver.reader.time.Meaning.Unit;
import org.jspecify.annotations.Nullable;

/** Reads times of day: "7:45 p.m. Tuesday", "0800 GMT", "noon", "tonight", "this morning", "last night". Immutable. */
final class Clocks {
    private final Lexicon lexicon;
    private final Days days;
    private final Numerals numerals;

    Clocks(Lexicon lexicon, Days days, Numerals numerals) {
        this.lexicon = lexicon;
        this.days = days;
        this.numerals = numerals;
    }

    @Nullable
    Phrase at(Words words, int i, int limit) {
        String word = words.at(i);
        if (lexicon.has("tonight", word)) {
            return new Phrase(i, i + 1, new Clock(day(0), "TNI"));
        }
        if (word.equals("overnight")) {
            Phrase day = followingDay(words, i + 1, limit);
            return day == null
                    ? new Phrase(i, i + 1, new Overnight(null))
                    : new Phrase(i, day.end(), new Overnight(day.meaning()));
        }
        String part = lexicon.value("daypart", words.at(i + 1));
        boolean last = word.equals("last") && part != null && (part.equals("TNI") || part.equals("TEV"));
        if (part != null && i + 1 < limit && (word.equals("this") || last)) {
            return new Phrase(i, i + 2, new Clock(day(last ? -1 : 0), part));
        }
        String ofDay = lexicon.value("with_day", word.startsWith("mid-") ? word.substring(4) : word);
        if (ofDay != null) {
            Phrase day = followingDay(words, i + 1, limit);
            return day == null || day.meaning() instanceof Clock
                    ? null
                    : new Phrase(i, day.end(), new Clock(day.meaning(), ofDay));
        }
        String fixed = lexicon.value("clockword", word);
        if (fixed != null) {
            return withDay(words, new Phrase(i, i + 1, new Clock(null, fixed)), fixed, limit);
        }
        return Digits.leading(word) > 0 ? digits(words, i, limit) : spelled(words, i, limit);
    }

    private static Meaning day(int by) {
        return new Shift(Unit.DAY, by, false);
    }

    private @Nullable Phrase digits(Words words, int i, int limit) {
        String word = words.at(i);
        Half glued = glued(word);
        int[] time = time(glued.length == 0 ? word : word.substring(0, word.length() - glued.length));
        if (time == null) {
            return null;
        }
        int end = i + 1;
        Half half = glued.length > 0 ? new Half(0, glued.hours) : half(words, end, limit);
        boolean halved = half.length > 0 || glued.length > 0;
        boolean zoned = lexicon.has("zone", words.at(end + half.length)) && end + half.length < limit;
        boolean marked = zoned || words.is(end + half.length, "local") && words.is(end + half.length + 1, "time");
        if (!halved && (!marked || time[1] < 0)) {
            boolean plain = time[1] >= 0 && word.indexOf(':') > 0 && isClockContext(words, i);
            if (!plain) {
                return null;
            }
        }
        if (halved && time[0] > 12) {
            return null;
        }
        end = Math.min(limit, end + half.length + (zoned ? 1 : marked ? 2 : 0));
        int hour = halved ? time[0] % 12 + half.hours : time[0];
        String value = "T" + Moment.two(hour) + ":" + Moment.two(Math.max(0, time[1]));
        return withDay(words, new Phrase(i, end, new Clock(null, value)), value, limit);
    }

    /** "two o'clock", "9 o'clock in the evening" come by their words. */
    private @Nullable Phrase spelled(Words words, int i, int limit) {
        if (!words.is(i + 1, "o'clock") || i + 1 >= limit) {
            return null;
        }
        BigDecimal hour = numerals.value(words.at(i));
        return hour == null || hour.signum() <= 0 || hour.compareTo(BigDecimal.valueOf(12)) > 0
                ? null
                : oClock(words, i, hour.intValue(), limit);
    }

    private Phrase oClock(Words words, int i, int hour, int limit) {
        Half half = half(words, i + 2, limit);
        int of = half.length == 0 ? hour : hour % 12 + half.hours;
        String value = "T" + Moment.two(of) + ":00";
        return withDay(words, new Phrase(i, Math.min(limit, i + 2 + half.length), new Clock(null, value)), value,
                limit);
    }

    private boolean isClockContext(Words words, int i) {
        return lexicon.has("clock_after", words.at(i - 1)) || NumericDates.isIso(words.at(i - 1));
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

    /** "9pm": how many characters of the token say the half, and its hours. */
    private static Half glued(String word) {
        for (String half : new String[]{"am", "pm", "a.m.", "p.m.", "a.m", "p.m"}) {
            if (word.endsWith(half) && word.length() > half.length()
                    && Character.isDigit(word.charAt(word.length() - half.length() - 1))) {
                return new Half(half.length(), half.charAt(0) == 'a' ? 0 : 12);
            }
        }
        return new Half(0, 0);
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
        int at = words.is(clock.end(), ",") ? clock.end() + 1 : clock.end();
        Phrase day = followingDay(words, at, limit);
        if (day == null) {
            return clock;
        }
        Meaning of = day.meaning() instanceof Clock named && named.day() != null ? named.day() : day.meaning();
        return new Phrase(clock.first(), day.end(), new Clock(of, value));
    }

    /** The single day that stands at a token or behind its "on". */
    private @Nullable Phrase followingDay(Words words, int i, int limit) {
        int at = words.is(i, "on") ? i + 1 : i;
        Phrase day = at < limit ? days.at(words, at, limit) : null;
        return day == null || day.meaning() instanceof Meaning.MonthDay date && date.day() == null ? null : day;
    }
}
