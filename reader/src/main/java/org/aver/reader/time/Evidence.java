package org.aver.reader.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.aver.core.Zone;
import org.aver.reader.Draft;
import org.aver.reader.number.Words;
import org.aver.reader.text.Sentence;
import org.aver.reader.time.Meaning.Clock;
import org.aver.reader.time.Meaning.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * What a text itself says of the day it was written: the date of its dateline or stamp, or a past it tells that lies after the
 * day of publication it came with.
 */
final class Evidence {
    private static final int MOST_DAYS = 3;
    private static final int HEAD = 60; // tokens

    private final Draft draft;
    private final Words words;
    private final Lexicon context;

    Evidence(Draft draft, Words words, Lexicon context) {
        this.draft = draft;
        this.words = words;
        this.context = context;
    }

    /** A time read from a sentence, not resolved yet. */
    record Found(Sentence sentence, Phrase phrase, Tense tense) {
    }

    /**
     * The days from which an article's times are counted.
     *
     * @param other where the text says another day that cannot be reconciled with the first
     */
    record Anchors(@Nullable LocalDate day, @Nullable LocalDate other) {
    }

    /** The day of publication, or the text's own where that is unknown or by some days too early; both where they clash. */
    Anchors anchors(List<Found> found, @Nullable LocalDate published) {
        LocalDate day = published;
        for (Found time : found) {
            MonthDay date = date(time.phrase.meaning());
            LocalDate told = date == null || published == null && date.year() == null
                    ? null
                    : new Resolver(published).resolve(date, time.tense).from();
            if (date == null || told == null || !isHead(time) && (published == null || !isTold(time, date))) {
                continue;
            }
            if (published == null || day == null) {
                return new Anchors(told, null);
            }
            if (ChronoUnit.DAYS.between(published, told) < -MOST_DAYS && isHead(time)) {
                return new Anchors(published, told);
            }
            day = told.isAfter(day) ? told : day; // what is told was over by then
        }
        return day == null || published == null || ChronoUnit.DAYS.between(published, day) <= MOST_DAYS
                ? new Anchors(day, null)
                : new Anchors(published, day);
    }

    private static @Nullable MonthDay date(Meaning meaning) {
        return switch (meaning) {
            case MonthDay date when date.day() != null -> date;
            case Clock clock when clock.day() instanceof MonthDay date && date.day() != null -> date;
            default -> null;
        };
    }

    /** A day that is certain, told as over. */
    private boolean isTold(Found time, MonthDay date) {
        int first = time.phrase.first();
        boolean edited = false; // "This article was amended on 4 November"
        for (int i = Math.max(time.sentence.first(), first - 3); i < first; i++) {
            edited |= context.has("edited", words.at(i));
        }
        return !edited && time.tense == Tense.PAST && (date.year() != null || date.weekday() != null);
    }

    /** Whether a date stands where a report says when it was written. */
    private boolean isHead(Found time) {
        int first = time.phrase.first();
        if (draft.zoneAt(words.span(first, first + 1).start()) == Zone.Kind.DATELINE) {
            return true;
        }
        if (first > HEAD) {
            return false;
        }
        int before = words.is(first - 1, ":") || words.is(first - 1, "on") ? first - 2 : first - 1;
        if (context.has("stamp", words.at(before))) {
            return true;
        }
        int end = time.phrase.end();
        MonthDay date = date(time.phrase.meaning());
        boolean whole = date != null && date.weekday() != null && date.year() != null;
        if (whole && (first == 0 || words.isCapitalised(first - 1) && words.isWord(first - 1))) {
            return true; // "AFP Monday 18 Aug 2014": a stamp, no part of a sentence
        }
        if (first == time.sentence.first()) {
            boolean alone = end >= time.sentence.end() || context.has("dateline_end", words.at(end));
            return first == 0 && (alone || date != null && date.year() != null && words.isCapitalised(end));
        }
        return isPlace(time.sentence.first(), first) && hasDash(end, time.sentence.end());
    }

    /** "WASHINGTON, Aug. 13": capitals from the sentence's start to the date. */
    private boolean isPlace(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isWord(i) && !words.isCapitalised(i)) {
                return false;
            }
        }
        return to - from <= 6;
    }

    private boolean hasDash(int from, int end) {
        for (int i = from; i < Math.min(end, from + 6); i++) {
            if (context.has("dateline_end", words.at(i))) {
                return true;
            }
        }
        return false;
    }
}
