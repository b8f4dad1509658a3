package org.aver.reader.time;

import java.util.Locale;
import org.aver.reader.number.Words;
import org.aver.reader.time.Meaning.InYear;
import org.aver.reader.time.Meaning.MonthDay;
import org.aver.reader.time.Meaning.Part;
import org.aver.reader.time.Meaning.Step;
import org.jspecify.annotations.Nullable;

/** Reads quarters and halves of years. Immutable. */
final class Quarters {
    private final Lexicon lexicon;
    private final Days days;

    Quarters(Lexicon lexicon, Days days) {
        this.lexicon = lexicon;
        this.days = days;
    }

    @Nullable
    Phrase at(Words words, int i, int limit) {
        Phrase ordinal = ordinal(words, i, limit);
        return ordinal == null ? coded(words, i, limit) : ordinal;
    }

    /** "third-quarter", "the third quarter of 1984", "second half of 2015", "the first two quarters of 1990". */
    @Nullable
    Phrase ordinal(Words words, int i, int limit) {
        String word = words.at(i);
        boolean two = words.is(i + 1, "two") && words.is(i + 2, "quarters") && words.is(i + 3, "of") && i + 4 < limit;
        Integer whole = two && (word.equals("first") || word.equals("last")) ? Days.year(words, i + 4) : null;
        if (whole != null) {
            int from = word.equals("first") ? 1 : 7;
            return new Phrase(i, i + 5, new Part(whole, from == 1 ? "H1" : "H2", from, from + 5, Step.TENSE));
        }
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
        int by = of > end && of + 1 < limit && words.is(of + 1, "year") && lexicon.has("step", words.at(of))
                ? lexicon.number("step", words.at(of))
                : -2;
        if (half && year == null && by < -1) {
            return null;
        }
        int months = half ? 6 : 3;
        int first = (number - 1) * months + 1;
        Part part = new Part(year, (half ? "H" : "Q") + number, first, first + months - 1, Step.TENSE);
        return by >= -1
                ? new Phrase(i, of + 2, new InYear(part, by)) // "the third quarter of last year"
                : new Phrase(i, year == null ? end : of + 1, part);
    }

    /** "Q3 2015", "H1 of 2015". */
    private @Nullable Phrase coded(Words words, int i, int limit) {
        String word = words.at(i);
        boolean half = word.equals("h1") || word.equals("h2");
        boolean quarter = word.length() == 2 && word.charAt(0) == 'q' && word.charAt(1) >= '1' && word.charAt(1) <= '4';
        int of = words.is(i + 1, "of") ? i + 2 : i + 1;
        Integer year = (half || quarter) && of < limit ? Days.year(words, of) : null;
        if (year == null) {
            return null;
        }
        int months = half ? 6 : 3;
        int first = (word.charAt(1) - '1') * months + 1;
        String code = word.toUpperCase(Locale.ROOT);
        return new Phrase(i, of + 1, new Part(year, code, first, first + months - 1, Step.TENSE));
    }

    /** "the quarter ended Sept. 30": the date may stand behind it. */
    Meaning to(Words words, int at, int limit) {
        boolean ended = (words.is(at, "ended") || words.is(at, "ending")) && at + 1 < limit;
        Phrase last = ended ? days.at(words, at + 1, limit) : null;
        return new Meaning.ThatQuarter(last != null && last.meaning() instanceof MonthDay ? last.meaning() : null);
    }
}
