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

    /** The day by the text's own words, null where they say none or one that agrees with the day of publication. */
    @Nullable
    LocalDate otherDay(List<Found> found, @Nullable LocalDate published) {
        LocalDate latest = null;
        for (Found time : found) {
            MonthDay date = date(time.phrase.meaning());
            if (date == null || published == null && date.year() == null) {
                continue;
            }
            LocalDate day = new Resolver(published).resolve(date, time.tense).from();
            if (day == null) {
                continue;
            }
            boolean head = isHead(time);
            if (head && (published == null || ChronoUnit.DAYS.between(published, day) < -MOST_DAYS)) {
                return day;
            }
            boolean after = published != null && ChronoUnit.DAYS.between(published, day) > MOST_DAYS
                    && (head || isTold(time, date));
            if (after && (latest == null || day.isAfter(latest))) {
                latest = day;
            }
        }
        return latest;
    }

    private static @Nullable MonthDay date(Meaning meaning) {
        return switch (meaning) {
            case MonthDay date when date.day() != null -> date;
            case Clock clock when clock.day() instanceof MonthDay date && date.day() != null -> date;
            default -> null;
        };
    }

    /** A day that is certain, told as over. */
    private static boolean isTold(Found time, MonthDay date) {
        return time.tense == Tense.PAST && (date.year() != null || date.weekday() != null);
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
        boolean closed = end >= time.sentence.end() || context.has("dateline_end", words.at(end));
        if (first == time.sentence.first()) {
            return closed && first == 0 || date != null && date.weekday() != null && date.year() != null && first == 0;
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
