package org.aver.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Feasts whose day moves. Western Easter by the Gregorian computus (Meeus, Jones, Butcher); feasts of the Islamic calendar by
 * Umm al-Qura, with a day on either side because the moon is seen earlier or later elsewhere.
 */
final class Feasts {
    private Feasts() {
    }

    /** A feast of a year, or null where it is unknown or its calendar does not reach that year. */
    static @Nullable Moment of(String feast, int year) {
        return switch (feast) {
            case "easter" -> Moment.day(easter(year));
            case "good-friday" -> Moment.day(easter(year).minusDays(2));
            case "easter-monday" -> Moment.day(easter(year).plusDays(1));
            case "palm-sunday" -> Moment.day(easter(year).minusDays(7));
            case "thanksgiving" -> Moment.day(
                    LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)));
            case "ramadan" -> islamic(year, 9, 1, 29);
            case "eid-al-fitr" -> islamic(year, 10, 1, 2);
            case "eid-al-adha" -> islamic(year, 12, 10, 3);
            case "ashura" -> islamic(year, 1, 10, 0);
            default -> null;
        };
    }

    private static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int epact = Math.floorMod(century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15, 30);
        int moon = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
        int weekday = Math.floorMod(year + year / 4 + moon + 2 - century + century / 4, 7);
        int shift = moon - weekday;
        int month = 3 + (shift + 40) / 44;
        return LocalDate.of(year, month, shift + 28 - 31 * (month / 4));
    }

    /** The feast that begins in a year, {@code more} days beyond its first. */
    private static @Nullable Moment islamic(int year, int month, int day, int more) {
        if (year < 1900 || year > 2070) {
            return null; // beyond the table of Umm al-Qura
        }
        int hijri = HijrahChronology.INSTANCE.date(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        for (int of = hijri; of <= hijri + 1; of++) {
            LocalDate first = LocalDate.from(HijrahDate.of(of, month, day));
            if (first.getYear() == year) {
                LocalDate last = first.plusDays(more);
                String value = more == 0 ? first.toString() : first + "/" + last;
                return Moment.days(value, first.minusDays(1), last.plusDays(1));
            }
        }
        return null;
    }
}
