package org.aver.training.incident;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date slot: the days between which it happened; {@code from} is null for "on or before". */
record Days(@Nullable LocalDate from, LocalDate to) {
    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendPattern("d MMM ").appendValueReduced(ChronoField.YEAR, 2, 2, 1950).toFormatter(Locale.ENGLISH);
    private static final Pattern DATE = Pattern.compile("(\\d{1,2}) ([A-Z]{3})[A-Z]* (\\d{2})\\b");

    /** As keys write it: "12 NOV 89", "- 12 NOV 89", "10 NOV 89 - 12 NOV 89"; null for any other. */
    static @Nullable Days of(String fill) {
        Matcher matcher = DATE.matcher(fill);
        if (!matcher.find()) {
            return null;
        }
        LocalDate first = date(matcher);
        boolean before = fill.substring(0, matcher.start()).contains("-");
        if (first == null || !matcher.find()) {
            return first == null ? null : new Days(before ? null : first, first);
        }
        LocalDate last = date(matcher);
        return last == null || last.isBefore(first) ? null : new Days(first, last);
    }

    /** The date in the dateline at the head of a text, or null. */
    static @Nullable LocalDate dateline(String text) {
        Matcher matcher = DATE.matcher(text.substring(0, Math.min(200, text.length())).replaceAll("\\s+", " "));
        return matcher.find() ? date(matcher) : null;
    }

    private static @Nullable LocalDate date(Matcher matcher) {
        try {
            return LocalDate.parse(matcher.group(1) + " " + matcher.group(2) + " " + matcher.group(3), WRITTEN);
        } catch (DateTimeParseException e) {
            return null; // "NO DATE", "31 SEP"
        }
    }

    /** 1 for the same days, a half where they overlap, else 0. */
    double credit(Days other) {
        if (equals(other)) {
            return 1;
        }
        boolean starts = other.from == null || !other.from.isAfter(to);
        boolean ends = from == null || !from.isAfter(other.to);
        return starts && ends ? 0.5 : 0;
    }
}
