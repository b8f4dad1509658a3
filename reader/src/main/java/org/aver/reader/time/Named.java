package org.aver.reader.time;

import org.aver.core.TimeExpression;
import org.aver.reader.number.Digits;
import org.aver.reader.number.Words;
import org.aver.reader.time.Meaning.Anniversary;
import org.aver.reader.time.Meaning.Fixed;
import org.aver.reader.time.Meaning.MonthDay;
import org.aver.reader.time.Meaning.Moving;
import org.aver.reader.time.Meaning.Step;
import org.jspecify.annotations.Nullable;

/** Reads days and times that have a name: feasts, anniversaries, "now", "recently", "the future". Immutable. */
final class Named {
    private static final int REACH = 6; // tokens from "anniversary of" to its date

    private final Lexicon lexicon;
    private final Lexicon context;
    private final Days days;

    Named(Lexicon lexicon, Lexicon context, Days days) {
        this.lexicon = lexicon;
        this.context = context;
        this.days = days;
    }

    /** "Christmas", "Easter 2015", "last Thanksgiving". */
    @Nullable
    Phrase feast(Words words, int i, int limit) {
        boolean stepped = lexicon.has("step", words.at(i));
        int at = stepped ? i + 1 : i;
        if (!words.isCapitalised(at)) {
            return null;
        }
        int length = 4;
        String date = null;
        while (date == null && length > 0) {
            date = at + length <= limit ? lexicon.value("feast", name(words, at, length)) : null;
            length -= date == null ? 1 : 0;
        }
        if (date == null) {
            return null;
        }
        int end = at + length;
        Integer year = end < limit ? Days.year(words, end) : null;
        Step step = stepped ? Step.of(lexicon.number("step", words.at(i))) : Step.TENSE;
        Meaning meant = Digits.leading(date) == 2
                ? new MonthDay(year, Integer.parseInt(date.substring(0, 2)), Integer.parseInt(date.substring(3)), step)
                : new Moving(date, year, step);
        return new Phrase(i, year == null ? end : end + 1, meant);
    }

    /** The words as a name: "new year's day". */
    private static String name(Words words, int first, int length) {
        StringBuilder name = new StringBuilder(words.at(first));
        for (int i = first + 1; i < first + length; i++) {
            name.append(words.at(i).startsWith("'") ? "" : " ").append(words.at(i));
        }
        return name.toString();
    }

    /** "the first anniversary of the March 3 attack": dated where its date is told, else open. */
    @Nullable
    Phrase anniversary(Words words, int i, int limit) {
        if (!words.is(i, "the") || !words.is(i + 2, "anniversary") || i + 2 >= limit
                || !context.has("anniversary_after", words.at(i - 1))) {
            return null;
        }
        int years = nth(words.at(i + 1));
        if (years == 0) {
            return null;
        }
        Phrase of = words.is(i + 3, "of") ? date(words, i + 4, Math.min(limit, i + 4 + REACH)) : null;
        Meaning first = of == null ? null : of.meaning();
        boolean yearless = first instanceof MonthDay date && date.year() == null;
        return new Phrase(i, i + 3, new Anniversary(yearless ? 0 : years, first));
    }

    private @Nullable Phrase date(Words words, int from, int limit) {
        for (int at = from; at < limit; at++) {
            Phrase day = days.at(words, at, limit);
            if (day != null && day.meaning() instanceof MonthDay) {
                return day;
            }
            Integer year = Days.year(words, at);
            if (year != null) {
                return new Phrase(at, at + 1, NumericDates.year(year));
            }
        }
        return null;
    }

    /** "third", "25th", "one-year", "10-year"; else 0. */
    private int nth(String word) {
        int named = lexicon.number("nth", word);
        int lead = Digits.leading(word);
        if (named > 0 || lead == 0 || lead > 3) {
            return named;
        }
        String rest = word.substring(word.offsetByCodePoints(0, lead));
        boolean ordinal = rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th")
                || rest.equals("-year");
        return ordinal ? Digits.whole(word.substring(0, word.offsetByCodePoints(0, lead))) : 0;
    }

    /** A word that tells of the past: "was soon released" is soon after what was told before, not after today. */
    private boolean isOver(String word) {
        return context.has("past", word) || word.length() > 4 && word.endsWith("ed") && !context.has("not_past", word);
    }

    /** "now", "recently", "soon", "these days", "the moment" behind "at". */
    @Nullable
    Phrase reference(Words words, int i, int limit) {
        String two = words.at(i) + " " + words.at(i + 1);
        String phrase = lexicon.value("ref_phrase", two);
        phrase = phrase == null && words.is(i - 1, "at") ? lexicon.value("ref_at", two) : phrase;
        if (phrase != null && i + 1 < limit) {
            return new Phrase(i, i + 2, new Fixed(TimeExpression.Type.DATE, phrase));
        }
        String value = lexicon.value("ref", words.at(i));
        boolean other = context.has("not_reference", words.at(i + 1)) || words.is(i, "soon") && words.is(i - 1, "as");
        boolean told = words.is(i, "soon") && (isOver(words.at(i + 1)) || isOver(words.at(i - 1)));
        return value == null || other || told ? null : new Phrase(i, i + 1, new Fixed(TimeExpression.Type.DATE, value));
    }
}
