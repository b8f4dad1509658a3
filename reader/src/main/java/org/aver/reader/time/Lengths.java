package org.aver.reader.time;

import java.math.BigDecimal;
import org.aver.core.TimeExpression;
import org.aver.reader.number.Numeral;
import org.aver.reader.number.Numerals;
import org.aver.reader.number.Words;
import org.aver.reader.time.Meaning.Fixed;
import org.aver.reader.time.Meaning.Shift;
import org.aver.reader.time.Meaning.Unit;
import org.jspecify.annotations.Nullable;

/** Reads lengths and what counts with them: "three days", "two weeks ago", "the past decade", "every month". Immutable. */
final class Lengths {
    private static final BigDecimal LONGEST = BigDecimal.valueOf(100_000);

    private final Lexicon lexicon;
    private final Numerals numerals;

    Lengths(Lexicon lexicon, Numerals numerals) {
        this.lexicon = lexicon;
        this.numerals = numerals;
    }

    @Nullable
    Phrase at(Words words, int i, int limit) {
        String word = words.at(i);
        if (lexicon.has("each", word)) {
            return each(words, i, limit);
        }
        String often = lexicon.value("set", word);
        if (often != null) {
            return new Phrase(i, i + 1, new Fixed(TimeExpression.Type.SET, often));
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

    /** How many units, and of which: {@code count} null where the writer left it open. */
    private record Count(int end, @Nullable BigDecimal count, String unit) {
        String value() {
            String letter = unit.substring(unit.length() - 1);
            String prefix = unit.startsWith("T") ? "PT" : "P";
            if (count == null) {
                return prefix + "X" + (unit.equals("FN") ? "W" : letter);
            }
            BigDecimal times = switch (unit) {
                case "FN", "WE" -> BigDecimal.TWO;
                case "Q" -> BigDecimal.valueOf(3);
                case "E" -> BigDecimal.TEN;
                case "C" -> BigDecimal.valueOf(100);
                default -> BigDecimal.ONE;
            };
            String of = switch (unit) {
                case "FN" -> "W";
                case "WE" -> "D";
                case "Q" -> "M";
                case "E", "C" -> "Y";
                default -> letter;
            };
            return prefix + count.multiply(times).stripTrailingZeros().toPlainString() + of;
        }
    }

    private @Nullable String unitAt(Words words, int i, int limit) {
        if (i >= limit) {
            return null;
        }
        String unit = lexicon.value("units", words.at(i));
        return unit == null ? lexicon.value("unit", words.at(i)) : unit;
    }

    private @Nullable Count count(Words words, int i, int limit) {
        int at = i;
        BigDecimal count;
        String word = words.at(i);
        Numeral number = numerals.at(words, i, limit);
        if (number != null && (number.isVague() || number.value() == null)) {
            count = null;
            at = number.end();
        } else if (number != null) {
            count = number.value();
            at = number.end();
            if (count != null && count.compareTo(LONGEST) > 0) {
                return null;
            }
        } else if (word.equals("a") && words.is(i + 1, "couple")) {
            count = BigDecimal.TWO;
            at = i + 2;
        } else if (word.equals("a") && (words.is(i + 1, "few") || words.is(i + 1, "half"))) {
            count = words.is(i + 1, "half") ? new BigDecimal("0.5") : null;
            at = i + 2;
        } else if (word.equals("a") || word.equals("an") || word.equals("half")) {
            count = word.equals("half") ? new BigDecimal("0.5") : BigDecimal.ONE;
            at = i + (word.equals("half") && (words.is(i + 1, "a") || words.is(i + 1, "an")) ? 2 : 1);
        } else if (lexicon.has("few", word) || word.equals("couple")) {
            count = word.equals("couple") ? BigDecimal.TWO : null;
            at = i + 1;
        } else {
            return null;
        }
        if (words.is(at, "of")) {
            at++;
        }
        if (words.is(at, "more") || words.is(at, "full") || words.is(at, "straight") || words.is(at, "consecutive")
                || words.is(at, "whole")) {
            at++;
        }
        String unit = unitAt(words, at, limit);
        return unit == null ? null : new Count(at + 1, count, unit);
    }

    private @Nullable Phrase counted(Words words, int i, int limit) {
        Count count = count(words, i, limit);
        if (count == null) {
            return null;
        }
        if (words.is(i, "a") && count.end() == i + 2 && !isSpoken(words, count.end())) {
            String before = words.at(i - 1);
            boolean rate = words.isWord(i - 1) && lexicon.has("units", before);
            if (rate) {
                return null;
            }
        }
        return duration(i, count.end(), count);
    }

    private static boolean isSpoken(Words words, int at) {
        return words.is(at, "ago") || words.is(at, "earlier") || words.is(at, "later");
    }

    /** "ago", "earlier", "later" behind a length make it a date. */
    private Phrase relative(Words words, Phrase length, int limit) {
        int at = length.end();
        if (words.is(at, "or") && words.is(at + 1, "so") || words.is(at, "or") && words.is(at + 1, "two")) {
            at += 2;
        }
        if (at >= limit || !isSpoken(words, at)) {
            return length;
        }
        Count count = count(words, length.first(), limit);
        boolean later = words.is(at, "later");
        Unit unit = count == null ? null : unit(count.unit());
        if (count == null || unit == null) {
            return length;
        }
        if (count.count() == null || count.count().stripTrailingZeros().scale() > 0) {
            return new Phrase(length.first(), at + 1,
                    new Fixed(TimeExpression.Type.DATE, later ? "FUTURE_REF" : "PAST_REF"));
        }
        int times = count.count().intValueExact() * (count.unit().equals("FN") ? 2 : 1);
        return new Phrase(length.first(), at + 1, new Shift(unit, later ? times : -times, !words.is(at, "ago")));
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
        Count count = words.is(at, "a") || words.is(at, "an") ? null : count(words, at, limit);
        if (count != null) {
            return duration(first, count.end(), count);
        }
        String units = lexicon.value("units", words.at(at));
        if (units != null && at < limit) {
            return duration(first, at + 1, new Count(at + 1, null, units));
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
        String unit = parts.length < 2 ? null : lexicon.value("unit", parts[parts.length - 1]);
        if (unit == null) {
            return null;
        }
        String number = word.substring(0, word.length() - parts[parts.length - 1].length() - 1);
        if (lexicon.has("few", number)) {
            return duration(i, i + 1, new Count(i, null, unit));
        }
        BigDecimal count = numerals.value(number);
        return count == null || count.compareTo(LONGEST) > 0
                ? null
                : duration(i, i + 1, new Count(i, count, unit));
    }

    /** "for years", "weeks of fighting": an open number of them. */
    private @Nullable Phrase plural(Words words, int i, int limit) {
        String units = lexicon.value("units", words.at(i));
        if (units == null || units.equals("TS") || units.equals("WE") || i >= limit) {
            return null;
        }
        Phrase open = duration(i, i + 1, new Count(i, null, units));
        return isSpoken(words, i + 1) && i + 1 < limit
                ? new Phrase(i, i + 2,
                        new Fixed(TimeExpression.Type.DATE, words.is(i + 1, "later") ? "FUTURE_REF" : "PAST_REF"))
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
        Count count = count(words, at, limit);
        String unit = lexicon.value("unit", words.at(at));
        if (count == null && unit != null) {
            count = new Count(at + 1, at > i + 1 ? BigDecimal.TWO : BigDecimal.ONE, unit);
        }
        return count == null ? null : new Phrase(i, count.end(), new Fixed(TimeExpression.Type.SET, count.value()));
    }
}
