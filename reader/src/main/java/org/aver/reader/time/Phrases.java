package org.aver.reader.time;

import static java.util.Objects.requireNonNull;

import org.aver.core.TimeExpression;
import org.aver.reader.number.Digits;
import org.aver.reader.number.Numerals;
import org.aver.reader.number.Words;
import org.aver.reader.time.Meaning.Edge;
import org.aver.reader.time.Meaning.Fixed;
import org.aver.reader.time.Meaning.InYear;
import org.aver.reader.time.Meaning.MonthDay;
import org.aver.reader.time.Meaning.Part;
import org.aver.reader.time.Meaning.Shift;
import org.aver.reader.time.Meaning.Unit;
import org.aver.reader.time.Meaning.Within;
import org.aver.reader.time.Meaning.YearBefore;
import org.aver.reader.time.Meaning.Years;
import org.jspecify.annotations.Nullable;

/** The grammar of time expressions: what {@link Days}, {@link Clocks}, {@link Lengths} and {@link Periods} read, with the
 * words that belong to it ("early", "the end of", "nearly"). Immutable and thread-safe. */
final class Phrases {
    private final Lexicon lexicon = Lexicon.words();
    private final Lexicon context;
    private final Days days;
    private final Clocks clocks;
    private final Lengths lengths;
    private final Quarters quarters;
    private final Periods periods;
    private final Told told;
    private final Named named;

    Phrases(Lexicon context) {
        Numerals numerals = Numerals.load();
        this.context = context;
        this.days = new Days(lexicon, context);
        this.told = new Told(lexicon, context, days);
        this.named = new Named(lexicon, context, days);
        this.clocks = new Clocks(lexicon, days, numerals);
        this.lengths = new Lengths(lexicon, numerals);
        this.quarters = new Quarters(lexicon, days);
        this.periods = new Periods(lexicon, context, numerals, quarters);
    }

    /** The expression that begins at token {@code i} and ends by {@code limit}, else null. */
    @Nullable
    Phrase at(Words words, int i, int limit) {
        if (isTitle(words, i)) {
            return null;
        }
        String edge = lexicon.value("modifier", words.at(i));
        if (edge != null) {
            return modified(words, i, limit, Edge.valueOf(edge));
        }
        if (words.is(i, "the")) {
            return definite(words, i, limit);
        }
        if (lexicon.has("part", words.at(i)) && words.is(i + 1, "of")) {
            return partOf(words, i, i, limit); // "by end of March"
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

    /** A programme's name in quotation marks: "This Week". */
    private boolean isTitle(Words words, int i) {
        boolean unit = lexicon.has("unit", words.at(i + 1)) || lexicon.has("units", words.at(i + 1));
        return unit && words.isCapitalised(i + 1) && lexicon.has("quote", words.at(i - 1)) && words.gapBefore(i) == 0;
    }

    /** What goes on from a time just read: the 25 of "April 24 and 25"; else null. */
    @Nullable
    Phrase after(Words words, Phrase time, int limit) {
        return days.second(words, time, limit);
    }

    /** "early March", "late on Tuesday", "later in the week". */
    private @Nullable Phrase modified(Words words, int i, int limit, Edge edge) {
        Phrase laterIn = told.laterIn(words, i, limit);
        if (laterIn != null) {
            return laterIn;
        }
        boolean joined = words.is(i + 1, "on") || words.is(i + 1, "in");
        int at = joined ? i + 2 : i + 1;
        Phrase inner = at >= limit
                ? null
                : joined && words.is(at, "the") ? definite(words, at, limit) : core(words, at, limit);
        boolean dated = inner != null && !(inner.meaning() instanceof Fixed)
                && (!joined || inner.meaning() instanceof MonthDay || inner.meaning() instanceof Years
                        || inner.meaning() instanceof Meaning.Weekday || inner.meaning() instanceof Meaning.Clock);
        return inner == null || !dated ? core(words, i, limit) : within(i, inner, edge);
    }

    private static Phrase within(int first, Phrase inner, Edge edge) {
        return new Phrase(first, inner.end(), new Within(inner.meaning(), edge));
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
        if (words.is(i, "over")) {
            return lexicon.has("before_over", words.at(i - 1)) ? 1 : 0;
        }
        if (words.is(i, "no") && words.is(i + 2, "than") && (words.is(i + 1, "more") || words.is(i + 1, "less"))) {
            return 3;
        }
        boolean than = words.is(i + 1, "than") && (words.is(i, "more") || words.is(i, "less") || words.is(i, "longer"));
        boolean at = words.is(i, "at") && (words.is(i + 1, "least") || words.is(i + 1, "most"));
        boolean up = words.is(i, "up") && words.is(i + 1, "to");
        return than || at || up ? 2 : 0;
    }

    private @Nullable Phrase core(Words words, int i, int limit) {
        Phrase found = named.feast(words, i, limit);
        found = found == null ? told.at(words, i, limit) : found;
        found = found == null ? clocks.at(words, i, limit) : found;
        found = found == null ? days.at(words, i, limit) : found;
        found = found == null ? periods.at(words, i, limit) : found;
        found = found == null ? length(words, i, limit) : found;
        found = found == null ? named.reference(words, i, limit) : found;
        found = found == null ? yearEnd(words, i, limit) : found;
        return found == null ? null : tail(words, found, limit);
    }

    /** "year-end", "year end", "year-end 1989": its last day. */
    private @Nullable Phrase yearEnd(Words words, int i, int limit) {
        boolean two = words.is(i, "year") && words.is(i + 1, "end") && i + 1 < limit;
        if (!two && !lexicon.has("year_end", words.at(i))) {
            return null;
        }
        int end = two ? i + 2 : i + 1;
        Integer year = end < limit ? Days.year(words, end) : null;
        Meaning.Step step = words.is(i - 1, "since") ? Meaning.Step.LAST : Meaning.Step.TENSE;
        return new Phrase(i, year == null ? end : end + 1, new Within(new MonthDay(year, 12, 31, step), Edge.END));
    }

    private @Nullable Phrase length(Words words, int i, int limit) {
        String word = words.at(i);
        if (word.equals("year-ago") || word.equals("year-earlier")) {
            Phrase part = periods.at(words, i + 1, limit);
            if (part != null && part.meaning() instanceof Part) {
                return new Phrase(i, part.end(), new InYear(part.meaning(), -1)); // "the year-ago third quarter"
            }
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

    /** "July last year", "January this year", "the summer of last year", "January nineteen ninety-seven". */
    private Phrase tail(Words words, Phrase found, int limit) {
        Phrase spelled = found.meaning() instanceof MonthDay month && month.year() == null && month.day() == null
                ? periods.spelled(words, found.end(), limit)
                : null;
        if (spelled != null && spelled.meaning() instanceof Years year && found.meaning() instanceof MonthDay month) {
            return new Phrase(found.first(), spelled.end(), month.in(year.from()));
        }
        int at = words.is(found.end(), "of") ? found.end() + 1 : found.end();
        boolean yearless = found.meaning() instanceof MonthDay date && date.year() == null
                || found.meaning() instanceof Part part && part.year() == null;
        return yearless && at + 1 < limit && words.is(at + 1, "year") && lexicon.has("step", words.at(at))
                ? new Phrase(found.first(), at + 2, new InYear(found.meaning(), lexicon.number("step", words.at(at))))
                : found;
    }

    /** "the end of March", "beginning of the week": the word of the part stands at {@code at}. */
    private @Nullable Phrase partOf(Words words, int first, int at, int limit) {
        Edge edge = Edge.valueOf(requireNonNull(lexicon.value("part", words.at(at))));
        int of = at + 2;
        if (of >= limit) {
            return null;
        }
        String letter = words.is(of, "the") && of + 1 < limit ? lexicon.value("unit", words.at(of + 1)) : null;
        Unit unit = letter == null ? null : Lengths.unit(letter);
        if (unit != null && unit != Unit.HOUR) {
            return new Phrase(first, of + 2, new Within(new Shift(unit, 0, false), edge));
        }
        Phrase inner = words.is(of, "the") ? definite(words, of, limit) : core(words, of, limit);
        return inner == null || inner.meaning() instanceof Fixed ? null : within(first, inner, edge);
    }

    /** Expressions that "the" opens: "the past two years", "the end of 2010", "the weekend", "the 1990s". */
    private @Nullable Phrase definite(Words words, int i, int limit) {
        String word = words.at(i + 1);
        if (i + 1 >= limit) {
            return null;
        }
        Phrase pointed = named.anniversary(words, i, limit);
        pointed = pointed == null ? told.at(words, i, limit) : pointed;
        pointed = pointed == null ? named.reference(words, i, limit) : pointed;
        if (pointed != null) {
            return pointed;
        }
        if (lexicon.has("part", word) && words.is(i + 2, "of")) {
            return partOf(words, i, i + 1, limit);
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
            return new Phrase(i, i + 3, quarters.to(words, i + 3, limit));
        }
        if (word.equals("first") || word.equals("fiscal")) {
            Phrase quarter = periods.at(words, word.equals("fiscal") ? i + 2 : i + 1, limit);
            Phrase length = lengths.at(words, i + 2, limit);
            Phrase inner = quarter != null ? quarter : length;
            return inner == null ? bareUnit(words, i, i + 2, limit) : inner.from(i);
        }
        boolean year = word.equals("year")
                && (Days.year(words, i + 2) != null || periods.spelled(words, i + 2, limit) != null);
        int at = isModified(words, i + 1) || year ? i + 2 : i + 1;
        String edge = lexicon.value("modifier", words.at(i + 1));
        Phrase inner = edge == null ? core(words, at, limit) : modified(words, i + 1, limit, Edge.valueOf(edge));
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
            case Fixed fixed -> !compound && fixed.type() == TimeExpression.Type.DURATION
                    && !lexicon.has("units", words.at(inner.first())); // "the weeks before"
            case YearBefore before -> inner.end() > inner.first() + 1; // "the year-ago results"
            case Meaning.Clock clock -> false;
            case Meaning.Range range -> false;
            case Meaning.Either either -> false;
            case Meaning.Moving moving -> false;
            default -> !compound;
        };
    }

    /** "the weekend", "the quarter", "nine months of the year", "for the week"; but "the year ended June 30" is a length. */
    private @Nullable Phrase bareUnit(Words words, int first, int at, int limit) {
        if (at >= limit) {
            return null;
        }
        boolean ended = words.is(at + 1, "ended") || words.is(at + 1, "ending");
        return switch (words.at(at)) {
            case "weekend" -> new Phrase(first, at + 1, new Shift(Unit.WEEKEND, 0, false));
            case "quarter" -> new Phrase(first, at + 1, quarters.to(words, at + 1, limit));
            case "year" -> ended
                    ? new Phrase(first, at + 1, new Fixed(TimeExpression.Type.DURATION, "P1Y"))
                    : current(words, first, at, limit, Unit.YEAR);
            case "month" -> ended ? null : current(words, first, at, limit, Unit.MONTH);
            case "week" -> ended ? null : current(words, first, at, limit, Unit.WEEK);
            default -> null;
        };
    }

    /** The unit under way, where it stands for itself: behind a preposition and with no noun or clause of its own. */
    private @Nullable Phrase current(Words words, int first, int at, int limit, Unit unit) {
        if (words.isCapitalised(at) || Digits.leading(words.at(at + 1)) > 0) {
            return null; // "Hero of the Year", "the year 0"
        }
        boolean placed = context.has("unit_after", words.at(first - 1)) && first == at - 1;
        boolean alone = at + 1 >= limit || !words.isWord(at + 1) || words.is(at + 1, "'s")
                || context.has("goes_on", words.at(at + 1));
        return placed && alone || unit == Unit.YEAR && (placed || alone)
                ? new Phrase(first, at + 1, new Shift(unit, 0, false))
                : null;
    }
}
