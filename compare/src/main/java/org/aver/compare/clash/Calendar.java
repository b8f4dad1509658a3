package org.aver.compare.clash;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aver.compare.clash.Comparison.Kind;
import org.aver.compare.clash.Comparison.Side;
import org.aver.compare.claim.Page;
import org.aver.compare.claim.Speaker;
import org.aver.core.Inconsistency;
import org.aver.core.Inconsistency.Needs;
import org.aver.core.Span;
import org.aver.core.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Finds weekdays that are not those of the dates beside them: "Tuesday, March 4" of a year in which it was a Wednesday. */
final class Calendar {
    private static final String MONTHS = Stream.of(Month.values())
            .map(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH)).collect(Collectors.joining("|"));
    private static final Pattern DATE = Pattern.compile("\\b(?<day>" + englishDays() + "),? (?:(?<month>"
            + MONTHS
            + ")\\.? (?<of>\\d{1,2})(?:st|nd|rd|th)?|(?:the )?(?<of2>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month2>"
            + MONTHS + "))(?:,? (?<year>\\d{4}))?\\b");
    private static final int FAR = 15; // days from publication beyond which another year may be meant

    private Calendar() {
    }

    private static String englishDays() {
        return Stream.of(DayOfWeek.values()).map(d -> d.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .collect(Collectors.joining("|"));
    }

    static List<Comparison> compare(Page page) {
        List<Comparison> found = new ArrayList<>();
        Matcher date = DATE.matcher(page.text().chars());
        while (date.find()) {
            Comparison comparison = compare(page, date);
            if (comparison != null) {
                found.add(comparison);
            }
        }
        return found;
    }

    private static @Nullable Comparison compare(Page page, Matcher date) {
        LocalDate day = day(page, date);
        DayOfWeek said = DayOfWeek.valueOf(date.group("day").toUpperCase(Locale.ROOT));
        if (day == null || day.getDayOfWeek() == said) {
            return null;
        }
        Span span = page.text().span(date.start(), date.end());
        Speaker outlet = Speaker.outlet(page);
        String claim = page.reading().times().stream().filter(t -> t.span().overlaps(span)).map(TimeExpression::id)
                .findFirst().orElse("t" + span.start());
        Side side = Side.of(page, claim, outlet, null, page.sentence(span));
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return new Comparison(Kind.DIFFERS_IN_PLACE_OR_DATE, Comparison.Between.SAME_SPEAKER,
                Inconsistency.Kind.WEEKDAY_DATE, date.group("year") == null ? Needs.INFERENCE : Needs.TEXT, side, side,
                List.of(), "\"" + date.group() + "\": " + day + " was a " + weekday);
    }

    /** In the year written, else in the one that brings it nearest to publication. */
    private static @Nullable LocalDate day(Page page, Matcher date) {
        String name = date.group("month") == null ? date.group("month2") : date.group("month");
        String of = date.group("of") == null ? date.group("of2") : date.group("of");
        Month month = Month.valueOf(name.toUpperCase(Locale.ROOT));
        try {
            if (date.group("year") != null) {
                return LocalDate.of(Integer.parseInt(date.group("year")), month, Integer.parseInt(of));
            }
            LocalDate published = page.published();
            if (published == null) {
                return null;
            }
            for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
                LocalDate day = LocalDate.of(year, month, Integer.parseInt(of));
                if (Math.abs(published.toEpochDay() - day.toEpochDay()) <= FAR) {
                    return day;
                }
            }
            return null;
        } catch (DateTimeException e) {
            return null; // no such day: not ours to say
        }
    }
}
