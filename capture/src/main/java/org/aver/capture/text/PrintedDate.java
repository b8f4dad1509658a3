package org.aver.capture.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aver.core.Published;
import org.jspecify.annotations.Nullable;

/**
 * A full date as a page prints it for people ("Tuesday, 3 March 2026, 10:15 GMT+2"), with its time and offset.
 *
 * @param value what it means, or null where day and month could be either way round (03/04/2026)
 * @param start UTF-16 position of its first character in the line
 * @param end   UTF-16 position behind it, its time included
 */
public record PrintedDate(@Nullable Published value, int start, int end) {
    private static final int LONGEST_LINE = 300;
    private static final Map<String, Integer> MONTHS = months();
    // any word or two, looked up afterwards: far quicker than a choice of all names
    private static final String MONTH = "(?<month>\\p{L}[\\p{L}\\p{M}]{1,12}+(?: \\p{L}{4,6}+)??)";
    private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{4}(?!\\p{Nd})");
    private static final String DAY = "(?<!\\d)(?<day>\\d{1,2})";
    private static final String YEAR = "(?<year>\\d{4})(?!\\d)";
    private static final List<Pattern> DATES = List.of(
            compile("(?<!\\d)(?<year>\\d{4})[-/.](?<number>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)"),
            compile(DAY + "(?:st|nd|rd|th|er|\\.|º)?[ -](?:de |of )?" + MONTH + "[.,]?[ -](?:de |del )?" + YEAR),
            compile("(?<!\\p{L})" + MONTH + "\\.? " + DAY + "(?:st|nd|rd|th)?,? " + YEAR),
            compile("(?<year>\\d{4}) ?年 ?(?<number>\\d{1,2}) ?月 ?(?<day>\\d{1,2}) ?日"),
            compile("(?<!\\d)(?<first>\\d{1,2})[-/.](?<second>\\d{1,2})[-/.]" + YEAR));
    private static final String CLOCK = "(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d{1,9})?)?)"
            + "(?!\\d)(?: ?(?<half>[ap])\\.?m\\b\\.?)?"
            + "(?: ?\\(?(?<zone>(?:gmt|utc)? ?[+-]\\d{1,2}(?::?\\d{2})?(?!\\d)|gmt\\b|utc\\b|z\\b))?";
    private static final Pattern TIME_AFTER = compile("(?:t|[ ,|@–—-]{0,4}(?:at |um |à |a las )?)" + CLOCK);
    private static final Pattern TIME_BEFORE = compile("(?<!\\d)" + CLOCK
            + "(?: [a-z]{2,4}\\b)?[ ,|–—-]{1,4}(?:on )?(?:\\p{L}{2,12}\\.?,? )?$");

    private static Pattern compile(String regex) {
        return Pattern.compile(regex,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        Words.of("months.txt")
                .forEach((number, names) -> names.forEach(name -> months.put(key(name), Integer.valueOf(number))));
        return months;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The number of a month's name, 1 to 12, in any of the known languages; empty for other words. */
    static Optional<Integer> month(String name) {
        return Optional.ofNullable(MONTHS.get(key(name)));
    }

    /** The first full date of a line; long lines are read at their start only. */
    public static Optional<PrintedDate> find(String line) {
        String head = line.substring(0, Math.min(line.length(), LONGEST_LINE));
        if (!ANY_YEAR.matcher(head).find()) {
            return Optional.empty();
        }
        PrintedDate first = null;
        for (Pattern form : DATES) {
            Matcher date = form.matcher(head);
            for (int from = 0; from <= head.length() && date.find(from); from = date.start() + 1) {
                PrintedDate found = read(head, date);
                if (found != null) {
                    first = first == null || found.start < first.start ? found : first;
                    break;
                }
            }
        }
        return Optional.ofNullable(first);
    }

    private static @Nullable PrintedDate read(String line, Matcher date) {
        try {
            Optional<LocalDate> day = day(date);
            Matcher after = TIME_AFTER.matcher(line).region(date.end(), line.length());
            after.useTransparentBounds(true);
            if (after.lookingAt()) {
                return new PrintedDate(published(day, after), date.start(), after.end());
            }
            Matcher before = TIME_BEFORE.matcher(line).region(Math.max(0, date.start() - 40), date.start());
            if (before.find()) {
                return new PrintedDate(published(day, before), before.start(), date.end());
            }
            return new PrintedDate(published(day, null), date.start(), date.end());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Optional<LocalDate> day(Matcher date) {
        Map<String, Integer> groups = date.namedGroups();
        int year = Integer.parseInt(date.group("year"));
        if (groups.containsKey("first")) {
            int first = Integer.parseInt(date.group("first"));
            int second = Integer.parseInt(date.group("second"));
            if (first <= 12 && second <= 12 && first != second) {
                return Optional.empty();
            }
            return Optional.of(LocalDate.of(year, Math.min(first, second) == first && second > 12 ? first : second,
                    second > 12 ? second : first));
        }
        int month = groups.containsKey("number")
                ? Integer.parseInt(date.group("number"))
                : month(date.group("month")).orElseThrow(() -> new DateTimeException("no month"));
        return Optional.of(LocalDate.of(year, month, Integer.parseInt(date.group("day"))));
    }

    private static @Nullable Published published(Optional<LocalDate> day, @Nullable Matcher clock) {
        if (day.isEmpty()) {
            return null;
        }
        return new Published(clock == null ? day.get().toString() : day.get() + "T" + time(clock) + offset(clock));
    }

    private static String time(Matcher clock) {
        int hour = Integer.parseInt(clock.group("hour"));
        String half = clock.group("half");
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        String second = clock.group("second");
        var time = LocalTime.of(hour, Integer.parseInt(clock.group("minute")),
                second == null ? 0 : Integer.parseInt(second));
        return second == null
                ? time.toString()
                : String.format(Locale.ROOT, "%s:%02d", time.toString().substring(0, 5),
                        time.getSecond());
    }

    private static String offset(Matcher clock) {
        String zone = clock.group("zone");
        if (zone == null) {
            return "";
        }
        String digits = zone.replaceAll("[^0-9+-]", "");
        if (digits.isEmpty()) {
            return "Z";
        }
        int length = digits.length() - 1;
        String hours = length <= 2 ? digits.substring(1) : digits.substring(1, length - 1);
        String minutes = length <= 2 ? "00" : digits.substring(length - 1);
        return String.format(Locale.ROOT, "%c%02d:%s", digits.charAt(0), Integer.valueOf(hours), minutes);
    }
}
