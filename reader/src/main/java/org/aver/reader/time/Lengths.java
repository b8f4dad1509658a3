package org.aver.reader.time;

import java.math.BigDecimal;
import java.util.Arrays;
import org.aver.core.TimeExpression;
import org.aver.reader.number.Digits;
import org.aver.reader.number.Numerals;
import org.aver.reader.number.Words;
import org.aver.reader.time.Meaning.Fixed;
import org.aver.reader.time.Meaning.Shift;
import org.aver.reader.time.Meaning.Unit;
import org.jspecify.annotations.Nullable;

/** Reads lengths and what counts with them: "three days", "two weeks ago", "the past decade", "every month". Immutable. */
final class Lengths {
    private final Lexicon lexicon;
    private final Numerals numerals;
    private final Counts counts;

    Lengths(Lexicon lexicon, Numerals numerals) {
        this.lexicon = lexicon;
        this.numerals = numerals;
        this.counts = new Counts(lexicon, numerals);
    }

    @Nullable
    Phrase at(Words words, int i, int limit) {
        String word = words.at(i);
        if (lexicon.has("each", word)) {
            return each(words, i, limit);
        }
        Phrase repeated = repeated(words, i, limit);
        if (repeated != null) {
            return repeated;
        }
        String often = lexicon.value("set", word);
        if (often != null) {
            boolean rate = word.endsWith("ally") && isAmount(words, i - 1); // "20% annually"
            if (words.isCapitalised(i) && words.isCapitalised(i - 1) || isPaper(words, i, limit)) {
                return null;
            }
            return rate ? null : new Phrase(i, i + 1, new Fixed(TimeExpression.Type.SET, often));
        }
        if (lexicon.has("span", word)) {
            return spanned(words, i, limit);
        }
        Phrase compound = compound(words, i);
        if (compound != null) {
            return compound;
        }
        Phrase counted = counted(words, i, limit);
        return counted == null ? plural(words, i, limit) : relative(words, counted, limit);
    }

    /** "the daily Orvan Post said", but not "the daily Orvan briefing": a name that no noun follows. */
    private static boolean isPaper(Words words, int i, int limit) {
        int end = i + 1;
        while (end < limit && words.isCapitalised(end)) {
            end++;
        }
        String after = words.at(end);
        boolean noun = end < limit && words.isWord(end) && !after.endsWith("ed") && !after.equals("said")
                && !after.equals("says") && !after.equals("and") && !after.equals("on") && !after.equals("in");
        return end > i + 1 && !noun;
    }

    /** "twice a week", "three times a day". */
    private @Nullable Phrase repeated(Words words, int i, int limit) {
        int at = lexicon.has("often", words.at(i))
                ? i + 1
                : words.is(i + 1, "times") && numerals.value(words.at(i)) != null ? i + 2 : 0;
        boolean rate = at > 0 && (words.is(at, "a") || words.is(at, "an") || words.is(at, "per")
                || lexicon.has("each", words.at(at)));
        String unit = rate && at + 1 < limit ? lexicon.value("unit", words.at(at + 1)) : null;
        return unit == null ? null : new Phrase(i, at + 2, new Fixed(TimeExpression.Type.SET, Count.one(unit)));
    }

    private @Nullable Phrase counted(Words words, int i, int limit) {
        Count count = counts.at(words, i, limit);
        if (count == null) {
            return null;
        }
        boolean one = count.end() == i + 2 && (words.is(i, "a") || words.is(i, "an"));
        return one && (isRate(words, i) || isOther(words, count)) ? null : duration(i, count.end(), count);
    }

    /** "$2 million a year", "four flights a week", "24 hours a day": how often, not how long. */
    private boolean isRate(Words words, int i) {
        String before = words.at(i - 1);
        String after = words.at(i + 2);
        if (isSpoken(words, i + 2) || after.equals("after") || after.equals("before") || !words.isWord(i - 1)) {
            return words.is(i - 1, "%");
        }
        return isAmount(words, i - 1) || lexicon.has("units", before);
    }

    /** "$2 million", "20%", "four flights": whether a number or what it counts ends at a token. */
    private boolean isAmount(Words words, int i) {
        String word = words.at(i);
        boolean many = word.length() > 3 && word.endsWith("s")
                && (isNumber(words.at(i - 1)) || isNumber(words.at(i - 2)));
        return many || word.equals("%") || lexicon.has("rated", word) || isNumber(word) && !lexicon.has("each", word);
    }

    private boolean isNumber(String word) {
        return numerals.value(word) != null || Digits.leading(word) > 0;
    }

    /** "a second betrayal", "a quarter of the city": an ordinal or a fraction. */
    private static boolean isOther(Words words, Count count) {
        return switch (count.unit()) {
            case "TS" -> words.isWord(count.end()) && !isSpoken(words, count.end());
            case "Q" -> words.is(count.end(), "of");
            default -> false;
        };
    }

    private static boolean isSpoken(Words words, int at) {
        return words.is(at, "ago") || words.is(at, "earlier") || words.is(at, "later");
    }

    /** "ago", "earlier", "later" behind a length make it a date. */
    private Phrase relative(Words words, Phrase length, int limit) {
        int at = length.end();
        if (words.is(at, "or") && (words.is(at + 1, "so") || words.is(at + 1, "two") || words.is(at + 1, "more"))) {
            at += 2;
        }
        Count count = counts.at(words, length.first(), limit);
        boolean fromNow = words.is(at, "from") && (words.is(at + 1, "now") || words.is(at + 1, "today"));
        Shift in = words.is(length.first() - 1, "in") && !words.is(length.first() - 2, "time") && count != null
                && count.end() == at && !words.is(at, "of")
                && length.meaning() instanceof Fixed ? ahead(count) : null;
        if (in != null && length.meaning() instanceof Fixed fixed && !isSpoken(words, at)) {
            return new Phrase(length.first(), at, new Meaning.Ahead(fixed, in));
        }
        if (at >= limit || !isSpoken(words, at) && !fromNow) {
            return at <= limit ? length.until(at) : length;
        }
        Shift ahead = fromNow && at + 1 < limit && count != null ? ahead(count) : null;
        if (fromNow) {
            return ahead == null ? length.until(at) : new Phrase(length.first(), at + 2, ahead); // "two years from now"
        }
        boolean later = words.is(at, "later");
        Unit unit = count == null ? null : unit(count.unit());
        if (count == null || unit == null) {
            return length;
        }
        if (unit == Unit.HOUR && !count.unit().equals("TH")) {
            return new Phrase(length.first(), at + 1, new Shift(unit, 0, !words.is(at, "ago"))); // some minutes: the same day
        }
        BigDecimal number = count.count();
        if (number == null || number.stripTrailingZeros().scale() > 0) { // "a few days later" is not from today
            return later
                    ? length
                    : new Phrase(length.first(), at + 1, new Fixed(TimeExpression.Type.DATE, "PAST_REF"));
        }
        int times = number.intValueExact() * (count.unit().equals("FN") ? 2 : 1);
        if (unit == Unit.DECADE) {
            unit = Unit.YEAR; // "two decades ago" is twenty years, not a decade of the calendar
            times *= 10;
        }
        return new Phrase(length.first(), at + 1, new Shift(unit, later ? times : -times, !words.is(at, "ago")));
    }

    /** So many whole days or more from the day of publication; null for less and for what is not counted. */
    static @Nullable Shift ahead(Count count) {
        Unit unit = unit(count.unit());
        BigDecimal number = count.count();
        if (unit == null || unit == Unit.HOUR || number == null || number.stripTrailingZeros().scale() > 0) {
            return null;
        }
        int times = number.intValueExact();
        return switch (unit) {
            case DECADE -> new Shift(Unit.YEAR, 10 * times, false);
            case WEEK -> new Shift(Unit.WEEK, count.unit().equals("FN") ? 2 * times : times, false);
            default -> new Shift(unit, times, false);
        };
    }

    private static Phrase duration(int first, int end, Count count) {
        return new Phrase(first, end, new Fixed(TimeExpression.Type.DURATION, count.value()));
    }

    static @Nullable Unit unit(String letter) {
        return switch (letter) {
            case "TH", "TM", "TS" -> Unit.HOUR;
            case "D" -> Unit.DAY;
            case "WE" -> Unit.WEEKEND;
            case "W", "FN" -> Unit.WEEK;
            case "M" -> Unit.MONTH;
            case "Q" -> Unit.QUARTER;
            case "Y" -> Unit.YEAR;
            case "E" -> Unit.DECADE;
            case "C" -> Unit.CENTURY;
            default -> null;
        };
    }

    /** "the past two years", "the next few days", "recent weeks", "the past decade". */
    private @Nullable Phrase spanned(Words words, int i, int limit) {
        int first = words.is(i - 1, "the") ? i - 1 : i;
        int at = words.is(i + 1, "the") ? i + 2 : i + 1;
        Count count = words.is(at, "a") || words.is(at, "an") ? null : counts.at(words, at, limit);
        if (count != null) {
            return duration(first, count.end(), count);
        }
        String units = lexicon.value("units", words.at(at));
        if (units != null && at < limit) {
            boolean two = (words.is(at + 1, "or") || words.is(at + 1, "and")) && lexicon.has("units", words.at(at + 2));
            int end = two && at + 2 < limit ? at + 3 : at + 1;
            String vague = first < i ? null : lexicon.value("vague_span", words.at(i));
            return vague == null
                    ? duration(first, end, new Count(end, null, units))
                    : new Phrase(first, end, new Fixed(TimeExpression.Type.DATE, vague)); // "recent weeks"
        }
        String unit = lexicon.value("unit", words.at(at));
        boolean whole = words.is(i, "past") && first < i || unit != null && (unit.equals("E") || unit.equals("C"));
        return unit == null || !whole || at >= limit
                ? null
                : duration(first, at + 1, new Count(at + 1, BigDecimal.ONE, unit));
    }

    /** "two-week", "52-week", "year-long", "8-month-old" but not a person's age. */
    private @Nullable Phrase compound(Words words, int i) {
        String word = words.at(i);
        if (word.length() > 40 || word.indexOf('-') < 1) {
            return null;
        }
        String[] parts = word.split("-");
        if (parts.length == 2 && parts[1].equals("long")) {
            String one = lexicon.value("unit", parts[0]);
            String many = lexicon.value("units", parts[0]);
            if (one != null) {
                return duration(i, i + 1, new Count(i, BigDecimal.ONE, one));
            }
            if (many != null) {
                return duration(i, i + 1, new Count(i, null, many));
            }
        }
        if (parts.length == 2 && lexicon.has("person", words.at(i + 1))) {
            return null; // "the 14-year boy"
        }
        boolean aged = parts.length > 2 && parts[parts.length - 1].equals("old")
                && lexicon.has("aged", words.at(i + 1));
        int last = parts.length - (aged ? 2 : 1);
        String unit = last < 1 ? null : lexicon.value("unit", parts[last]);
        if (unit == null) {
            return null;
        }
        String number = String.join("-", Arrays.copyOf(parts, last));
        if (lexicon.has("few", number)) {
            return duration(i, i + 1, new Count(i, null, unit));
        }
        BigDecimal count = numerals.value(number);
        return count == null || count.compareTo(Counts.LONGEST) > 0
                ? null
                : duration(i, i + 1, new Count(i, count, unit));
    }

    /** "for years", "weeks of fighting": an open number of them. */
    private @Nullable Phrase plural(Words words, int i, int limit) {
        String units = lexicon.value("units", words.at(i));
        if (units == null || units.equals("TS") || units.equals("WE") || units.equals("Q") || i >= limit
                || isNumber(words.at(i - 1)) || lexicon.has("rated", words.at(i - 1))) {
            return null;
        }
        boolean two = (words.is(i + 1, "or") || words.is(i + 1, "and")) && i + 2 < limit
                && lexicon.has("units", words.at(i + 2));
        Phrase open = duration(i, two ? i + 3 : i + 1, new Count(i, null, units)); // "weeks or months"
        return isSpoken(words, i + 1) && !words.is(i + 1, "later") && i + 1 < limit
                ? new Phrase(i, i + 2, new Fixed(TimeExpression.Type.DATE, "PAST_REF"))
                : open;
    }

    private @Nullable Phrase each(Words words, int i, int limit) {
        int at = words.is(i + 1, "other") ? i + 2 : i + 1;
        int weekday = lexicon.number("weekday", words.at(at));
        int month = lexicon.number("month", words.at(at));
        if (at >= limit) {
            return null;
        }
        if (weekday > 0) {
            String part = at + 1 < limit ? lexicon.value("daypart", words.at(at + 1)) : null;
            return new Phrase(i, part == null ? at + 1 : at + 2,
                    new Fixed(TimeExpression.Type.SET, "XXXX-WXX-" + weekday + (part == null ? "" : part)));
        }
        if (month > 0 && words.isCapitalised(at)) {
            return new Phrase(i, at + 1, new Fixed(TimeExpression.Type.SET, "XXXX-" + (month < 10 ? "0" : "") + month));
        }
        Count count = counts.at(words, at, limit);
        String unit = lexicon.value("unit", words.at(at));
        if (count == null && unit != null) {
            count = new Count(at + 1, at > i + 1 ? BigDecimal.TWO : BigDecimal.ONE, unit);
        }
        return count == null ? null : new Phrase(i, count.end(), new Fixed(TimeExpression.Type.SET, count.value()));
    }
}
