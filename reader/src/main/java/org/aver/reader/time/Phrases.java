package org.aver.reader.time;

import static java.util.Objects.requireNonNull;

import org.aver.core.TimeExpression;
import org.aver.reader.number.Numerals;
import org.aver.reader.number.Words;
import org.aver.reader.time.Meaning.Fixed;
import org.aver.reader.time.Meaning.MonthDay;
import org.aver.reader.time.Meaning.Shift;
import org.aver.reader.time.Meaning.Step;
import org.aver.reader.time.Meaning.Unit;
import org.aver.reader.time.Meaning.YearBefore;
import org.aver.reader.time.Meaning.Years;
import org.jspecify.annotations.Nullable;

/** The grammar of time expressions: what {@link Days}, {@link Clocks}, {@link Lengths} and {@link Periods} read, with the
 * words that belong to it ("early", "the end of", "nearly"). Immutable and thread-safe. */
final class Phrases {
    private final Lexicon lexicon = Lexicon.words();
    private final Days days;
    private final Clocks clocks;
    private final Lengths lengths;
    private final Periods periods;

    Phrases(Lexicon context) {
        Numerals numerals = Numerals.load();
        this.days = new Days(lexicon, context);
        this.clocks = new Clocks(lexicon, days);
        this.lengths = new Lengths(lexicon, numerals);
        this.periods = new Periods(lexicon, context, numerals);
    }

    /** The expression that begins at token {@code i} and ends by {@code limit}, else null. */
    @Nullable
    Phrase at(Words words, int i, int limit) {
        if (isModified(words, i)) {
            Phrase inner = core(words, i + 1, limit);
            return inner == null || inner.meaning() instanceof Fixed ? core(words, i, limit) : inner.from(i);
        }
        if (words.is(i, "the")) {
            return definite(words, i, limit);
        }
        int hedge = hedge(words, i);
        if (hedge > 0) {
            Phrase inner = words.is(i + hedge, "the") ? null : lengths.at(words, i + hedge, limit);
            return inner != null && inner.end() > i + hedge + 1 && isLength(inner)
                    ? inner.from(i)
                    : core(words, i, limit);
        }
        return core(words, i, limit);
    }

    private boolean isModified(Words words, int i) {
        return lexicon.has("modifier", words.at(i));
    }

    private static boolean isLength(Phrase phrase) {
        return phrase.meaning() instanceof Fixed fixed && fixed.type() == TimeExpression.Type.DURATION
                || phrase.meaning() instanceof Shift || phrase.meaning() instanceof YearBefore;
    }

    /** "nearly", "more than", "at least": how many tokens, 0 where none. */
    private int hedge(Words words, int i) {
        if (lexicon.has("hedge", words.at(i))) {
            return 1;
        }
        boolean than = words.is(i + 1, "than") && (words.is(i, "more") || words.is(i, "less") || words.is(i, "longer"));
        boolean at = words.is(i, "at") && (words.is(i + 1, "least") || words.is(i + 1, "most"));
        boolean up = words.is(i, "up") && words.is(i + 1, "to");
        return than || at || up ? 2 : 0;
    }

    private @Nullable Phrase core(Words words, int i, int limit) {
        Phrase found = holiday(words, i, limit);
        found = found == null ? clocks.at(words, i, limit) : found;
        found = found == null ? days.at(words, i, limit) : found;
        found = found == null ? periods.at(words, i, limit) : found;
        found = found == null ? length(words, i, limit) : found;
        found = found == null ? reference(words, i) : found;
        return found == null ? null : tail(words, found, limit);
    }

    private @Nullable Phrase length(Words words, int i, int limit) {
        String word = words.at(i);
        if (word.equals("year-ago") || word.equals("year-earlier")) {
            boolean noun = words.is(i + 1, "quarter") || words.is(i + 1, "period");
            return new Phrase(i, noun ? i + 2 : i + 1, new YearBefore());
        }
        if (word.equals("a") && words.is(i + 1, "year") && (words.is(i + 2, "ago") || words.is(i + 2, "earlier"))) {
            return new Phrase(i, i + 3, new YearBefore());
        }
        Phrase found = lengths.at(words, i, limit);
        boolean age = found != null && (words.is(found.end(), "old") || words.is(found.end(), "of")
                && words.is(found.end() + 1, "age") || words.is(i - 1, "aged"));
        return age ? null : found;
    }

    private @Nullable Phrase reference(Words words, int i) {
        String value = lexicon.value("ref", words.at(i));
        return value == null || words.is(i + 1, "affairs") || words.is(i + 1, "as") || words.is(i + 1, "after")
                ? null
                : new Phrase(i, i + 1, new Fixed(TimeExpression.Type.DATE, value));
    }

    private @Nullable Phrase holiday(Words words, int i, int limit) {
        if (!words.isCapitalised(i)) {
            return null;
        }
        String two = words.at(i) + " " + words.at(i + 1);
        String three = words.at(i) + words.at(i + 1) + " " + words.at(i + 2);
        int length = lexicon.has("holiday", three)
                ? 3
                : lexicon.has("holiday", two)
                        ? 2
                        : lexicon.has("holiday", words.at(i)) ? 1 : 0;
        String date = lexicon.value("holiday", length == 3 ? three : length == 2 ? two : words.at(i));
        if (date == null || i + length > limit) {
            return null;
        }
        int end = length == 1 && words.is(i + 1, "day") ? i + 2 : i + length;
        return new Phrase(i, end, new MonthDay(null, Integer.parseInt(date.substring(0, 2)),
                Integer.parseInt(date.substring(3)), Step.TENSE));
    }

    /** "July last year", "January this year", "this year's third quarter". */
    private Phrase tail(Words words, Phrase found, int limit) {
        if (found.meaning() instanceof MonthDay date && date.year() == null && words.is(found.end() + 1, "year")
                && found.end() + 1 < limit && lexicon.has("step", words.at(found.end()))) {
            Step step = Step.of(lexicon.number("step", words.at(found.end())));
            Meaning meant = step == Step.THIS ? new MonthDay(null, date.month(), date.day(), step) : date;
            return step == Step.LAST || step == Step.THIS
                    ? new Phrase(found.first(), found.end() + 2,
                            step == Step.LAST ? new MonthDay(null, date.month(), date.day(), Step.LAST) : meant)
                    : found;
        }
        return found;
    }

    /** Expressions that "the" opens: "the past two years", "the end of 2010", "the weekend", "the 1990s". */
    private @Nullable Phrase definite(Words words, int i, int limit) {
        String word = words.at(i + 1);
        if (i + 1 >= limit) {
            return null;
        }
        if (lexicon.has("part", word) && words.is(i + 2, "of") && i + 3 < limit) {
            int at = words.is(i + 3, "the") ? i + 4 : i + 3;
            Unit unit = at > i + 3 && at < limit && lexicon.has("unit", words.at(at))
                    ? Lengths.unit(requireNonNull(lexicon.value("unit", words.at(at))))
                    : null;
            if (unit != null && unit != Unit.HOUR) {
                return new Phrase(i, at + 1, new Shift(unit, 0, false));
            }
            Phrase inner = words.is(i + 3, "the") ? definite(words, i + 3, limit) : core(words, i + 3, limit);
            return inner == null ? null : inner.from(i);
        }
        String ref = lexicon.value("the_ref", word);
        boolean alone = word.equals("future") || !words.isWord(i + 2)
                || words.is(i - 1, "in") && !hasUnit(words, i + 2);
        if (ref != null && alone) {
            return new Phrase(i, i + 2, new Fixed(TimeExpression.Type.DATE, ref));
        }
        if (word.equals("day") && (words.is(i + 2, "before") || words.is(i + 2, "after"))) {
            Phrase beside = days.at(words, i + 1, limit);
            return beside == null ? null : beside.from(i);
        }
        if (word.equals("latest") && (words.is(i + 2, "quarter") || words.is(i + 2, "period")) && i + 2 < limit) {
            return new Phrase(i, i + 3, new Meaning.ThatQuarter());
        }
        if (word.equals("first") || word.equals("fiscal")) {
            Phrase quarter = periods.at(words, word.equals("fiscal") ? i + 2 : i + 1, limit);
            Phrase length = lengths.at(words, i + 2, limit);
            Phrase inner = quarter != null ? quarter : length;
            return inner == null ? bareUnit(words, i, i + 2, limit) : inner.from(i);
        }
        int at = isModified(words, i + 1) || word.equals("year") && Days.year(words, i + 2) != null ? i + 2 : i + 1;
        Phrase inner = core(words, at, limit);
        if (inner == null) {
            return bareUnit(words, i, i + 1, limit);
        }
        return takesThe(inner, words) || at > i + 1 ? inner.from(i) : null;
    }

    private boolean hasUnit(Words words, int i) {
        return lexicon.has("unit", words.at(i)) || lexicon.has("units", words.at(i))
                || lexicon.has("units", words.at(i + 1)) || lexicon.has("season", words.at(i));
    }

    /** A single date after "the" qualifies a noun ("the March 3 attack"); what is longer takes the article. */
    private boolean takesThe(Phrase inner, Words words) {
        boolean compound = words.at(inner.first()).indexOf('-') > 0 && !words.is(inner.first(), "year-ago")
                && !words.is(inner.first(), "year-earlier");
        return switch (inner.meaning()) {
            case MonthDay date -> lexicon.has("step", words.at(inner.first()));
            case Meaning.Weekday day -> lexicon.has("step", words.at(inner.first()));
            case Years years -> inner.end() > inner.first() + 1 || years.to() > years.from();
            case Fixed fixed -> !compound && fixed.type() == TimeExpression.Type.DURATION;
            case Meaning.Clock clock -> false;
            default -> !compound;
        };
    }

    /** "the weekend", "the quarter", "the year". */
    private @Nullable Phrase bareUnit(Words words, int first, int at, int limit) {
        if (at >= limit) {
            return null;
        }
        return switch (words.at(at)) {
            case "weekend" -> new Phrase(first, at + 1, new Shift(Unit.WEEKEND, 0, false));
            case "quarter" -> new Phrase(first, at + 1, new Meaning.ThatQuarter());
            case "year" -> new Phrase(first, at + 1, new Fixed(TimeExpression.Type.DURATION, "P1Y"));
            default -> null;
        };
    }
}
