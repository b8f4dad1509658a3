package org.aver.reader.time;

import org.aver.reader.number.Words;
import org.aver.reader.time.Meaning.Clock;
import org.aver.reader.time.Meaning.Edge;
import org.aver.reader.time.Meaning.Fixed;
import org.aver.reader.time.Meaning.Shift;
import org.aver.reader.time.Meaning.Unit;
import org.aver.reader.time.Meaning.Within;
import org.aver.core.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Reads what points back to a time told before: "the same day", "that night", "the following week", "the day before", and the
 * parts of a day that is named behind them: "the morning of March 3". Immutable.
 */
final class Told {
    private final Lexicon lexicon;
    private final Lexicon context;
    private final Days days;

    Told(Lexicon lexicon, Lexicon context, Days days) {
        this.lexicon = lexicon;
        this.context = context;
        this.days = days;
    }

    @Nullable
    Phrase at(Words words, int i, int limit) {
        String word = words.at(i);
        if (word.equals("that") || word.equals("same")) {
            return that(words, i, words.is(i + 1, "same") || words.is(i + 1, "very") ? i + 2 : i + 1, limit);
        }
        if (!word.equals("the")) {
            return null;
        }
        String second = words.at(i + 1);
        if (second.equals("same") || second.equals("very")) {
            return that(words, i, i + 2, limit);
        }
        int step = lexicon.number("told_step", second);
        if (step != 0) {
            return stepped(words, i, step, limit);
        }
        Phrase beside = beside(words, i, limit);
        if (beside != null) {
            return beside;
        }
        Phrase ofDay = partOf(words, i, limit);
        return ofDay != null ? ofDay : week(words, i, limit);
    }

    /** "that day", "the same week", "that night". */
    private @Nullable Phrase that(Words words, int first, int at, int limit) {
        return at < limit ? counted(words, first, at, 0) : null;
    }

    private @Nullable Phrase counted(Words words, int first, int at, int by) {
        String part = lexicon.value("daypart", words.at(at));
        if (part != null) {
            return new Phrase(first, at + 1, new Clock(new Shift(Unit.DAY, by, true), part));
        }
        String letter = lexicon.value("unit", words.at(at));
        Unit unit = letter == null ? null : Lengths.unit(letter);
        return unit == null || unit == Unit.HOUR ? null : new Phrase(first, at + 1, new Shift(unit, by, true));
    }

    /** "the next day", "the following week"; but "over the next week" is how long. */
    private @Nullable Phrase stepped(Words words, int i, int step, int limit) {
        if (i + 2 >= limit) {
            return null;
        }
        boolean lasting = words.is(i + 1, "next") && !words.is(i + 2, "day") && context.has("lasting", words.at(i - 1));
        String letter = lexicon.value("unit", words.at(i + 2));
        if (lasting && letter != null) {
            return new Phrase(i, i + 3, new Fixed(TimeExpression.Type.DURATION, Count.one(letter)));
        }
        return counted(words, i, i + 2, step);
    }

    /** "the day before", "the week after" where no event follows; "later in the day". */
    private @Nullable Phrase beside(Words words, int i, int limit) {
        String way = words.at(i + 2);
        if (i + 2 < limit && (way.equals("before") || way.equals("after")) && isLast(words, i + 3, limit)) {
            Phrase day = counted(words, i, i + 1, way.equals("before") ? -1 : 1);
            return day == null ? null : day.until(i + 3);
        }
        String part = words.is(i - 1, "in") ? lexicon.value("daypart", words.at(i + 1)) : null;
        boolean alone = part != null && i + 1 < limit && !words.is(i + 2, "of") && !words.is(i + 2, "hours");
        return alone && part != null ? new Phrase(i, i + 2, new Clock(null, part)) : null;
    }

    private boolean isLast(Words words, int at, int limit) {
        return at >= limit || !words.isWord(at) || context.has("goes_on", words.at(at));
    }

    /** "the morning of March 3", "the early hours of Sunday", "the night of the attack" only where a day is named. */
    private @Nullable Phrase partOf(Words words, int i, int limit) {
        int at = lexicon.has("modifier", words.at(i + 1)) ? i + 2 : i + 1;
        String part = lexicon.value("daypart", words.at(at));
        int of = at + 1;
        if (words.is(of, "hours")) {
            of++;
        }
        if (words.is(at, "hours") && words.is(i + 1, "early")) {
            part = "TMO";
            of = at + 1;
        }
        boolean joined = words.is(of, "of") || words.is(of, "on");
        if (part == null || !joined || of + 1 >= limit) {
            return null;
        }
        Phrase day = days.at(words, of + 1, limit);
        if (day == null || day.meaning() instanceof Meaning.MonthDay date && date.day() == null) {
            return null;
        }
        Meaning named = day.meaning() instanceof Clock clock && clock.day() != null ? clock.day() : day.meaning();
        return new Phrase(i, day.end(), new Clock(named, part));
    }

    /** "the week of March 6", "the month of May". */
    private @Nullable Phrase week(Words words, int i, int limit) {
        boolean month = words.is(i + 1, "month");
        if (!words.is(i + 2, "of") || i + 3 >= limit || !month && !words.is(i + 1, "week")) {
            return null;
        }
        Phrase day = days.at(words, i + 3, limit);
        if (day == null || !(day.meaning() instanceof Meaning.MonthDay date)) {
            return null;
        }
        return date.day() == null == month
                ? new Phrase(i, day.end(), month ? date : new Meaning.WeekOf(date))
                : null;
    }

    /** "in the day", "in the week" behind "later" and "earlier" at a token. */
    @Nullable
    Phrase laterIn(Words words, int i, int limit) {
        String edge = lexicon.value("modifier", words.at(i));
        String letter = words.is(i + 1, "in") && words.is(i + 2, "the") ? lexicon.value("unit", words.at(i + 3)) : null;
        Unit unit = letter == null ? null : Lengths.unit(letter);
        if (edge == null || unit == null || unit == Unit.HOUR || i + 3 >= limit) {
            return null;
        }
        return new Phrase(i, i + 4, new Within(new Shift(unit, 0, unit == Unit.DAY), Edge.valueOf(edge)));
    }
}
