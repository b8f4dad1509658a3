package org.aver.core;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * TIMEX3 values as Extended Date/Time Format (EDTF, Library of Congress 2019, ISO 8601-2), for exports. Level 1, and level 0
 * where that says it all; what EDTF has no form for (durations, sets, vague references, a month of an unknown year) is empty.
 */
public final class Edtf {
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T.*)?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})|(\\d{3})X?|(\\d{2})(?:XX)?");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");
    private static final Pattern UNKNOWN = Pattern.compile("\\d{4}-(?:XX|\\d{2}-XX|XX-XX)");

    private Edtf() {
    }

    /**
     * The time in EDTF: a date for one day, month, year, decade ({@code 199X}), century ({@code 19XX}) or season
     * ({@code 2026-22}), an interval for other days ({@code 2026-03-02/2026-03-08}), open on one side for "since"
     * ({@code 2026-03-09/..}), "after", "before" and "until" ({@code ../2026-03-09}).
     */
    public static Optional<String> of(TimeExpression time) {
        boolean dated = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
        if (!dated || time.value() == null) {
            return Optional.empty();
        }
        String value = time.value();
        if (time.from() == null || time.to() == null) {
            return UNKNOWN.matcher(value).matches() ? Optional.of(value) : Optional.empty();
        }
        String date = named(value, time.from(), time.to());
        String plain = date == null ? interval(time.from(), time.to()) : date;
        return Optional.of(time.relation() == null ? plain : switch (time.relation()) {
            case SINCE -> time.from() + "/..";
            case AFTER -> time.to() + "/..";
            case UNTIL -> "../" + time.to();
            case BEFORE -> "../" + time.from();
            case ON, DURING -> plain;
        });
    }

    /** The value as one EDTF date where it names the very days, else null. */
    private static @Nullable String named(String value, LocalDate from, LocalDate to) {
        Matcher day = DAY.matcher(value);
        if (from.equals(to)) {
            return from.toString();
        }
        if (day.matches() || value.contains("/")) {
            return null;
        }
        boolean months = from.getDayOfMonth() == 1 && to.equals(to.withDayOfMonth(to.lengthOfMonth()));
        if (MONTH.matcher(value).matches()) {
            return months && from.getMonthValue() == to.getMonthValue() && from.getYear() == to.getYear()
                    ? value
                    : null;
        }
        Matcher season = SEASON.matcher(value);
        if (season.matches()) {
            return season.group(1) + "-" + switch (season.group(2)) {
                case "SP" -> "21";
                case "SU" -> "22";
                case "FA" -> "23";
                default -> "24";
            };
        }
        boolean years = from.getDayOfYear() == 1 && to.getMonthValue() == 12 && to.getDayOfMonth() == 31;
        Matcher of = YEARS.matcher(value);
        if (!years || !of.matches()) {
            return null;
        }
        int length = to.getYear() - from.getYear() + 1;
        return switch (length) {
            case 1 -> of.group(1);
            case 10 -> of.group(2) == null ? null : of.group(2) + "X";
            case 100 -> of.group(3) == null ? null : of.group(3) + "XX";
            default -> null;
        };
    }

    private static String interval(LocalDate from, LocalDate to) {
        return from + "/" + to;
    }
}
